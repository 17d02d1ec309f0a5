function ConvertFrom-MscsStart {
    [CmdletBinding()]
    [OutputType('Mscs.RehearsedStart')]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{
        PSTypeName   = 'Mscs.RehearsedStart'
        Cluster      = $Record.cluster
        Number       = [int]$Record.number
        Good         = $Record.good
        # How many objects of the plan are not there, as it wants them, and with another value.
        Absent       = [int]$Record.absent
        Wanted       = [int]$Record.wanted
        Other        = [int]$Record.other
        There        = @($Record.there)
        # What no script may change by itself, and what the script said that stopped in front of it; empty where there is none.
        Hindrance    = $Record.hindrance
        Stopped      = $Record.stopped
        # Of a plan that is made for this start; -1 where there was no spec to plan.
        PlannedSteps = [int]$Record.plannedSteps
        Undos        = [int]$Record.undos
        Problems     = @($Record.problems)
    }
}
