# The sync jobs of a rendered folder, by name; with Job only those that match one of these patterns. What they are is read from the
# very files that run: plan.json would not tell, because a plan is a difference and may have nothing to do about them.
#   Name, Script (the rendered one), ScriptFolder, Folder (on every node), Task ('' where none is registered), EveryMinutes, Account, Items
function Get-MscsSyncJob {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Path,
        [AllowEmptyCollection()] [string[]] $Job = @()
    )
    if (-not [System.IO.Directory]::Exists($Path)) { return }
    foreach ($script in [System.IO.Directory]::GetFiles($Path, 'mscs-sync.cmd', 'AllDirectories') | Sort-Object) {
        $text = [System.IO.File]::ReadAllText($script)
        if ($text -cnotmatch '(?m)^rem mscs-sync\.cmd - .*\(sync job (.+)\)\r?$') { continue }
        $name = $Matches[1]
        if ($Job.Count -gt 0 -and @($Job | Where-Object -FilterScript { $name -like $_ }).Count -eq 0) { continue }
        $folder = [System.IO.Path]::GetDirectoryName($script)
        $create = Get-MscsTaskCommand -Path ([System.IO.Path]::Combine($folder, 'register-task.cmd')) | Where-Object -FilterScript { $_ -cmatch ' /create ' }
        # Windows Server 2008 and later take the task from a file beside the script.
        $file = [System.IO.Path]::Combine($folder, 'task.xml')
        $xml = if ([string]$create -cmatch ' /xml ' -and [System.IO.File]::Exists($file)) { [System.IO.File]::ReadAllText($file) } else { '' }
        [pscustomobject]@{
            Name         = $name
            Script       = $script
            ScriptFolder = $folder
            Folder       = if ($text -cmatch '(?m)^set "LOG=(.+)\\mscs-sync\.log"\r?$') { $Matches[1] } else { '' }
            Task         = if ([string]$create -cmatch ' /tn "?([^" ]+)"?') { $Matches[1] } else { '' }
            EveryMinutes = if ("$create $xml" -cmatch ' /mo ([0-9]+)|<Interval>PT([0-9]+)M</Interval>') { [int]([string]$Matches[1] + [string]$Matches[2]) } else { 0 }
            Account      = if ([string]$create -cmatch ' /ru "?([^"]+)"?') { $Matches[1].Trim() } else { '' }
            Items        = @([regex]::Matches($text, '(?m)^set "ITEM=([^"-][^"]*)"\r?$') | ForEach-Object -Process { $_.Groups[1].Value })
        }
    }
}
