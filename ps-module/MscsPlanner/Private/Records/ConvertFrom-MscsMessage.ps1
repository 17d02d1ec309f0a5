function ConvertFrom-MscsMessage {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{ Kind = $Record.kind; Text = $Record.text }
}
