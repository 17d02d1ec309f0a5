# What a copying program did. An answer that neither the exit code nor the log gives is $null.
function ConvertFrom-MscsCopy {
    [CmdletBinding()]
    [OutputType('Mscs.CopyVerdict')]
    param([Parameter(Mandatory)] [object] $Record)
    $numbers = $Record.numbers
    [pscustomobject]@{
        PSTypeName = 'Mscs.CopyVerdict'
        Tool       = $Record.tool
        ExitCode   = [long]$Record.exit
        Result     = $Record.result
        Good       = $Record.good
        WhatToDo   = $Record.whatToDo
        Copied     = $Record.copied
        Extra      = $Record.extra
        Removed    = $Record.removed
        Mismatched = $Record.mismatched
        Failed     = $Record.failed
        Agrees     = $Record.agrees
        Files      = if ($null -eq $numbers) { $null } else { $numbers.files }
        Errors     = @($Record.errors)
        LogPath    = ''
    }
}
