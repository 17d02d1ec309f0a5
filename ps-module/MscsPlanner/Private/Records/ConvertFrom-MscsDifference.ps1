function ConvertFrom-MscsDifference {
    [CmdletBinding()]
    [OutputType('Mscs.Difference')]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{
        PSTypeName     = 'Mscs.Difference'
        # added, removed or changed
        Kind           = $Record.kind
        What           = $Record.what
        Before         = $Record.before
        After          = $Record.after
        ReferencePath  = ''
        DifferencePath = ''
    }
}
