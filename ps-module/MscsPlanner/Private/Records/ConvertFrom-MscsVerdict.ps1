function ConvertFrom-MscsVerdict {
    [CmdletBinding()]
    [OutputType('Mscs.SpecVerdict')]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{
        PSTypeName = 'Mscs.SpecVerdict'
        FullName   = $Record.file
        Valid      = $Record.valid
        Errors     = [int]$Record.errors
        Findings   = @()
    }
}
