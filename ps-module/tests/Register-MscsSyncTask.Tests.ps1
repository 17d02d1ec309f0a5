Describe 'Register-MscsSyncTask' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Folder = Export-MscsScript (Get-TestSpec) -OutputPath (Join-Path -Path (Get-TestFolder) -ChildPath 'out')
    }

    It 'shows the exact commands with -WhatIf, and runs nothing' {
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -MockWith { throw 'run' }
        $said = & { $script:Folder | Register-MscsSyncTask -WhatIf } *>&1 | Out-String
        Register-MscsSyncTask $script:Folder.FullName -WhatIf | Should -BeNullOrEmpty
        InModuleScope MscsPlanner -Parameters @{ Path = $script:Folder.FullName } -ScriptBlock {
            param($Path)
            $commands = @(Get-MscsTaskCommand -Path ([System.IO.Path]::Combine($Path, 'sync', 'register-task.cmd')))
            $commands.Count | Should -Be 2
            $commands[0] | Should -Be 'schtasks /delete /tn mscs-sync-vc-data /f'
            $commands[1] | Should -BeLike 'schtasks /create /tn mscs-sync-vc-data /tr "C:\mscs-sync\mscs-sync.cmd" /sc minute /mo 15 *'
        }
        $said | Should -Not -BeLike '*run*'
    }

    It 'runs the file of the folder and gives the task' {
        Mock -ModuleName MscsPlanner -CommandName Test-MscsNode -MockWith { $true }
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -MockWith { [pscustomobject]@{ ExitCode = 0; Lines = @() } }
        Mock -ModuleName MscsPlanner -CommandName Get-MscsRegisteredTask -MockWith { , @('other', 'MSCS-SYNC-vc-data') }
        $task = $script:Folder | Register-MscsSyncTask
        $task.PSObject.TypeNames[0] | Should -Be 'Mscs.SyncTask'
        $task.Registered | Should -BeTrue
        "$($task.Job) $($task.Task) $($task.EveryMinutes) $($task.Account) $($task.Folder)" | Should -Be 'vc-data mscs-sync-vc-data 15 CORP\svc-vcsync C:\mscs-sync'
        Should -Invoke -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -Times 1 -Exactly -ParameterFilter { $Command -eq 'register-task.cmd' -and $Console -and $Folder -like '*sync' }
    }

    It 'runs it in its folder, whatever that is called, and gives the code with which it ended' -Skip:([System.IO.Path]::DirectorySeparatorChar -eq '\') {
        $folder = Join-Path -Path (Get-TestFolder) -ChildPath 'out [1]'
        $null = [System.IO.Directory]::CreateDirectory($folder)
        # In the place of cmd.exe: it says where it is, and with what it was called.
        $program = Join-Path -Path (Get-TestFolder) -ChildPath 'cmd'
        [System.IO.File]::WriteAllText($program, "#!/bin/sh`npwd > said.txt`necho `"`$@`" >> said.txt`nexit 7`n")
        & chmod '+x' $program
        Use-Environment -Variables @{ ComSpec = $program } -Block {
            $run = InModuleScope MscsPlanner -Parameters @{ Folder = $folder } -ScriptBlock { param($Folder) Invoke-MscsNodeScript -Folder $Folder -Command 'register-task.cmd' -Console }
            $run.ExitCode | Should -Be 7
            @($run.Lines).Count | Should -Be 0
        }
        [System.IO.File]::ReadAllLines([System.IO.Path]::Combine($folder, 'said.txt')) | Should -Be $folder, '/d /c register-task.cmd'
    }

    It 'says so when the file fails, and asks nobody whether it did' {
        Mock -ModuleName MscsPlanner -CommandName Test-MscsNode -MockWith { $true }
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -MockWith { [pscustomobject]@{ ExitCode = 3; Lines = @() } }
        $caught = Invoke-Caught -Block { $script:Folder | Register-MscsSyncTask -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5042,Register-MscsSyncTask'
        $caught.Objects.Count | Should -Be 0
    }

    It 'runs nothing of a folder that was changed' {
        $copy = Join-Path -Path (Get-TestFolder) -ChildPath 'copy'
        Copy-Item -LiteralPath $script:Folder.FullName -Destination $copy -Recurse
        [System.IO.File]::AppendAllText([System.IO.Path]::Combine($copy, 'sync', 'register-task.cmd'), 'del *')
        Mock -ModuleName MscsPlanner -CommandName Test-MscsNode -MockWith { $true }
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -MockWith { throw 'run' }
        $caught = Invoke-Caught -Block { Register-MscsSyncTask $copy -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5041,Register-MscsSyncTask'
        $caught.Error.Exception.Message | Should -BeLike '*sync/register-task.cmd*'
        foreach ($cmdlet in 'Register-MscsSyncTask', 'Unregister-MscsSyncTask') {
            $warnings = @()
            & $cmdlet -Path $copy -WhatIf -WarningVariable warnings -WarningAction SilentlyContinue | Should -BeNullOrEmpty
            $warnings.Count | Should -Be 1
            "$warnings" | Should -BeLike "$copy is not what was rendered, so nothing of it would be run: *sync/register-task.cmd*Test-MscsFolder*"
            & $cmdlet -Path $script:Folder.FullName -WhatIf -WarningVariable warnings
            $warnings.Count | Should -Be 0
        }
    }

    It 'says so where there is no such job, and on a machine that is no node' -Skip:([System.IO.Path]::DirectorySeparatorChar -eq '\') {
        $caught = Invoke-Caught -Block { $script:Folder | Register-MscsSyncTask -Job none -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5043,Register-MscsSyncTask'
        $caught.Error.Exception.Message | Should -BeLike '* has no sync job none. Name a rendered folder*'
        (Invoke-Caught -Block { $script:Folder | Register-MscsSyncTask -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5040,Register-MscsSyncTask'
    }
}
