# How many seconds the engine may be silent: MSCS_PLANNER_TIMEOUT, else five minutes.
function Get-MscsTimeout {
    [CmdletBinding()]
    [OutputType([int])]
    param()
    if ([string]$env:MSCS_PLANNER_TIMEOUT -cmatch '^[1-9][0-9]{0,5}$') { [int]$env:MSCS_PLANNER_TIMEOUT } else { 300 }
}
