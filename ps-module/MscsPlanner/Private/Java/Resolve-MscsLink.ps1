# The file behind a symbolic link, as far as this .NET can tell: a Linux keeps its java behind two of them.
function Resolve-MscsLink {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [string] $Path)
    if ($null -ne [System.IO.File].GetMethod('ResolveLinkTarget')) {
        $target = [System.IO.File]::ResolveLinkTarget($Path, $true)
        if ($null -ne $target) { return $target.FullName }
    }
    $Path
}
