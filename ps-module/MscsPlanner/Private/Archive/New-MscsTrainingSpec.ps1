# Writes the spec that the training run works on: a new spec that has much of what specs have, with examples as its other answers.
function New-MscsTrainingSpec {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [string] $Path)
    if (-not $PSCmdlet.ShouldProcess($Path, 'Write a spec')) { return }
    $questions = @(Get-MscsQuestion -Kind 'VirtualCenter')
    $answers = @{ DatabaseExisting = 'false'; Quorum = 'disk'; LicenseServer = 'separate-group'; Sync = 'scheduled' }
    foreach ($question in $questions) {
        if ($answers.ContainsKey($question.Name) -or -not (Test-MscsAsked -Question $question -Answers $answers)) { continue }
        $answer = if ($question.ContainsKey('Default')) { $question.Default } elseif ($question.ContainsKey('Choices')) { $question.Choices[0] } else { $question.Example }
        $answers[$question.Name] = if ($question.ContainsKey('Least')) { $answer -csplit ', ' } else { $answer }
    }
    Add-MscsDerivedAnswer -Answers $answers -Kind 'VirtualCenter'
    [System.IO.File]::WriteAllText($Path, (ConvertTo-MscsSpecText -Answers $answers -Questions $questions -Kind 'VirtualCenter'), $script:Utf8)
}
