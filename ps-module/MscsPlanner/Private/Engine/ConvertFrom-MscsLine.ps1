# One line of the protocol as an object with a type; $null when it is none.
function ConvertFrom-MscsLine {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [AllowEmptyString()] [string] $Line)
    if (-not $Line.StartsWith('{"type":"')) { return $null }
    try {
        ConvertFrom-MscsJson -Text $Line
    }
    catch {
        Write-Debug -Message $_.Exception.Message
        $null
    }
}
