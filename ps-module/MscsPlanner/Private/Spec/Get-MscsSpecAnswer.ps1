# The answers for a new spec by name: from the parameters, from the user, and what is usual. Ends the cmdlet when an answer does
# not fit its question, when one would have no place in the spec, or when nobody can be asked.
function Get-MscsSpecAnswer {
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)] [System.Collections.IDictionary] $Bound,
        [Parameter(Mandatory)] [hashtable[]] $Questions,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet
    )
    $answers = @{}
    $missing = New-Object -TypeName System.Collections.Generic.List[string]
    foreach ($question in $Questions) {
        if (-not (Test-MscsAsked -Question $question -Answers $answers)) { continue }
        if ($Bound.ContainsKey($question.Name)) {
            $answer = [string[]]$Bound[$question.Name]
            if (-not (Test-MscsSpecAnswer -Question $question -Answer $answer)) {
                $example = if ($question.ContainsKey('Choices')) { $question.Choices -join ', or ' } else { $question.Example }
                $values = $question.Name, ($answer -join ', '), $question.Ask, $example
                $Cmdlet.ThrowTerminatingError((ConvertTo-MscsErrorRecord -Code 'MSCS-5031' -Values $values -Target $answer))
            }
        }
        elseif ($question.ContainsKey('Default')) {
            $answer = $question.Default
        }
        elseif ($missing.Count -gt 0) {
            $missing.Add($question.Name)
            continue
        }
        else {
            $answer = Read-MscsAnswer -Question $question -Window $Cmdlet.Host.UI
            if ($null -eq $answer) {
                $missing.Add($question.Name)
                continue
            }
        }
        $answers[$question.Name] = if ($question.ContainsKey('Least')) { [string[]]$answer } else { [string]@($answer)[0] }
    }
    if ($missing.Count -gt 0) {
        $Cmdlet.ThrowTerminatingError((ConvertTo-MscsErrorRecord -Code 'MSCS-5032' -Values ($missing -join ', -') -Target $missing.ToArray()))
    }
    $idle = @($Questions.Name | Where-Object -FilterScript { $Bound.ContainsKey($_) -and -not $answers.ContainsKey($_) } | Select-Object -Unique)
    if ($idle.Count -gt 0) {
        $Cmdlet.ThrowTerminatingError((ConvertTo-MscsErrorRecord -Code 'MSCS-5033' -Values ($idle -join ', -') -Target $idle))
    }
    $answers
}
