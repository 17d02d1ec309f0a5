function New-MscsPlan {
    <#
    .SYNOPSIS
    Plans specs: which steps, in which order, on which node, why, and how to undo them.
    .DESCRIPTION
    A plan is the difference between what a spec asks for and what is there: nothing, or the state that -StatePath names. It
    changes nothing; Export-MscsScript makes of it the files that do. A spec with errors gives no plan but one error record, whose
    id is the code of the first of them and whose target is the verdict with all. A spec of several clusters gives a plan for each,
    its own first. All specs of a pipeline are planned by one process.
    .PARAMETER Path
    Spec files; wildcards are allowed.
    .PARAMETER LiteralPath
    Spec files, taken as they are written. Files from Get-ChildItem and verdicts of Test-MscsSpec bind here.
    .PARAMETER StatePath
    A state file (mscs-state/1) to plan against; without it, nothing is there yet. A plan from the pipeline brings its own.
    .PARAMETER OutputPath
    A file that the plan is written to as well (plan.json); a plan that is there is replaced as a whole, any other file is refused.
    The plan of a further cluster goes beside it, with the cluster's name in front of the ending. In a pipeline a script block gives
    each spec its own, as in the last example.
    .PARAMETER ResultPath
    A new file for the state that the plan leads to once its scripts have run: the -StatePath of a later plan. A file that is there is
    refused, because people go on writing states; that of a further cluster goes beside it, as with -OutputPath.
    .PARAMETER Cluster
    Gives the plans of these clusters only, where a spec has several. The Tab key completes them from the spec.
    .INPUTS
    System.String, System.IO.FileInfo, Mscs.SpecVerdict
    .OUTPUTS
    Mscs.Plan: Name, Cluster, Nodes, Change, WindowMinutes, Os, SpecDigest, StateFingerprint (SHA-256, lower-case hexadecimal),
    Unmanaged (objects of the state that the spec does not mention), Findings, Text (the plan as plan.txt has it), SpecPath, StatePath
    (empty for a plan against nothing), FullName (the written file, or empty), LeastSeconds and MostSeconds (of all steps together)
    and Steps. A Mscs.Step has Number (from 1), Id, Phase, Target (cluster, owner, node, each or person), Node, Title, Action, Reason,
    References, Risk (read, change, outage or no-return), LeastSeconds, MostSeconds, Gate, Needs (ids of steps), Check, Undoable, Undo
    and ByHand (the same in the windows of a tool; empty where none are known for this version of Windows).
    .EXAMPLE
    New-MscsPlan vc-prod.json

    Shows how many steps there are, and how long they take at least and at most.
    .EXAMPLE
    (New-MscsPlan vc-prod.json).Steps | Where-Object Risk -EQ 'outage'

    Shows the steps during which users notice something.
    .EXAMPLE
    Get-ChildItem vc-*.json | New-MscsPlan -OutputPath { "$($_.BaseName).plan.json" }

    Writes a plan file for each spec.
    .EXAMPLE
    $null = New-MscsPlan vc-vpxd.json -ResultPath after.json; New-MscsPlan vc-prod.json -StatePath after.json

    Plans a later change: only what differs from the end of the first plan.
    .LINK
    Export-MscsScript
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType('Mscs.Plan')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ParameterSetName = 'Path')]
        [SupportsWildcards()]
        [string[]] $Path,

        [Parameter(Mandatory, ValueFromPipelineByPropertyName, ParameterSetName = 'LiteralPath')]
        [Alias('SpecPath', 'PSPath', 'FullName')]
        [string[]] $LiteralPath,

        [Parameter(ValueFromPipelineByPropertyName)]
        [string] $StatePath,

        [Parameter(ValueFromPipelineByPropertyName)]
        [string] $OutputPath,

        [Parameter(ValueFromPipelineByPropertyName)]
        [string] $ResultPath,

        [string[]] $Cluster
    )
    begin {
        $requests = New-Object -TypeName System.Collections.Generic.List[hashtable]
    }
    process {
        foreach ($spec in Resolve-MscsParameterPath -Bound $PSBoundParameters -Cmdlet $PSCmdlet) {
            $request = ConvertTo-MscsSpecRequest -Spec $spec -StatePath $StatePath -OutputPath $OutputPath -ResultPath $ResultPath -Others $requests -Cmdlet $PSCmdlet
            if ($null -eq $request) { continue }
            if ($request.ContainsKey('result') -and -not $PSCmdlet.ShouldProcess($request['result'], "Write the state that the plan of $spec leads to")) { $request.Remove('result') }
            if ($request.ContainsKey('out') -and -not $PSCmdlet.ShouldProcess($request['out'], "Write the plan of $spec")) { $request.Remove('out') }
            $requests.Add($request)
        }
    }
    end {
        if ($requests.Count -eq 0) { return }
        Invoke-MscsEngine -Verb 'plan' -Request $requests.ToArray() -Cmdlet $PSCmdlet | ForEach-Object -Process {
            $request = $requests[$_.Number - 1]
            if (Test-MscsAnswer -Answer $_ -Accept 0 -Cmdlet $PSCmdlet -Target $request['spec']) {
                Join-MscsPlan -Answer $_ -Request $request -Written:$request.ContainsKey('out') |
                    Where-Object -FilterScript { $null -eq $Cluster -or $_.Cluster -in $Cluster }
            }
        }
    }
}
