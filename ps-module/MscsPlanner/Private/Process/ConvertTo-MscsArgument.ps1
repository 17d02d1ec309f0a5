# Quotes one argument the way a program's C runtime takes a command line apart: .NET Framework has no list of arguments.
# .NET on Linux follows the same rules.
function ConvertTo-MscsArgument {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [AllowEmptyString()] [string] $Text)
    '"' + ($Text -creplace '(\\*)"', '$1$1\"' -creplace '(\\+)$', '$1$1') + '"'
}
