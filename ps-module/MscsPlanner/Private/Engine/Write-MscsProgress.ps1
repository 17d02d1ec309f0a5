# Shows which of several requests is being answered.
function Write-MscsProgress {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Verb,
        [Parameter(Mandatory)] [object] $Record
    )
    if ($Record.of -le 1) { return }
    $percent = [int][System.Math]::Floor(100 * ($Record.number - 1) / $Record.of)
    Write-Progress -Activity "mscs-planner $Verb" -Status "$($Record.number) of $($Record.of): $($Record.what)" -PercentComplete $percent
}
