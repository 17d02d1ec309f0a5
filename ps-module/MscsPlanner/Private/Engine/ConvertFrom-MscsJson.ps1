# A JSON text as an object; throws where it is none. A text that looks like a date stays a text, where this PowerShell lets us say so.
# The unnamed value of a registry key has an empty name, which no property can have: it is called as regedit calls it. Inside of a JSON
# text no quotation mark stands alone, so what is replaced can only be a name.
function ConvertFrom-MscsJson {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [AllowEmptyString()] [string] $Text)
    if ($null -eq $script:JsonOptions) {
        $script:JsonOptions = @{}
        if ((Get-Command -Name ConvertFrom-Json).Parameters.ContainsKey('DateKind')) { $script:JsonOptions['DateKind'] = 'String' }
    }
    $options = $script:JsonOptions
    $named = if ($Text.Contains('""')) { [regex]::Replace($Text, '(?<=[{,]\s*)""(?=\s*:)', '"(Default)"') } else { $Text }
    ConvertFrom-Json -InputObject $named @options
}
