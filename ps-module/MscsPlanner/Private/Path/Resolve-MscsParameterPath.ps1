# The files that a cmdlet's parameters Path (with wildcards) or LiteralPath name, resolved.
function Resolve-MscsParameterPath {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)] [System.Collections.IDictionary] $Bound,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet
    )
    if ($Bound.ContainsKey('LiteralPath')) {
        Resolve-MscsPath -Path $Bound['LiteralPath'] -Cmdlet $Cmdlet -Literal
    }
    else {
        Resolve-MscsPath -Path $Bound['Path'] -Cmdlet $Cmdlet
    }
}
