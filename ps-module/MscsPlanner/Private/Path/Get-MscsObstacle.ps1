# What stands in the way of a file that is to be written or replaced, and the way out, as the engine says it; nothing where it is free.
function Get-MscsObstacle {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [string] $Path)
    if ([System.IO.Directory]::Exists($Path)) {
        return "$Path is there already and is a folder, not a file. Nothing was changed; name a file in it, or choose another name"
    }
    # To replace a file, the rights of its folder are enough on Linux: the file itself is never asked.
    if ([System.IO.File]::Exists($Path)) {
        if (([System.IO.FileInfo]$Path).IsReadOnly) {
            "$Path is read-only. Nothing was changed; choose another name, or let it be written first (attrib -r FILE, chmod u+w FILE)"
        }
        return
    }
    for ($folder = [System.IO.Path]::GetDirectoryName($Path); $folder; $folder = [System.IO.Path]::GetDirectoryName($folder)) {
        if ([System.IO.File]::Exists($folder)) { return "$folder is there already and is no folder. Nothing was changed; choose another name" }
    }
}
