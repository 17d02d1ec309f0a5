# The text of a member of an object that a JSON text became; empty where it has none.
function Get-MscsMember {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)] [object] $Object,
        [Parameter(Mandatory)] [string] $Name
    )
    $member = $Object.PSObject.Properties[$Name]
    if ($null -eq $member) { '' } else { [string]$member.Value }
}
