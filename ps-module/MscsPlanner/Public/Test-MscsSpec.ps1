function Test-MscsSpec {
    <#
    .SYNOPSIS
    Checks specs and gives one verdict for each.
    .DESCRIPTION
    Every mistake of a spec is found in one run: what is wrong, where (line, column and JSON pointer), and what to do. A spec is
    valid when no error is left that nobody acknowledged; warnings do not make it invalid. All files of a pipeline are checked by
    one process.
    .PARAMETER Path
    Spec files; wildcards are allowed.
    .PARAMETER LiteralPath
    Spec files, taken as they are written. Files from Get-ChildItem bind here.
    .INPUTS
    System.String, System.IO.FileInfo
    .OUTPUTS
    Mscs.SpecVerdict: FullName, Valid, Errors (those that stop a plan), Warnings, and Findings, a list of Mscs.Finding in the
    order of the file. A finding has Code, Severity (error, warning or note), File, Line, Column (both from 1; 0 where there is
    no place), Position (both as Line:Column), Pointer, Message, Fix, Overridable, Acknowledged (the reason; empty where the
    finding stands) and Related places.
    .EXAMPLE
    Test-MscsSpec vc-prod.json

    Checks one spec.
    .EXAMPLE
    Get-ChildItem *.json | Test-MscsSpec | Where-Object Valid -EQ $false

    Lists the specs that cannot be planned.
    .EXAMPLE
    (Test-MscsSpec mistakes.json).Findings | Format-List Line, Code, Message, Fix

    Tells for each mistake of a spec what to do.
    .LINK
    New-MscsPlan
    #>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType('Mscs.SpecVerdict')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ParameterSetName = 'Path')]
        [SupportsWildcards()]
        [string[]] $Path,

        [Parameter(Mandatory, ValueFromPipelineByPropertyName, ParameterSetName = 'LiteralPath')]
        [Alias('SpecPath', 'PSPath', 'FullName')]
        [string[]] $LiteralPath
    )
    begin {
        $specs = New-Object -TypeName System.Collections.Generic.List[string]
    }
    process {
        foreach ($file in Resolve-MscsParameterPath -Bound $PSBoundParameters -Cmdlet $PSCmdlet) { $specs.Add($file) }
    }
    end {
        if ($specs.Count -eq 0) { return }
        $requests = @(foreach ($spec in $specs) { @{ specs = @($spec) } })
        Invoke-MscsEngine -Verb 'check' -Request $requests -Cmdlet $PSCmdlet | ForEach-Object -Process {
            if (Test-MscsAnswer -Answer $_ -Accept 0, 2 -Cmdlet $PSCmdlet -Target $specs[$_.Number - 1]) { Get-MscsSpecVerdict -Answer $_ }
        }
    }
}
