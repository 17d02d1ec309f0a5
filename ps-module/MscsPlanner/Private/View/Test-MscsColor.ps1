# True when views may colour words. Windows PowerShell 5.1 counts the sequences of a colour as columns and would cut its tables in the
# middle of one: there, and wherever nobody looks at a screen that knows them, views are plain.
function Test-MscsColor {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [AllowNull()] [object] $Style = (Get-Variable -Name PSStyle -Scope Global -ValueOnly -ErrorAction Ignore),
        [bool] $Terminal = $Host.UI.SupportsVirtualTerminal,
        [bool] $Redirected = [System.Console]::IsOutputRedirected
    )
    if ($null -eq $Style -or $env:NO_COLOR) { return $false }
    switch ([string]$Style.OutputRendering) {
        'PlainText' { $false }
        'Ansi' { $true }
        default { $Terminal -and -not $Redirected }
    }
}
