function ConvertFrom-MscsText {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{ Kind = $Record.kind; Text = $Record.text }
}
