# The lines of a rendered file that call schtasks, as they stand; none where there is no such file.
function Get-MscsTaskCommand {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [string] $Path)
    if ([System.IO.File]::Exists($Path)) {
        [System.IO.File]::ReadAllLines($Path) | Where-Object -FilterScript { $_ -like 'schtasks *' } | ForEach-Object -Process { $_ -replace ' >nul 2>&1$', '' }
    }
}
