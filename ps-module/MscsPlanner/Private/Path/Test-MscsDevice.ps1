# True for a path that Windows takes for a device, whatever folder and ending are around the name: CON, NUL, COM1 and so on. On
# Linux they are names as any other; what is a device there, the engine tells.
function Test-MscsDevice {
    [CmdletBinding()]
    [OutputType([bool])]
    param([Parameter(Mandatory)] [string] $Path)
    if (-not (Test-MscsWindows)) { return $false }
    if ($Path.StartsWith('\\.\')) { return $true }
    foreach ($part in $Path.Split([char[]]@('\', '/'))) {
        if ($part.Split('.')[0].TrimEnd().ToUpperInvariant() -cmatch '^(CON|PRN|AUX|NUL|CONIN\$|CONOUT\$|COM[1-9]|LPT[1-9])$') { return $true }
    }
    $false
}
