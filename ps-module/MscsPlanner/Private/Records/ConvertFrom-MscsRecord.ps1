# A record of the protocol as the module's object. Each type that the engine's RecordType names has a function of its own
# here, named after it, but for those that Invoke-MscsEngine itself lives by: progress, answer, result.
function ConvertFrom-MscsRecord {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [object] $Record)
    switch ($Record.type) {
        'diagnostic' { ConvertFrom-MscsDiagnostic -Record $Record }
        'verdict' { ConvertFrom-MscsVerdict -Record $Record }
        'plan' { ConvertFrom-MscsPlan -Record $Record }
        'step' { ConvertFrom-MscsStep -Record $Record }
        'file' { ConvertFrom-MscsFile -Record $Record }
        'digest' { ConvertFrom-MscsDigest -Record $Record }
        'difference' { ConvertFrom-MscsDifference -Record $Record }
        'fact' { ConvertFrom-MscsFact -Record $Record }
        'script' { ConvertFrom-MscsScript -Record $Record }
        'fault' { ConvertFrom-MscsFault -Record $Record }
        'undo' { ConvertFrom-MscsUndo -Record $Record }
        'skip' { ConvertFrom-MscsSkip -Record $Record }
        'start' { ConvertFrom-MscsStart -Record $Record }
        'checkpoint' { ConvertFrom-MscsCheckpoint -Record $Record }
        'rehearsal' { ConvertFrom-MscsRehearsal -Record $Record }
        'text' { ConvertFrom-MscsText -Record $Record }
        'copy' { ConvertFrom-MscsCopy -Record $Record }
        'sync' { ConvertFrom-MscsSync -Record $Record }
        'disparity' { ConvertFrom-MscsDisparity -Record $Record }
        'message' { ConvertFrom-MscsMessage -Record $Record }
        default { $Record }
    }
}
