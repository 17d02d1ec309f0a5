function ConvertFrom-MscsRehearsal {
    [CmdletBinding()]
    [OutputType('Mscs.Rehearsal')]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{
        PSTypeName  = 'Mscs.Rehearsal'
        Cluster     = $Record.cluster
        Good        = $Record.good
        # Every script ended well; what was asked for was answered.
        Whole       = $Record.whole
        Steps       = [int]$Record.steps
        Seconds     = [long]$Record.seconds
        Problems    = @($Record.problems)
        Scripts     = @()
        Faults      = @()
        Undos       = @()
        Skips       = @()
        Starts      = @()
        Checkpoints = @()
        # What is other than it was rendered; empty for an unchanged folder.
        Changed     = @()
        FullName    = ''
        ReportPath  = ''
    }
}
