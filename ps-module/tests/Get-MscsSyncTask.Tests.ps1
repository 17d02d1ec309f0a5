Describe 'Get-MscsSyncTask' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Rendered = (Export-MscsScript (Get-TestSpec) -OutputPath (Join-Path -Path (Get-TestFolder) -ChildPath 'out')).FullName

        # What a run leaves in its folder, so many minutes ago.
        function Write-TestRun {
            param([string] $Folder, [string] $Name, [string] $Result, [int] $Minutes, [int] $Files = 0)
            $file = Join-Path -Path $Folder -ChildPath $Name
            [System.IO.File]::WriteAllText($file, "MSCS-SYNC result=$Result item=- to=- code=0 files=$Files node=VCNODE1 mode=/pass`r`n")
            [System.IO.File]::SetLastWriteTime($file, [datetime]::Now.AddMinutes(-$Minutes))
        }
    }
    BeforeEach {
        $script:Job = Get-TestFolder
    }

    It 'says <state> when the last run was <result> <minutes> minutes ago, and the last good one <good>' -ForEach @(
        @{ state = 'fresh'; result = 'ok'; minutes = 5; good = 5; backlog = 0 }
        @{ state = 'fresh'; result = 'quiet'; minutes = 5; good = 20; backlog = 7 }
        @{ state = 'late'; result = 'listed'; minutes = 5; good = 50; backlog = 7 }
        @{ state = 'late'; result = 'quiet'; minutes = 5; good = $null; backlog = 7 }
        @{ state = 'failing'; result = 'conflict'; minutes = 5; good = 20; backlog = $null }
        @{ state = 'standby'; result = 'not-owner'; minutes = 5; good = 5000; backlog = $null }
        @{ state = 'silent'; result = 'ok'; minutes = 50; good = 50; backlog = 0 }
    ) {
        Write-TestRun -Folder $script:Job -Name 'result.txt' -Result $result -Minutes $minutes -Files $(if ($result -eq 'ok') { 3 } else { 7 })
        if ($null -ne $good) { Write-TestRun -Folder $script:Job -Name 'good.txt' -Result 'ok' -Minutes $good }
        $task = Get-MscsSyncTask $script:Rendered -Folder $script:Job
        $task.State | Should -Be $state
        $task.Backlog | Should -Be $backlog
        $task.LastResult | Should -Be $result
        $null -eq $task.Registered | Should -BeTrue
        if ($null -ne $good) { [math]::Round($task.Age.TotalMinutes) | Should -Be $good } else { $null -eq $task.Age | Should -BeTrue }
    }

    It 'takes no line that is cut off for a whole one' {
        $line = "MSCS-SYNC result=quiet item=- to=- code=0 files=17 node=VCNODE1 mode=/pass`r`n"
        $file = Join-Path -Path $script:Job -ChildPath 'result.txt'
        Write-TestRun -Folder $script:Job -Name 'good.txt' -Result 'ok' -Minutes 20
        foreach ($length in 0..($line.Length - 3)) {
            [System.IO.File]::WriteAllText($file, $line.Substring(0, $length))
            $task = Get-MscsSyncTask $script:Rendered -Folder $script:Job
            "$($task.State) '$($task.LastResult)' '$($task.Node)' $($null -eq $task.Backlog) $($null -eq $task.LastRun)" | Should -Be "unfinished '' '' True True" -Because "of $length signs"
            [math]::Round($task.Age.TotalMinutes) | Should -Be 20
        }
        foreach ($text in $line, $line.TrimEnd(), "$line$line", "more $line") {
            [System.IO.File]::WriteAllText($file, $text)
            (Get-MscsSyncTask $script:Rendered -Folder $script:Job).State | Should -Be $(if ($text.TrimEnd() -eq $line.TrimEnd()) { 'fresh' } else { 'unfinished' })
        }
        [System.IO.File]::WriteAllText((Join-Path -Path $script:Job -ChildPath 'good.txt'), $line.Substring(0, 60))
        $null -eq (Get-MscsSyncTask $script:Rendered -Folder $script:Job).LastGood | Should -BeTrue
    }

    It 'says unfinished while a run goes on, and silent when that does not end' {
        $screen = Join-Path -Path $script:Job -ChildPath 'running.txt'
        [System.IO.File]::WriteAllText($screen, '')
        (Get-MscsSyncTask $script:Rendered -Folder $script:Job).State | Should -Be 'unfinished'
        $writing = [System.IO.File]::Open((Join-Path -Path $script:Job -ChildPath 'result.txt'), 'Create', 'Write', 'Read')
        try { (Get-MscsSyncTask $script:Rendered -Folder $script:Job).State | Should -Be 'unfinished' } finally { $writing.Dispose() }
        Remove-Item -LiteralPath (Join-Path -Path $script:Job -ChildPath 'result.txt')
        [System.IO.File]::SetLastWriteTime($screen, [datetime]::Now.AddMinutes(-50))
        (Get-MscsSyncTask $script:Rendered -Folder $script:Job).State | Should -Be 'silent'
        # The screen of a run that has ended stays.
        Write-TestRun -Folder $script:Job -Name 'result.txt' -Result 'not-owner' -Minutes 5
        (Get-MscsSyncTask $script:Rendered -Folder $script:Job).State | Should -Be 'standby'
    }

    It 'says never where nothing has run, and starts no engine' {
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -MockWith { throw 'started' }
        $task = Get-MscsSyncTask $script:Rendered -Folder $script:Job
        $task.PSObject.TypeNames[0] | Should -Be 'Mscs.SyncTask'
        $task.State | Should -Be 'never'
        $null -eq $task.LastGood | Should -BeTrue
        $task.LogPath | Should -Be (Join-Path -Path $script:Job -ChildPath 'mscs-sync.log')
    }

    It 'tells the tasks of a folder with two jobs apart' {
        $two = Join-Path -Path $script:Root -ChildPath 'java/test/cases/01-license-server-in-its-own-group/expected/rendered'
        Mock -ModuleName MscsPlanner -CommandName Get-MscsRegisteredTask -MockWith { , @('mscs-sync-vc-licenses') }
        $tasks = @(Get-MscsSyncTask $two | Sort-Object -Property Job)
        $tasks.Job | Should -Be @('vc-data', 'vc-licenses')
        $tasks.Registered | Should -Be @($false, $true)
        @(Get-MscsSyncTask $two -Job '*licenses').Count | Should -Be 1
        (Invoke-Caught -Block { Get-MscsSyncTask $two -Folder $script:Job -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5045,Get-MscsSyncTask'
        (Invoke-Caught -Block { Get-MscsSyncTask $script:Job -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5043,Get-MscsSyncTask'
    }

    It 'reads a task that is registered from a file' {
        $folder = Get-TestFolder
        [System.IO.File]::WriteAllLines((Join-Path -Path $folder -ChildPath 'mscs-sync.cmd'),
            [string[]]@('rem mscs-sync.cmd - keeps files in step (sync job acme)', 'set "LOG=C:\mscs-sync\mscs-sync.log"'))
        [System.IO.File]::WriteAllText((Join-Path -Path $folder -ChildPath 'register-task.cmd'), 'schtasks /create /tn mscs-sync-acme /xml "%HERE%task.xml" /ru "CORP\acme-sync$" /rp ""')
        [System.IO.File]::WriteAllText((Join-Path -Path $folder -ChildPath 'task.xml'), '<Repetition><Interval>PT30M</Interval></Repetition>', [System.Text.Encoding]::Unicode)
        $task = Get-MscsSyncTask $folder -Folder $folder
        "$($task.Job) $($task.Task) $($task.EveryMinutes) $($task.Account)" | Should -Be 'acme mscs-sync-acme 30 CORP\acme-sync$'
        InModuleScope MscsPlanner -Parameters @{ Folder = $folder } -ScriptBlock {
            param($Folder)
            Get-MscsTaskCommand -Path ([System.IO.Path]::Combine($Folder, 'register-task.cmd')) | Should -Be "schtasks /create /tn mscs-sync-acme /xml ""$Folder\task.xml"" /ru ""CORP\acme-sync$"" /rp """""
        }
    }

    It 'gives what ConvertFrom-MscsSyncLog takes' {
        [System.IO.File]::WriteAllText((Join-Path -Path $script:Job -ChildPath 'mscs-sync.log'), "MSCS-SYNC result=no-target item=ssl to=N2 code=0 files=0 node=N1 mode=/pass`r`n")
        (Get-MscsSyncTask $script:Rendered -Folder $script:Job | ConvertFrom-MscsSyncLog).Result | Should -Be 'no-target'
    }
}
