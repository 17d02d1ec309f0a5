function Invoke-MscsSync {
    <#
    .SYNOPSIS
    Runs a sync job on this node now; with -WhatIf it lists the files that would be copied.
    .DESCRIPTION
    Runs the script that is installed on this node, after it was found to be the one of the rendered folder, byte for byte. The script
    asks the cluster itself who owns the group: on another node it does nothing. -WhatIf runs its /list, which compares and copies
    nothing, and shows each file that waits. -AcceptItem ends a conflict: this node is right, and what the other one has is put aside
    there first. One process judges all runs of a pipeline.
    .PARAMETER Path
    Rendered folders; wildcards are allowed.
    .PARAMETER LiteralPath
    Rendered folders, taken as they are written. Folders from Get-ChildItem and Export-MscsScript, and
    tasks of Get-MscsSyncTask with their job, bind here.
    .PARAMETER Job
    Names of sync jobs, or patterns; all jobs of the folder when not given.
    .PARAMETER AcceptItem
    The item whose conflict is ended in favour of this node.
    .INPUTS
    System.String, System.IO.DirectoryInfo, Mscs.RenderedFolder, Mscs.SyncTask
    .OUTPUTS
    Mscs.SyncVerdict, as from ConvertFrom-MscsSyncLog. With -WhatIf nothing.
    .EXAMPLE
    Invoke-MscsSync rendered -WhatIf

    Lists the files that wait; away from Windows it shows the command alone.
    .EXAMPLE
    Invoke-MscsSync rendered -AcceptItem ssl -WhatIf

    Shows the command that would end a conflict.
    .LINK
    Get-MscsSyncTask
    .LINK
    ConvertFrom-MscsSyncLog
    #>
    [CmdletBinding(SupportsShouldProcess, ConfirmImpact = 'Medium')]
    [OutputType('Mscs.SyncVerdict')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ParameterSetName = 'Path')]
        [SupportsWildcards()]
        [string[]] $Path,

        [Parameter(Mandatory, ValueFromPipelineByPropertyName, ParameterSetName = 'LiteralPath')]
        [Alias('PSPath', 'FullName', 'RenderedPath')]
        [string[]] $LiteralPath,

        [Parameter(ValueFromPipelineByPropertyName)]
        [SupportsWildcards()]
        [string[]] $Job,

        [string] $AcceptItem
    )
    begin {
        $logs = New-Object -TypeName System.Collections.Generic.List[string]
    }
    process {
        foreach ($one in Resolve-MscsSyncJob -Bound $PSBoundParameters -Cmdlet $PSCmdlet) {
            if ($AcceptItem -ne '' -and $AcceptItem -notin $one.Items) {
                $PSCmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5046' -Values $AcceptItem, $one.Name, ($one.Items -join ', ') -Target $one.Name))
                continue
            }
            $words = @('mscs-sync.cmd') + $(if ($AcceptItem -ne '') { '/accept', $AcceptItem })
            $command = "$($one.Folder)\$($words -join ' ')"
            if ($WhatIfPreference -and $AcceptItem -eq '' -and (Test-MscsNode -Cmdlet $PSCmdlet -Quiet)) {
                if (-not (Test-MscsInstalledScript -Job $one -Cmdlet $PSCmdlet)) { continue }
                $listed = Invoke-MscsNodeScript -Folder $one.Folder -Command 'mscs-sync.cmd', '/list'
                foreach ($line in $listed.Lines) { Write-Verbose -Message $line }
                foreach ($file in ConvertFrom-MscsListing -Line $listed.Lines) { $null = $PSCmdlet.ShouldProcess($file.Path, "Copy to $($file.Node) ($($file.Item))") }
                if ($listed.ExitCode -ne 0) { $logs.Add([System.IO.Path]::Combine($one.Folder, 'mscs-sync.log')) }
            }
            elseif ($PSCmdlet.ShouldProcess([System.Environment]::MachineName, $command)) {
                if (-not (Test-MscsNode -Cmdlet $PSCmdlet) -or -not (Test-MscsInstalledScript -Job $one -Cmdlet $PSCmdlet)) { continue }
                foreach ($line in (Invoke-MscsNodeScript -Folder $one.Folder -Command $words).Lines) { Write-Verbose -Message $line }
                $logs.Add([System.IO.Path]::Combine($one.Folder, 'mscs-sync.log'))
            }
        }
    }
    end {
        if ($logs.Count -gt 0) { ConvertFrom-MscsSyncLog -LiteralPath $logs.ToArray() }
    }
}
