function ConvertFrom-MscsDisparity {
    [CmdletBinding()]
    [OutputType('Mscs.PassportDifference')]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{
        PSTypeName     = 'Mscs.PassportDifference'
        Severity       = $Record.severity
        Area           = $Record.area
        Subject        = $Record.subject
        # Empty when the subject is missing on one of the nodes.
        Fact           = $Record.fact
        Reference      = $Record.left
        Difference     = $Record.right
        Symptom        = $Record.symptom
        Remedy         = $Record.remedy
        ReferencePath  = ''
        DifferencePath = ''
    }
}
