# True when a question matters, after the answers so far.
function Test-MscsAsked {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)] [hashtable] $Question,
        [Parameter(Mandatory)] [hashtable] $Answers
    )
    -not $Question.ContainsKey('If') -or $Answers[$Question.If[0]] -in @($Question.If | Select-Object -Skip 1)
}
