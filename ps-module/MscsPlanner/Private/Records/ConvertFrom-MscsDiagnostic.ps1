function ConvertFrom-MscsDiagnostic {
    [CmdletBinding()]
    [OutputType('Mscs.Finding')]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{
        PSTypeName   = 'Mscs.Finding'
        Code         = $Record.code
        Severity     = $Record.severity
        File         = $Record.file
        Line         = [int]$Record.line
        Column       = [int]$Record.column
        Pointer      = $Record.pointer
        Message      = $Record.message
        Fix          = $Record.fix
        Overridable  = $Record.overridable
        # The reason of the spec's acknowledgement; empty where the finding stands.
        Acknowledged = if ($null -eq $Record.PSObject.Properties['acknowledged']) { '' } else { $Record.acknowledged }
        Related      = @(foreach ($place in $Record.related) {
                [pscustomobject]@{ PSTypeName = 'Mscs.Place'; File = $place.file; Line = [int]$place.line; Column = [int]$place.column; Pointer = $place.pointer }
            })
    }
}
