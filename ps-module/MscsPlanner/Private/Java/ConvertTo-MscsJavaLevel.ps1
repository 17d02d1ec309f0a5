# The level of a Java version: 17 for 17.0.9 and 17-ea, 8 for 1.8.0_202; 0 where the text is no version.
function ConvertTo-MscsJavaLevel {
    [CmdletBinding()]
    [OutputType([int])]
    param([Parameter(Mandatory)] [AllowEmptyString()] [string] $Version)
    if ($Version -cmatch '^(1\.)?([0-9]{1,4})') { [int]$Matches[2] } else { 0 }
}
