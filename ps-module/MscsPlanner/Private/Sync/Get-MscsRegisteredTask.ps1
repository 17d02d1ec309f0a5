# The names of the scheduled tasks of this machine; $null where there is no schtasks, or it gives no answer. The first column of its
# list has the name, in every language, from Windows Server 2008 on behind a backslash.
function Get-MscsRegisteredTask {
    [CmdletBinding()]
    [OutputType([string])]
    param()
    if (-not (Test-MscsWindows)) { return $null }
    $run = Invoke-MscsNodeScript -Folder $env:SystemRoot -Command 'schtasks', '/query', '/fo', 'csv', '/nh'
    if ($run.ExitCode -ne 0) { return $null }
    , @(foreach ($line in $run.Lines) { if ($line -cmatch '^"\\?([^"\\]+)",') { $Matches[1] } })
}
