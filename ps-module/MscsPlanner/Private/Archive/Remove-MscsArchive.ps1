# Removes every archive of this user, what is remembered about them, and the folder. One that is in use is an error, and stays.
function Remove-MscsArchive {
    [CmdletBinding(SupportsShouldProcess)]
    param(
        [Parameter(Mandatory)] [string] $Folder,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet
    )
    if (-not [System.IO.Directory]::Exists($Folder)) { return }
    if (-not $Cmdlet.ShouldProcess($Folder, 'Remove the archives of the engine')) { return }
    foreach ($item in @([System.IO.Directory]::GetDirectories($Folder, 'engine-*')) + @([System.IO.Directory]::GetFiles($Folder, 'offered'))) {
        try {
            if ([System.IO.Directory]::Exists($item)) { [System.IO.Directory]::Delete($item, $true) } else { [System.IO.File]::Delete($item) }
        }
        catch { $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5130' -Values $_.Exception.GetBaseException().Message.TrimEnd('.') -Target $item)) }
    }
    # What others put there stays, and its folder with it.
    if ([System.IO.Directory]::GetFileSystemEntries($Folder).Length -eq 0) { [System.IO.Directory]::Delete($Folder) }
}
