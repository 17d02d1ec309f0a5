# An error record whose id is the code; text, fix and category come from the strings, with the values in their holes.
function ConvertTo-MscsErrorRecord {
    [CmdletBinding()]
    [OutputType([System.Management.Automation.ErrorRecord])]
    param(
        [Parameter(Mandatory)] [string] $Code,
        [AllowNull()] [AllowEmptyString()] [object[]] $Values = @(),
        [object] $Target
    )
    $string = Get-MscsString -Code $Code
    Join-MscsErrorRecord -Code $Code -Text ($string.Text -f $Values) -Fix ($string.Fix -f $Values) -Category $string.Category -Target $Target
}
