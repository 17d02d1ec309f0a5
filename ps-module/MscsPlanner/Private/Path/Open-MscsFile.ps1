# Opens a file with the program that this machine has for it.
function Open-MscsFile {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $Path)
    Invoke-Item -LiteralPath $Path
}
