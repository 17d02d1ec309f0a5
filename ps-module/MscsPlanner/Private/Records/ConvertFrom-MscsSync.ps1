# The last run in a log of mscs-sync.cmd.
function ConvertFrom-MscsSync {
    [CmdletBinding()]
    [OutputType('Mscs.SyncVerdict')]
    param([Parameter(Mandatory)] [object] $Record)
    [pscustomobject]@{
        PSTypeName = 'Mscs.SyncVerdict'
        Result     = $Record.result
        Good       = $Record.good
        WhatToDo   = $Record.whatToDo
        ExitCode   = [int]$Record.exit
        Node       = $Record.node
        Mode       = $Record.mode
        Files      = [long]$Record.files
        Item       = $Record.item
        To         = $Record.to
        Code       = [long]$Record.code
        Items      = @($Record.items)
        Errors     = @($Record.errors)
        Unfinished = $Record.unfinished
        LogPath    = ''
    }
}
