function ConvertFrom-MscsScript {
    [CmdletBinding()]
    [OutputType('Mscs.RehearsedScript')]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{
        PSTypeName = 'Mscs.RehearsedScript'
        Cluster    = $Record.cluster
        Name       = $Record.name
        Node       = $Record.node
        Steps      = [int]$Record.steps
        ExitCode   = [int]$Record.exit
        # Simulated time.
        Seconds    = [long]$Record.seconds
        # Why it stopped; empty when it ended well.
        Said       = $Record.said
    }
}
