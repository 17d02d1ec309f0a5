# A spec in the general form as an object.
function ConvertTo-MscsSpec {
    [CmdletBinding()]
    [OutputType('Mscs.Spec')]
    param(
        [Parameter(Mandatory)] [string] $Text,
        [Parameter(Mandatory)] [string] $SpecPath,
        [Parameter(Mandatory)] [AllowEmptyString()] [string] $FullName
    )
    $spec = ConvertFrom-MscsJson -Text $Text
    [pscustomobject]@{
        PSTypeName = 'Mscs.Spec'
        Name       = $spec.name
        Cluster    = $spec.target.cluster
        Nodes      = @($spec.target.nodes.name)
        Groups     = @($spec.groups)
        Spec       = $spec
        Text       = $Text
        SpecPath   = $SpecPath
        FullName   = $FullName
    }
}
