# Runs register-task.cmd or unregister-task.cmd of sync jobs, each in a folder that is what was rendered, and gives the tasks as they
# are then. All folders are verified by one process, before anything runs.
function Invoke-MscsTaskFile {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [Parameter(Mandatory)] [AllowEmptyCollection()] [object[]] $Jobs,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet
    )
    if ($Jobs.Count -eq 0) { return }
    $folders = @($Jobs | Select-Object -ExpandProperty Rendered -Unique)
    $intact = @(Test-MscsFolder -LiteralPath $folders)
    foreach ($job in $Jobs) {
        $verdict = $intact | Where-Object -Property FullName -EQ $job.Rendered
        if ($null -eq $verdict -or -not $verdict.Intact) {
            $what = if ($null -eq $verdict) { 'it cannot be verified' } else { $verdict.Differences -join '; ' }
            $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5041' -Values $job.Rendered, $what -Target $job.Rendered))
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
