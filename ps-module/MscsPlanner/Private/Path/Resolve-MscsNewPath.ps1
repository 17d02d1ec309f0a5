# The full path of a file or folder that need not be there yet; nothing, and an error, when it is no path of the file system.
function Resolve-MscsNewPath {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)] [string] $Path,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet
    )
    if (Test-MscsIllegal -Path $Path) {
        $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5025' -Values $Path -Target $Path))
        return
    }
    $provider = $null
    $drive = $null
    try {
        $full = $Cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath((Resolve-MscsDrive -Path $Path -Cmdlet $Cmdlet -Literal), [ref]$provider, [ref]$drive)
    }
    catch [System.Management.Automation.DriveNotFoundException] {
        $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5020' -Values $Path -Target $Path))
        return
    }
    if ($provider.Name -ne 'FileSystem') {
        $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5021' -Values $Path, $provider.Name -Target $Path))
    }
    elseif (Test-MscsDevice -Path $full) {
        $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5024' -Values $Path -Target $Path))
    }
    else {
        $full
    }
}
