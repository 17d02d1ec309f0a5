function ConvertFrom-MscsUndo {
    [CmdletBinding()]
    [OutputType('Mscs.RehearsedUndo')]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{
        PSTypeName  = 'Mscs.RehearsedUndo'
        Cluster     = $Record.cluster
        # The last step that was done.
        Step        = $Record.step
        Back        = $Record.back
        # The undo script that stopped, and why; empty when none did.
        Stopped     = $Record.stopped
        ByHand      = @($Record.byHand)
        Differences = @($Record.differences)
    }
}
