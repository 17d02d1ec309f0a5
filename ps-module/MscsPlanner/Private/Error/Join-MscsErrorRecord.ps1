# An error record from ready words: what is wrong and what to do, both in the message of the exception, the latter also by itself.
# The text that is shown has both too, except where PowerShell adds the latter: nobody reads it twice.
function Join-MscsErrorRecord {
    [CmdletBinding()]
    [OutputType([System.Management.Automation.ErrorRecord])]
    param(
        [Parameter(Mandatory)] [string] $Code,
        [Parameter(Mandatory)] [string] $Text,
        [Parameter(Mandatory)] [AllowEmptyString()] [string] $Fix,
        [Parameter(Mandatory)] [System.Management.Automation.ErrorCategory] $Category,
        [object] $Target
    )
    $blank = if ($Text.EndsWith("`n")) { '' } else { ' ' }
    $message = ($Text + $blank + $Fix).TrimEnd()
    $exception = New-Object -TypeName System.InvalidOperationException -ArgumentList $message
    $record = New-Object -TypeName System.Management.Automation.ErrorRecord -ArgumentList $exception, $Code, $Category, $Target
    $shown = if ($Fix -ne '' -and (Test-MscsRecommendation)) { $Text.TrimEnd() } else { $message }
    $record.ErrorDetails = New-Object -TypeName System.Management.Automation.ErrorDetails -ArgumentList $shown
    $record.ErrorDetails.RecommendedAction = $Fix
    $record
}
