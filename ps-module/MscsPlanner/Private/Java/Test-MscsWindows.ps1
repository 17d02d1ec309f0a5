# True on Windows; $IsWindows is not known to Windows PowerShell 5.1.
function Test-MscsWindows {
    [CmdletBinding()]
    [OutputType([bool])]
    param()
    [System.IO.Path]::DirectorySeparatorChar -eq '\'
}
