# The values of the facts of a name in an answer: none, one or several.
function Get-MscsFact {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)] [object] $Answer,
        [Parameter(Mandatory)] [string] $Name
    )
    if ($Answer.Records.ContainsKey('fact')) {
        foreach ($fact in $Answer.Records['fact']) { if ($fact.Name -ceq $Name) { $fact.Value } }
    }
}
