# Writes the spec that the training run works on: a new spec with the examples of all questions as its answers.
function New-MscsTrainingSpec {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [string] $Path)
    if (-not $PSCmdlet.ShouldProcess($Path, 'Write a spec')) { return }
    $questions = @(Get-MscsQuestion)
    $answers = @{ DatabaseExisting = 'false' }
    foreach ($question in $questions) {
        if (-not (Test-MscsAsked -Question $question -Answers $answers)) { continue }
        $answer = if ($question.ContainsKey('Default')) { $question.Default } elseif ($question.ContainsKey('Choices')) { $question.Choices[-1] } else { $question.Example }
        $answers[$question.Name] = if ($question.ContainsKey('Least')) { $answer -split ', ' } else { $answer }
    }
    $answers['Quorum'] = 'disk'
    $answers['QuorumDrive'] = 'Q:'
    Add-MscsDerivedAnswer -Answers $answers
    [System.IO.File]::WriteAllText($Path, (ConvertTo-MscsSpecText -Answers $answers -Questions $questions), $script:Utf8)
}
