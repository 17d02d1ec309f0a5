function ConvertFrom-MscsFile {
    [CmdletBinding()]
    [OutputType('Mscs.File')]
    param([Parameter(Mandatory)] [object] $Record)
    # Path is relative to the rendered folder, with slashes, or absolute for a file by itself.
    [pscustomobject]@{ PSTypeName = 'Mscs.File'; Path = $Record.path; Length = [long]$Record.bytes; Sha256 = $Record.sha256 }
}
