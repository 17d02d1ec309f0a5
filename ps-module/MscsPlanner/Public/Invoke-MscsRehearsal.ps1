function Invoke-MscsRehearsal {
    <#
    .SYNOPSIS
    Runs rendered folders, or what would be rendered of specs, on a simulated cluster.
    .DESCRIPTION
    The very files that will run on the nodes are run in a simulation of the servers, their cluster and the programs of Windows:
    nothing of this machine is started or changed. Every rehearsal tells whether the scripts reach the end that the spec asks for,
    and whether a second run changes nothing. On request it lets something go wrong at a step in every way (command refused,
    time-out, program missing, a node dies), takes everything back from a step on, leaves a step out, or begins where something of
    the plan is there already. A folder gets rehearsal.md and rehearsal.json; both lie outside of its digest. All folders and specs
    of a pipeline are rehearsed by one process.
    .PARAMETER Path
    Rendered folders or spec files; wildcards are allowed.
    .PARAMETER LiteralPath
    Rendered folders or spec files, taken as they are written. Folders of Export-MscsScript and items of Get-ChildItem bind here. Of
    the plan of a rendered folder (Get-MscsPlan) the folder is rehearsed.
    .PARAMETER SpecPath
    The spec that is rehearsed where LiteralPath is no folder: that of a plan of New-MscsPlan, whether it was written or not.
    .PARAMETER StatePath
    A state file (mscs-state/1) that the spec is planned against, and what the simulated cluster has at the start unless -FromPath is given.
    .PARAMETER FromPath
    A state file (mscs-state/1): what the simulated cluster has at the start. A folder that was planned against a state needs it.
    .PARAMETER Fault
    The id of a step at which something goes wrong, or all.
    .PARAMETER UndoFrom
    The id of the last step that is done before everything is taken back, or all for each of them in turn.
    .PARAMETER Skip
    The id of a step that is left out, or all for each of them in turn.
    .PARAMETER Starts
    Begins from starts where something of the plan is there already, too: every two of its objects (groups, resources, properties,
    dependencies, owners, checkpoints, registry values, files, services, accounts) meet in every combination of not there, as
    wanted and with another value. It takes some seconds to a minute. A spec is planned anew for each start; a folder holds none.
    .PARAMETER AllowChanged
    Rehearses a folder that was changed after it was rendered; without it, such a folder is refused.
    .PARAMETER Language
    The language of the report in the folder: en or de. What scripts say stays as it is.
    .INPUTS
    System.String, System.IO.FileSystemInfo, Mscs.RenderedFolder, Mscs.Plan, Mscs.Spec, Mscs.SpecVerdict
    .OUTPUTS
    Mscs.Rehearsal, one for each cluster: Cluster, Good, Whole (every script ended well), Steps, Seconds (simulated), Problems
    (sentences), Scripts (Name, Node, Steps, ExitCode, Seconds, Said), Faults (Step, Kind, Program, Node, End, Good, Problems), Undos
    (Step, Back, Stopped, ByHand, Differences), Skips (Step, Noticed, Where, What), Starts (Number, Good, Absent, Wanted, Other, There,
    Hindrance, Stopped, PlannedSteps, Undos, Problems), Checkpoints (Key, Value, Moments), Changed, FullName and ReportPath.
    .EXAMPLE
    Invoke-MscsRehearsal rendered

    Rehearses a folder and writes the report into it.
    .EXAMPLE
    New-MscsPlan vc-prod.json | Invoke-MscsRehearsal

    Rehearses a plan before anything of it is written.
    .EXAMPLE
    Invoke-MscsRehearsal rendered -Language de

    Writes the report in German.
    .EXAMPLE
    (Invoke-MscsRehearsal rendered -UndoFrom all).Undos | Where-Object Back

    Gives the steps from which the undo scripts lead back to the start.
    .EXAMPLE
    (Invoke-MscsRehearsal files.json -Starts).Starts | Where-Object Hindrance

    Gives what no script may change by itself when it is there before the plan, and where a script stops in front of it.
    .EXAMPLE
    (Invoke-MscsRehearsal vc-prod.json).Checkpoints

    Shows the registry values that a checkpoint carries; Moments of each tells which copy holds what after each step.
    .LINK
    Export-MscsScript
    .LINK
    Test-MscsFolder
    #>
    [CmdletBinding()]
    [OutputType('Mscs.Rehearsal')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ParameterSetName = 'Path')]
        [SupportsWildcards()]
        [string[]] $Path,

        [Parameter(Mandatory, ValueFromPipelineByPropertyName, ParameterSetName = 'LiteralPath')]
        [Alias('PSPath', 'FullName')]
        [AllowEmptyString()]
        [string[]] $LiteralPath,

        [Parameter(ValueFromPipelineByPropertyName)]
        [string] $SpecPath,

        [Parameter(ValueFromPipelineByPropertyName)]
        [string] $StatePath,

        [string] $FromPath,

        [string] $Fault,

        [string] $UndoFrom,

        [string] $Skip,

        [switch] $Starts,

        [switch] $AllowChanged,

        [ValidateSet('en', 'de')]
        [string] $Language = 'en'
    )
    begin {
        $requests = New-Object -TypeName System.Collections.Generic.List[hashtable]
        $shared = @{ fault = $Fault; undoFrom = $UndoFrom; skip = $Skip; starts = [bool]$Starts; allowChanged = [bool]$AllowChanged; language = $Language }
        if ($FromPath -ne '') {
            $from = Resolve-MscsPath -Path $FromPath -Cmdlet $PSCmdlet -Literal
            if ($null -ne $from) { $shared['from'] = $from }
        }
    }
    process {
        # Without the state that was asked for, nothing is rehearsed; the error is written already.
        if ($FromPath -ne '' -and -not $shared.ContainsKey('from')) { return }
        $state = if ($StatePath -eq '') { '' } else { Resolve-MscsPath -Path $StatePath -Cmdlet $PSCmdlet -Literal }
        if ($null -eq $state) { return }
        foreach ($item in Resolve-MscsRehearsed -Bound $PSBoundParameters -SpecPath $SpecPath -Cmdlet $PSCmdlet) {
            $request = @{ path = $item } + $shared
            if ($state -ne '') {
                # A folder holds its plan; what is left to say is where its cluster begins.
                if (-not [System.IO.Directory]::Exists($item)) { $request['state'] = $state }
                elseif (-not $request.ContainsKey('from')) { $request['from'] = $state }
            }
            # The plans of a spec with several clusters come one by one, and are rehearsed together.
            if (@($requests | Where-Object -FilterScript { $_['path'] -eq $item -and $_['state'] -eq $request['state'] }).Count -eq 0) { $requests.Add($request) }
        }
    }
    end {
        if ($requests.Count -eq 0) { return }
        Invoke-MscsEngine -Verb 'rehearse' -Request $requests.ToArray() -Cmdlet $PSCmdlet | ForEach-Object -Process {
            $target = $requests[$_.Number - 1]['path']
            # A rehearsal that shows a mistake is an answer; one that could not be held is none.
            $accept = if ($_.Records.ContainsKey('rehearsal')) { 0, 3 } else { 0 }
            if (Test-MscsAnswer -Answer $_ -Accept $accept -Cmdlet $PSCmdlet -Target $target) { Join-MscsRehearsal -Answer $_ -FullName $target }
        }
    }
}
