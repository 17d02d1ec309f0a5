function ConvertFrom-MscsFault {
    [CmdletBinding()]
    [OutputType('Mscs.RehearsedFault')]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{
        PSTypeName = 'Mscs.RehearsedFault'
        Cluster    = $Record.cluster
        Step       = $Record.step
        Kind       = $Record.kind
        # What was hit: a program, or a node.
        Program    = $Record.program
        Node       = $Record.node
        End        = $Record.end
        Good       = $Record.good
        Problems   = @($Record.problems)
    }
}
