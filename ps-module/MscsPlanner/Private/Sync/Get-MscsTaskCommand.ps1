# The lines of a rendered file that call schtasks, with its own folder in them; none where there is no such file.
function Get-MscsTaskCommand {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [string] $Path)
    if ([System.IO.File]::Exists($Path)) {
        $here = [System.IO.Path]::GetDirectoryName($Path) + '\'
        [System.IO.File]::ReadAllLines($Path) | Where-Object -FilterScript { $_ -like 'schtasks *' } | ForEach-Object -Process { $_.Replace('%HERE%', $here) -creplace ' >nul 2>&1$', '' }
    }
}
