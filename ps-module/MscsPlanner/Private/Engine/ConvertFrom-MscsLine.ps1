# One line of the protocol as an object with a type; $null when it is none.
function ConvertFrom-MscsLine {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [AllowEmptyString()] [string] $Line)
    if (-not $Line.StartsWith('{"type":"')) { return $null }
    if ($null -eq $script:JsonOptions) {
        $script:JsonOptions = @{}
        # A text that looks like a date stays a text, where this PowerShell lets us say so.
        if ((Get-Command -Name ConvertFrom-Json).Parameters.ContainsKey('DateKind')) { $script:JsonOptions['DateKind'] = 'String' }
    }
    $options = $script:JsonOptions
    try {
        ConvertFrom-Json -InputObject $Line @options
    }
    catch {
        Write-Debug -Message $_.Exception.Message
        $null
    }
}
