# The archive for an engine, when it is there and whole; empty otherwise. One that was cut off would crash Java instead of being left
# out by it: its length stands beside it.
function Find-MscsArchive {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [object] $Engine)
    $path = Get-MscsArchivePath -Engine $Engine
    if ($path -eq '' -or -not [System.IO.File]::Exists($path)) { return '' }
    $length = [System.IO.Path]::Combine([System.IO.Path]::GetDirectoryName($path), 'length')
    $file = New-Object -TypeName System.IO.FileInfo -ArgumentList $path
    if ([System.IO.File]::Exists($length) -and [System.IO.File]::ReadAllText($length).Trim() -eq [string]$file.Length) { $path } else { '' }
}
