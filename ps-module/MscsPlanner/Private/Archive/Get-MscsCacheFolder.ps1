# Where this user's archives lie: MSCS_PLANNER_CACHE, else the cache folder of the system. Empty when that variable says none.
function Get-MscsCacheFolder {
    [CmdletBinding()]
    [OutputType([string])]
    param()
    if ($env:MSCS_PLANNER_CACHE -eq 'none') { return '' }
    # What can be no folder is none: without an archive everything works.
    if ($env:MSCS_PLANNER_CACHE -and (Test-MscsIllegal -Path $env:MSCS_PLANNER_CACHE)) { return '' }
    if ($env:MSCS_PLANNER_CACHE) { return $env:MSCS_PLANNER_CACHE }
    $base = if (Test-MscsWindows) { $env:LOCALAPPDATA } elseif ($env:XDG_CACHE_HOME) { $env:XDG_CACHE_HOME } elseif ($env:HOME) { [System.IO.Path]::Combine($env:HOME, '.cache') } else { '' }
    if ($base) { [System.IO.Path]::Combine($base, 'mscs-planner') } else { '' }
}
