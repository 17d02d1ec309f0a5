# Says once to a user, and never again, that an archive would make calls faster. A file in the cache folder remembers it; where
# none can be written, nothing is said.
function Show-MscsArchiveOffer {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [object] $Engine)
    if ($Engine.Offered) { return }
    $Engine.Offered = $true
    $folder = Get-MscsCacheFolder
    if ($folder -eq '' -or (Find-MscsArchive -Engine $Engine) -ne '') { return }
    try {
        $null = [System.IO.Directory]::CreateDirectory($folder)
        # Created, not opened: of two sessions at once one speaks.
        [System.IO.File]::Open([System.IO.Path]::Combine($folder, 'offered'), [System.IO.FileMode]::CreateNew).Dispose()
    }
    catch {
        Write-Debug -Message $_.Exception.Message
        return
    }
    Write-Information -MessageData (Get-MscsString -Code 'Offer').Text -InformationAction Continue
}
