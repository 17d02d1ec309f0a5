# The error for a spec that cannot be planned: its id is the code of the first finding that stops it, its text names all of
# them, its target is the verdict with everything.
function ConvertTo-MscsFindingError {
    [CmdletBinding()]
    [OutputType([System.Management.Automation.ErrorRecord])]
    param([Parameter(Mandatory)] [object] $Verdict)
    $stops = @($Verdict.Findings | Where-Object -FilterScript { $_.Severity -eq 'error' -and $_.Acknowledged -eq '' })
    $lines = @(foreach ($finding in $stops) { "  $($finding.Line):$($finding.Column) $($finding.Code) $($finding.Message)" })
    $string = Get-MscsString -Code 'Findings'
    $fix = if ($stops.Count -eq 1) { $stops[0].Fix } else { $string.Fix }
    $text = $string.Text -f $Verdict.FullName, $stops.Count, ($lines -join [System.Environment]::NewLine)
    Join-MscsErrorRecord -Code $stops[0].Code -Text $text -Fix $fix -Category $string.Category -Target $Verdict
}
