function ConvertFrom-MscsDigest {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [object] $Record)
    $Record.approval
}
