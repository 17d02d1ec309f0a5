# A word as a view shows it: in the colours that this user's PowerShell has for errors and warnings, where it stands for one. The word
# itself says the same, so nothing is lost without colours.
function Add-MscsColor {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [AllowEmptyString()] [string] $Word)
    $bad = 'error', 'no-return', 'False', '-', 'failed', 'conflict', 'unusable', 'too old'
    $doubtful = 'warning', 'outage', '~', 'alarm'
    if (($bad + $doubtful) -cnotcontains $Word -or -not (Test-MscsColor)) { return $Word }
    $style = (Get-Variable -Name PSStyle -Scope Global -ValueOnly)
    $before = if ($bad -ccontains $Word) { $style.Formatting.Error } else { $style.Formatting.Warning }
    "$before$Word$($style.Reset)"
}
