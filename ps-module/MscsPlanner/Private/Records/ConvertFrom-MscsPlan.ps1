function ConvertFrom-MscsPlan {
    [CmdletBinding()]
    [OutputType('Mscs.Plan')]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{
        PSTypeName       = 'Mscs.Plan'
        Name             = $Record.scope.name
        Cluster          = $Record.scope.cluster
        Nodes            = @($Record.scope.nodes)
        Change           = $Record.scope.change
        WindowMinutes    = [long]$Record.scope.windowMinutes
        Os               = $Record.scope.os
        SpecDigest       = $Record.specDigest
        StateFingerprint = $Record.stateFingerprint
        Unmanaged        = @($Record.unmanaged)
        # The engine says here how many steps follow; Join-MscsPlan puts them in.
        Steps            = [int]$Record.steps
        Findings         = @()
        Text             = ''
        SpecPath         = ''
        StatePath        = ''
        FullName         = ''
    }
}
