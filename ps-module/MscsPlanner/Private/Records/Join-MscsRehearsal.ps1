# The rehearsals of an answer, one for each cluster, with what belongs to each. The report is the Markdown file that was written,
# where one was.
function Join-MscsRehearsal {
    [CmdletBinding()]
    [OutputType('Mscs.Rehearsal')]
    param(
        [Parameter(Mandatory)] [object] $Answer,
        [Parameter(Mandatory)] [string] $FullName
    )
    $report = Get-MscsRecord -Answer $Answer -Type 'file' | Where-Object -Property Path -Like '*.md' | Select-Object -First 1
    foreach ($rehearsal in Get-MscsRecord -Answer $Answer -Type 'rehearsal') {
        foreach ($part in @('Scripts', 'script'), @('Faults', 'fault'), @('Undos', 'undo'), @('Skips', 'skip'), @('Starts', 'start'), @('Checkpoints', 'checkpoint')) {
            $rehearsal.($part[0]) = @(Get-MscsRecord -Answer $Answer -Type $part[1] | Where-Object -Property Cluster -EQ $rehearsal.Cluster)
        }
        $rehearsal.Changed = @(Get-MscsFact -Answer $Answer -Name 'changed')
        $rehearsal.FullName = $FullName
        if ($null -ne $report) { $rehearsal.ReportPath = $report.Path }
        $rehearsal
    }
}
