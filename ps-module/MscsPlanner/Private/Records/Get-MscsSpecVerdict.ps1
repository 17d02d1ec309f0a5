# The verdict of an answer about one spec, with its findings; $null where the answer has none.
function Get-MscsSpecVerdict {
    [CmdletBinding()]
    [OutputType('Mscs.SpecVerdict')]
    param([Parameter(Mandatory)] [object] $Answer)
    $verdict = Get-MscsRecord -Answer $Answer -Type 'verdict' | Select-Object -First 1
    if ($null -ne $verdict) { $verdict.Findings = @(Get-MscsRecord -Answer $Answer -Type 'diagnostic') }
    $verdict
}
