# The last line with text in it, cut to what fits into a message; empty where there is none.
function Get-MscsLastWord {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [AllowEmptyString()] [string] $Text)
    $lines = @($Text.Split([char]10) | ForEach-Object -Process { $_.Trim() } | Where-Object -FilterScript { $_ -ne '' })
    if ($lines.Count -eq 0) { return '' }
    $line = $lines[-1]
    if ($line.Length -gt 300) { $line.Substring(0, 300) + '...' } else { $line }
}
