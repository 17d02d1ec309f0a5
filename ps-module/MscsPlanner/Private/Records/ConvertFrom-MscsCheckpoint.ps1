function ConvertFrom-MscsCheckpoint {
    [CmdletBinding()]
    [OutputType('Mscs.CheckpointHistory')]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{
        PSTypeName = 'Mscs.CheckpointHistory'
        Cluster    = $Record.cluster
        Key        = $Record.key
        Value      = $Record.value
        # After (a step's id, empty for the start), Nodes and Copies (with Text and By), Next.
        Moments    = @($Record.moments)
    }
}
