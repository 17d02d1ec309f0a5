# A text as JSON writes it, in its quotes. ConvertTo-Json of Windows PowerShell 5.1 writes & and ' as numbers, which nobody can read.
function ConvertTo-MscsJsonText {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [AllowEmptyString()] [string] $Text)
    '"' + $Text.Replace('\', '\\').Replace('"', '\"').Replace("`t", '\t') + '"'
}
