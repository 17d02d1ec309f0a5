function ConvertFrom-MscsSkip {
    [CmdletBinding()]
    [OutputType('Mscs.RehearsedSkip')]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{
        PSTypeName = 'Mscs.RehearsedSkip'
        Cluster    = $Record.cluster
        Step       = $Record.step
        Noticed    = $Record.noticed
        # The step or script that stopped; empty when none did.
        Where      = $Record.where
        What       = @($Record.what)
    }
}
