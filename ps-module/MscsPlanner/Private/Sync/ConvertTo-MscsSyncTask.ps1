# What can be seen of a sync job in its folder on a node: the last line of its last run and of its last good one, and when they were
# written. States: never (it has not run), unfinished (the last run has no whole last line: it goes on, or was cut off), silent (no run
# has ended for too long), failing (somebody has something to do), standby (the other node owns the group), late (nothing was in step for
# too long), fresh.
#   Registered: whether the task is there; $null when nobody looked
function ConvertTo-MscsSyncTask {
    [CmdletBinding()]
    [OutputType('Mscs.SyncTask')]
    param(
        [Parameter(Mandatory)] [object] $Job,
        [Parameter(Mandatory)] [string] $Folder,
        [AllowNull()] [object] $Registered
    )
    $last = Read-MscsSyncLine -Path ([System.IO.Path]::Combine($Folder, 'result.txt'))
    $good = Read-MscsSyncLine -Path ([System.IO.Path]::Combine($Folder, 'good.txt'))
    # Three runs may be missed before anybody is told.
    $most = [timespan]::FromMinutes(3 * [math]::Max(1, $Job.EveryMinutes))
    $age = if ($null -eq $good.Time) { $null } else { [datetime]::Now - $good.Time }
    $run = if ($null -eq $last.Time) { Get-MscsSyncStart -Folder $Folder } else { $last.Time }
    $state = if ($null -eq $run) { 'never' }
    elseif ([datetime]::Now - $run -gt $most) { 'silent' }
    elseif ($null -eq $last.Time) { 'unfinished' }
    elseif ($last.Result -notin 'ok', 'quiet', 'listed', 'not-owner') { 'failing' }
    elseif ($last.Result -eq 'not-owner') { 'standby' }
    elseif ($null -eq $age -or $age -gt $most) { 'late' }
    else { 'fresh' }
    [pscustomobject]@{
        PSTypeName   = 'Mscs.SyncTask'
        Job          = $Job.Name
        Task         = $Job.Task
        Registered   = $Registered
        State        = $state
        LastGood     = $good.Time
        Age          = $age
        # How many files wait: known after a run that compared everything.
        Backlog      = switch ($last.Result) { 'ok' { [long]0 } 'quiet' { $last.Files } 'listed' { $last.Files } default { $null } }
        LastRun      = $last.Time
        LastResult   = $last.Result
        Node         = $last.Node
        Item         = $last.Item
        EveryMinutes = $Job.EveryMinutes
        Account      = $Job.Account
        Folder       = $Folder
        RenderedPath = $Job.Rendered
        LogPath      = [System.IO.Path]::Combine($Folder, 'mscs-sync.log')
    }
}
