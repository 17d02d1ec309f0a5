function ConvertFrom-MscsStep {
    [CmdletBinding()]
    [OutputType('Mscs.Step')]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{
        PSTypeName   = 'Mscs.Step'
        Number       = [int]$Record.number
        Id           = $Record.id
        Phase        = $Record.phase
        # cluster, owner, node, each or person; and the node where there is one.
        Target       = $Record.target.kind
        Node         = $Record.target.node
        Title        = $Record.title
        Action       = $Record.action
        Reason       = $Record.reason.sentence
        References   = @($Record.reason.refs)
        Risk         = $Record.risk
        LeastSeconds = [long]$Record.bounds.leastSeconds
        MostSeconds  = [long]$Record.bounds.mostSeconds
        Gate         = $Record.gate
        Needs        = @($Record.needs)
        Check        = $Record.check
        Undoable     = $Record.undo.possible
        Undo         = $Record.undo.text
        ByHand       = $Record.gui
    }
}
