# True for a path with a character that no name of a file has on this system. .NET Framework throws where such a path is only taken
# apart (GetExtension, GetDirectoryName, Combine), so it is asked before.
function Test-MscsIllegal {
    [CmdletBinding()]
    [OutputType([bool])]
    param([Parameter(Mandatory)] [AllowEmptyString()] [string] $Path)
    $Path -cmatch $(if (Test-MscsWindows) { '[\x00-\x1f"<>|]' } else { '\x00' })
}
