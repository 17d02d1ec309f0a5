function Get-MscsSyncTask {
    <#
    .SYNOPSIS
    Tells how fresh a sync job is: its last good run, how old that is, and how many files wait.
    .DESCRIPTION
    Reads what the job left in its folder on this node, or, with -Folder, in the folder of another node through its administrative
    share, and asks this node whether the task is registered. Starts no Java and changes nothing. States: fresh; late (nothing was in
    step for three intervals); failing (the last run needs somebody: ConvertFrom-MscsSyncLog says what to do); standby (another node owns
    the group); unfinished (a run goes on, or was cut off: its last line is not there, or not whole); silent (no run has ended for three
    intervals); never.
    .PARAMETER Path
    Rendered folders; wildcards are allowed.
    .PARAMETER LiteralPath
    Rendered folders, taken as they are written. Folders from Get-ChildItem and Export-MscsScript bind here.
    .PARAMETER Job
    Names of sync jobs, or patterns; all jobs of the folder when not given.
    .PARAMETER Folder
    The job's folder, where it is not on this node: \\VCNODE2\C$\mscs-sync. It belongs to one job.
    .INPUTS
    System.String, System.IO.DirectoryInfo, Mscs.RenderedFolder
    .OUTPUTS
    Mscs.SyncTask: Job, Task, Registered ($null when nobody could look), State, LastGood and LastRun (DateTime, local; $null without
    one), Age (TimeSpan since LastGood), Backlog (files that wait; $null when the last run did not compare all), LastResult (the word of
    the last line), Node, Item, EveryMinutes, Account, Folder, RenderedPath and LogPath.
    .EXAMPLE
    Get-MscsSyncTask rendered

    Shows the jobs of a plan on this node.
    .EXAMPLE
    Get-MscsSyncTask rendered -Folder . | Where-Object State -NotIn fresh, standby

    Gives the job only when somebody should look; here its folder is the current one.
    .LINK
    Register-MscsSyncTask
    .LINK
    ConvertFrom-MscsSyncLog
    #>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType('Mscs.SyncTask')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ParameterSetName = 'Path')]
        [SupportsWildcards()]
        [string[]] $Path,

        [Parameter(Mandatory, ValueFromPipelineByPropertyName, ParameterSetName = 'LiteralPath')]
        [Alias('PSPath', 'FullName')]
        [string[]] $LiteralPath,

        [SupportsWildcards()]
        [string[]] $Job,

        [string] $Folder
    )
    begin {
        $tasks = $null
        if ($Folder -eq '') { $tasks = Get-MscsRegisteredTask }
    }
    process {
        $place = if ($Folder -eq '') { '' } else { Resolve-MscsPath -Path $Folder -Cmdlet $PSCmdlet -Literal }
        if ($null -eq $place) { return }
        $jobs = @(Resolve-MscsSyncJob -Bound $PSBoundParameters -Cmdlet $PSCmdlet)
        if ($place -ne '' -and $jobs.Count -gt 1) {
            $PSCmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5045' -Values $place, (@($jobs | ForEach-Object -Process { $_.Name }) -join ', ') -Target $place))
            return
        }
        foreach ($one in $jobs) {
            $registered = if ($null -eq $tasks) { $null } else { $tasks -contains $one.Task }
            ConvertTo-MscsSyncTask -Job $one -Folder $(if ($place -eq '') { $one.Folder } else { $place }) -Registered $registered
        }
    }
}
