# The records of a type in an answer, in their order; none where there are none.
function Get-MscsRecord {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [object] $Answer,
        [Parameter(Mandatory)] [string] $Type
    )
    if ($Answer.Records.ContainsKey($Type)) { $Answer.Records[$Type] }
}
