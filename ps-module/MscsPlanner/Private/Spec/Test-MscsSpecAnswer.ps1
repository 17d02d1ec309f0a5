# True when an answer looks as its question wants it. What only the whole spec can tell is for the engine's check. Upper and lower case
# are one, as everywhere: -match would go by the culture, and in Windows PowerShell 5.1 a Turkish [A-Z] has no I.
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
        elseif (-not [regex]::IsMatch($part, $Question.Pattern, 'IgnoreCase, CultureInvariant')) { return $false }
    }
    $true
}
