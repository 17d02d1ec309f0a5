function ConvertFrom-MscsSyncLog {
    <#
    .SYNOPSIS
    Says what a run of robocopy, xcopy or mscs-sync.cmd came to, in whatever language its log is.
    .DESCRIPTION
    Judges by exit bits, by numbers and by their position; no word of a log decides. Copied, Extra, Removed, Mismatched and Failed are
    $null where neither the exit code nor the log can tell: xcopy, for example, never looks what else the destination has. A log that
    tells of a failure which the exit code does not makes the verdict worse (Agrees is false). For the log of mscs-sync.cmd the last
    line of its last run counts. All logs of a pipeline are judged by one process.
    .PARAMETER Path
    Log files; wildcards are allowed.
    .PARAMETER LiteralPath
    Log files, taken as they are written. Files from Get-ChildItem and tasks from Get-MscsSyncTask bind here.
    .PARAMETER Tool
    The program that ran: mscs-sync when not given, robocopy or xcopy.
    .PARAMETER ExitCode
    With which it ended. Robocopy and xcopy need it; mscs-sync.cmd says it in its log.
    .INPUTS
    System.String, System.IO.FileInfo, Mscs.SyncTask
    .OUTPUTS
    Mscs.SyncVerdict for mscs-sync: Result, Good, WhatToDo, ExitCode, Node, Mode, Files (how many were copied, or wait), Item, To and
    Code of the worst problem, Items, Errors (code, path, meaning), Unfinished (a later run has no last line) and LogPath.
    Mscs.CopyVerdict for the others: Tool, ExitCode, Result, Good, WhatToDo, Copied, Extra, Removed, Mismatched, Failed, Agrees,
    Files (total, copied, skipped, mismatched, failed, extra; $null without a log), Errors and LogPath.
    .EXAMPLE
    ConvertFrom-MscsSyncLog mscs-sync.log

    Gives the last run of the sync job.
    .EXAMPLE
    ConvertFrom-MscsSyncLog robocopy.log -Tool robocopy -ExitCode 9

    Gives the verdict on a run of robocopy, with the files that it could not copy.
    .EXAMPLE
    ConvertFrom-MscsSyncLog -Tool robocopy -ExitCode 3

    Says what an exit code means by itself.
    .LINK
    Get-MscsSyncTask
    .LINK
    Invoke-MscsSync
    #>
    [CmdletBinding(DefaultParameterSetName = 'ExitCode')]
    [OutputType('Mscs.SyncVerdict', 'Mscs.CopyVerdict')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ParameterSetName = 'Path')]
        [SupportsWildcards()]
        [string[]] $Path,

        [Parameter(Mandatory, ValueFromPipelineByPropertyName, ParameterSetName = 'LiteralPath')]
        [Alias('PSPath', 'FullName', 'LogPath')]
        [string[]] $LiteralPath,

        [Parameter(ParameterSetName = 'Path')]
        [Parameter(ParameterSetName = 'LiteralPath')]
        [Parameter(Mandatory, ParameterSetName = 'ExitCode')]
        [ValidateSet('mscs-sync', 'robocopy', 'xcopy')]
        [string] $Tool = 'mscs-sync',

        [Parameter(ParameterSetName = 'Path')]
        [Parameter(ParameterSetName = 'LiteralPath')]
        [Parameter(Mandatory, ParameterSetName = 'ExitCode')]
        [long] $ExitCode
    )
    begin {
        $logs = New-Object -TypeName System.Collections.Generic.List[string]
    }
    process {
        if ($PSCmdlet.ParameterSetName -eq 'ExitCode') { $logs.Add('') }
        else { foreach ($log in Resolve-MscsParameterPath -Bound $PSBoundParameters -Cmdlet $PSCmdlet) { $logs.Add($log) } }
    }
    end {
        if ($logs.Count -eq 0) { return }
        $requests = @(foreach ($log in $logs) {
                $request = @{ tool = $Tool }
                if ($log -ne '') { $request['log'] = $log }
                if ($PSBoundParameters.ContainsKey('ExitCode')) { $request['exit'] = $ExitCode.ToString([cultureinfo]::InvariantCulture) }
                $request
            })
        Invoke-MscsEngine -Verb 'sync-verdict' -Request $requests -Cmdlet $PSCmdlet | ForEach-Object -Process {
            $log = $logs[$_.Number - 1]
            # 3 says that the run was a bad one, which is an answer.
            if (Test-MscsAnswer -Answer $_ -Accept 0, 3 -Cmdlet $PSCmdlet -Target $log) {
                foreach ($verdict in @(Get-MscsRecord -Answer $_ -Type 'copy') + @(Get-MscsRecord -Answer $_ -Type 'sync')) {
                    $verdict.LogPath = $log
                    $verdict
                }
            }
        }
    }
}
