# Removes the archives of the same jar as it was before. One that is in use stays until the next time.
function Clear-MscsArchive {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $Place)
    $now = [System.IO.Path]::GetFileName($Place).Split('-')
    foreach ($old in [System.IO.Directory]::GetDirectories([System.IO.Path]::GetDirectoryName($Place), "engine-$($now[1])-*")) {
        if ([System.IO.Path]::GetFileName($old).Split('-')[2] -eq $now[2]) { continue }
        try { [System.IO.Directory]::Delete($old, $true) } catch { Write-Debug -Message $_.Exception.Message }
    }
}
