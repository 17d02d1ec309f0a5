function Register-MscsSyncTask {
    <#
    .SYNOPSIS
    Registers the scheduled task of a sync job on this node.
    .DESCRIPTION
    Runs register-task.cmd of a rendered folder, after the folder was found to be what was rendered: it deletes a task of that name and
    creates it. schtasks asks for the password of the account on this console; nothing stores it. -WhatIf shows the exact commands, and
    warns of a folder that was changed: of that nothing would be run. The script itself must have been installed by the scripts of the plan.
    .PARAMETER Path
    Rendered folders; wildcards are allowed.
    .PARAMETER LiteralPath
    Rendered folders, taken as they are written. Folders from Get-ChildItem and Export-MscsScript, and
    tasks of Get-MscsSyncTask with their job, bind here.
    .PARAMETER Job
    Names of sync jobs, or patterns; all jobs of the folder when not given.
    .INPUTS
    System.String, System.IO.DirectoryInfo, Mscs.RenderedFolder, Mscs.SyncTask
    .OUTPUTS
    Mscs.SyncTask, as from Get-MscsSyncTask.
    .EXAMPLE
    Register-MscsSyncTask rendered -WhatIf

    Shows the commands of schtasks and runs none.
    .EXAMPLE
    Register-MscsSyncTask rendered -Job vc-data -WhatIf

    Does so for one of several jobs.
    .LINK
    Unregister-MscsSyncTask
    .LINK
    Get-MscsSyncTask
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType('Mscs.SyncTask')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ParameterSetName = 'Path')]
        [SupportsWildcards()]
        [string[]] $Path,

        [Parameter(Mandatory, ValueFromPipelineByPropertyName, ParameterSetName = 'LiteralPath')]
        [Alias('PSPath', 'FullName', 'RenderedPath')]
        [string[]] $LiteralPath,

        [Parameter(ValueFromPipelineByPropertyName)]
        [SupportsWildcards()]
        [string[]] $Job
    )
    begin {
        $jobs = New-Object -TypeName System.Collections.Generic.List[object]
    }
    process {
        foreach ($one in Resolve-MscsSyncJob -Bound $PSBoundParameters -Cmdlet $PSCmdlet) {
            $commands = @(Get-MscsTaskCommand -Path ([System.IO.Path]::Combine($one.ScriptFolder, 'register-task.cmd')))
            if ($commands.Count -eq 0) {
                Write-Verbose -Message "$($one.Name) is run by the cluster, and by no task."
            }
            elseif ($PSCmdlet.ShouldProcess([System.Environment]::MachineName, $commands -join '; ') -and (Test-MscsNode -Cmdlet $PSCmdlet) -or $WhatIfPreference) { $jobs.Add($one) }
        }
    }
    end {
        Invoke-MscsTaskFile -Name 'register-task.cmd' -Jobs $jobs.ToArray() -WarnOnly:$WhatIfPreference -Cmdlet $PSCmdlet
    }
}
