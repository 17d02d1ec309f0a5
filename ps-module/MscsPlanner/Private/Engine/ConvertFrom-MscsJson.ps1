# A JSON text as an object; throws where it is none. A text that looks like a date stays a text, where this PowerShell lets us say so.
function ConvertFrom-MscsJson {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [AllowEmptyString()] [string] $Text)
    if ($null -eq $script:JsonOptions) {
        $script:JsonOptions = @{}
        if ((Get-Command -Name ConvertFrom-Json).Parameters.ContainsKey('DateKind')) { $script:JsonOptions['DateKind'] = 'String' }
    }
    $options = $script:JsonOptions
    ConvertFrom-Json -InputObject $Text @options
}
