# When the last trace of a run without a last line was left in the folder of a sync job: a run deletes result.txt when it begins, and
# has its screen in running.txt. $null where nothing has run.
function Get-MscsSyncStart {
    [CmdletBinding()]
    [OutputType([datetime])]
    param([Parameter(Mandatory)] [string] $Folder)
    $files = @('running.txt', 'result.txt' | ForEach-Object -Process { [System.IO.Path]::Combine($Folder, $_) } | Where-Object -FilterScript { [System.IO.File]::Exists($_) })
    $files | ForEach-Object -Process { [System.IO.File]::GetLastWriteTime($_) } | Sort-Object | Select-Object -Last 1
}
