function ConvertFrom-MscsFact {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{ Name = $Record.name; Value = $Record.value }
}
