# Runs register-task.cmd or unregister-task.cmd of sync jobs, each in a folder that is what was rendered, and gives the tasks as they
# are then. All folders are verified by one process, before anything runs. With -WarnOnly nothing runs, and a changed folder is a warning.
function Invoke-MscsTaskFile {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(Mandatory)] [AllowEmptyCollection()] [object[]] $Jobs,
        [switch] $WarnOnly,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet
    )
    if ($Jobs.Count -eq 0) { return }
    $folders = @($Jobs | Select-Object -ExpandProperty Rendered -Unique)
    $changes = @{}
    foreach ($folder in $folders) { $changes[$folder] = 'it cannot be verified' }
    Test-MscsFolder -LiteralPath $folders | ForEach-Object -Process { $changes[$_.FullName] = $_.Differences -join '; '; if ($_.Intact) { $changes.Remove($_.FullName) } }
    if ($WarnOnly) {
        $string = Get-MscsString -Code 'Changed'
        foreach ($folder in $folders | Where-Object -FilterScript { $changes.ContainsKey($_) }) { $Cmdlet.WriteWarning(($string.Text -f $folder, $changes[$folder])) }
        return
    }
    foreach ($job in $Jobs) {
        if ($changes.ContainsKey($job.Rendered)) {
            $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5041' -Values $job.Rendered, $changes[$job.Rendered] -Target $job.Rendered))
            continue
        }
        $run = Invoke-MscsNodeScript -Folder $job.ScriptFolder -Command $Name -Console
        if ($run.ExitCode -ne 0) {
            $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5042' -Values ([System.IO.Path]::Combine($job.ScriptFolder, $Name)), $run.ExitCode -Target $job.Name))
            continue
        }
        $tasks = Get-MscsRegisteredTask
        ConvertTo-MscsSyncTask -Job $job -Folder $job.Folder -Registered $(if ($null -eq $tasks) { $null } else { $tasks -contains $job.Task })
    }
}
