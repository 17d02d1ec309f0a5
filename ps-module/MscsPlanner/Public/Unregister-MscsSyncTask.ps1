function Unregister-MscsSyncTask {
    <#
    .SYNOPSIS
    Deletes the scheduled task of a sync job on this node.
    .DESCRIPTION
    Runs unregister-task.cmd of a rendered folder, after the folder was found to be what was rendered. The script, its log and its
    records stay, so the task can be registered again. -WhatIf shows the exact commands, and warns of a folder that was changed.
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
    Unregister-MscsSyncTask rendered -WhatIf

    Shows the command of schtasks and runs none.
    .EXAMPLE
    Unregister-MscsSyncTask rendered -Job vc-* -WhatIf

    Does so for the jobs whose names begin like that.
    .LINK
    Register-MscsSyncTask
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'High')]
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
            $commands = @(Get-MscsTaskCommand -Path ([System.IO.Path]::Combine($one.ScriptFolder, 'unregister-task.cmd')))
            if ($commands.Count -eq 0) { continue }
            if ($PSCmdlet.ShouldProcess([System.Environment]::MachineName, $commands -join '; ') -and (Test-MscsNode -Cmdlet $PSCmdlet) -or $WhatIfPreference) { $jobs.Add($one) }
        }
    }
    end {
        Invoke-MscsTaskFile -Name 'unregister-task.cmd' -Jobs $jobs.ToArray() -WarnOnly:$WhatIfPreference -Cmdlet $PSCmdlet
    }
}
