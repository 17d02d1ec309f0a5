# True when an answer looks as its question wants it. What only the whole spec can tell is for the engine's check.
function Test-MscsSpecAnswer {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)] [hashtable] $Question,
        [Parameter(Mandatory)] [AllowEmptyCollection()] [AllowEmptyString()] [string[]] $Answer
    )
    if ($Question.ContainsKey('Least') -and $Answer.Count -lt $Question.Least) { return $false }
    if ($Answer.Count -eq 0) { return $false }
    foreach ($part in $Answer) {
        if ($Question.ContainsKey('Choices')) {
            if ($part -cnotin $Question.Choices) { return $false }
        }
        elseif ($part -notmatch $Question.Pattern) { return $false }
    }
    $true
}
