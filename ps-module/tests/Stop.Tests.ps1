# A pipeline that ends early takes its engine along.
Describe 'A pipeline that ends early' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Copy = Copy-TestModule
        Import-TestModule -Path $script:Copy
        $script:Log = Join-Path -Path (Get-TestFolder) -ChildPath 'started'

        # The id of the engine's process, as soon as it has started.
        function Wait-Engine {
            for ($i = 0; $i -lt 300; $i++) {
                if ([System.IO.File]::Exists($script:Log)) {
                    $text = [System.IO.File]::ReadAllText($script:Log)
                    if ($text.EndsWith("`n")) { return [int]$text.Trim() }
                }
                [System.Threading.Thread]::Sleep(100)
            }
            throw 'no engine was started'
        }
    }
    BeforeEach { [System.IO.File]::Delete($script:Log) }
    AfterAll { Import-TestModule }

    It 'by Ctrl+C while the engine <mode> leaves no process' -ForEach @(
        @{ mode = 'hangs' }
        @{ mode = 'deaf' }
        @{ mode = 'hangs after an answer' }
    ) {
        Use-Environment -Variables @{ FAKE_ENGINE = $mode; FAKE_ENGINE_LOG = $script:Log } -Block {
            # Ctrl+C stops the pipeline of the host; Stop does the same to this one.
            $shell = [powershell]::Create([initialsessionstate]::CreateDefault2())
            try {
                $null = $shell.AddScript('param($module, $folder) Import-Module -Name $module; Test-MscsFolder -LiteralPath $folder').AddArgument($script:Copy).AddArgument($script:Specs)
                $null = $shell.BeginInvoke()
                $id = Wait-Engine
                (Get-Process -Id $id -ErrorAction Ignore) | Should -Not -BeNullOrEmpty
                $shell.Stop()
                $shell.InvocationStateInfo.State | Should -Be 'Stopped'
                Test-Alive -Id $id | Should -BeFalse
            }
            finally { $shell.Dispose() }
        }
    }

    It 'by Ctrl+C while a Java is asked for its version leaves no process' {
        if ($script:OnWindows) { Set-ItResult -Skipped -Because 'a script cannot stand for java.exe'; return }
        $java = Join-Path -Path (Get-TestFolder) -ChildPath 'java'
        [System.IO.File]::WriteAllText($java, "#!/bin/sh`
echo `$`$ >'$script:Log'`
exec sleep 60`
".Replace('\n', "`n"))
        & '/bin/chmod' '+x' $java
        $shell = [powershell]::Create([initialsessionstate]::CreateDefault2())
        try {
            $null = $shell.AddScript('param($module, $java) Import-Module -Name $module; Get-MscsEngine -JavaPath $java').AddArgument($script:Copy).AddArgument($java)
            $null = $shell.BeginInvoke()
            $id = Wait-Engine
            $shell.Stop()
            Test-Alive -Id $id | Should -BeFalse
        }
        finally { $shell.Dispose() }
    }

    It 'by Ctrl+C while <cmdlet> waits for the engine leaves no process and no file' -ForEach @(
        @{ cmdlet = 'Optimize-MscsEngine'; call = 'Optimize-MscsEngine' }
        @{ cmdlet = 'New-MscsSpec'; call = 'New-MscsSpec -OutputPath (Join-Path -Path $folder -ChildPath new.json) @answers' }
    ) {
        $folder = Get-TestFolder
        $answers = @{
            Name = 'vc-new'; Cluster = 'VCCLUSTER'; ClusterAddress = '10.20.0.10'; Domain = 'corp.example.test'; PublicSubnet = '10.20.0.0/24'; Gateway = '10.20.0.1'
            Node = 'VCNODE1=10.20.0.11', 'VCNODE2=10.20.0.12'; Quorum = 'disk'; VirtualServer = 'VCSRV=10.20.0.20'; ManagedIp = 'registry'; LicenseServer = 'same-group'
            DatabaseServer = 'DBSRV'; Sync = 'manual'
        }
        # The archive, and what is not yet a spec, lie below this folder while they are made.
        Use-Environment -Variables @{ FAKE_ENGINE = 'hangs'; FAKE_ENGINE_LOG = $script:Log; MSCS_PLANNER_CACHE = $folder; TMPDIR = $folder; TMP = $folder } -Block {
            $shell = [powershell]::Create([initialsessionstate]::CreateDefault2())
            try {
                $null = $shell.AddScript("param(`$module, `$folder, `$answers) Import-Module -Name `$module; $call").AddArgument($script:Copy).AddArgument($folder).AddArgument($answers)
                $null = $shell.BeginInvoke()
                $id = Wait-Engine
                @(Get-ChildItem -LiteralPath $folder).Count | Should -Be 1
                $shell.Stop()
                Test-Alive -Id $id | Should -BeFalse
                @(Get-ChildItem -LiteralPath $folder -Recurse).Count | Should -Be 0
            }
            finally { $shell.Dispose() }
        }
    }

    It 'by Select-Object -First has its first answer and leaves no process' {
        Use-Environment -Variables @{ FAKE_ENGINE = 'hangs after an answer'; FAKE_ENGINE_LOG = $script:Log } -Block {
            $first = Test-MscsFolder -LiteralPath $script:Specs, $PSScriptRoot | Select-Object -First 1
            $first.FullName | Should -Be $script:Specs
            Test-Alive -Id (Wait-Engine) | Should -BeFalse
        }
    }

    It 'by an error further down leaves no process' {
        Use-Environment -Variables @{ FAKE_ENGINE = 'hangs after an answer'; FAKE_ENGINE_LOG = $script:Log } -Block {
            { Test-MscsFolder -LiteralPath $script:Specs | ForEach-Object -Process { throw 'enough' } } | Should -Throw 'enough'
            Test-Alive -Id (Wait-Engine) | Should -BeFalse
        }
    }
}

Describe 'A program that ends' {
    BeforeAll { . $PSScriptRoot/Common.ps1 }

    # As on a busy machine: it was silent for long, and its last words come after its end is seen.
    It 'is heard to its last word' {
        if ($script:OnWindows) { Set-ItResult -Skipped -Because 'sh is a program of Linux'; return }
        $said = InModuleScope MscsPlanner {
            Invoke-MscsProcess -Run (Initialize-MscsRun -Program '/bin/sh' -Arguments '-c', 'sleep 3.3; (sleep 0.5; echo answer) &')
        }
        @($said) -join '' | Should -Be 'answer'
    }
}

Describe 'Many callers at once' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Copy = Copy-TestModule
        $script:Log = Join-Path -Path (Get-TestFolder) -ChildPath 'started'
    }

    It 'are answered, 50 of them, each by its own engine' {
        Use-Environment -Variables @{ FAKE_ENGINE = 'good'; FAKE_ENGINE_LOG = $script:Log } -Block {
            $pool = [runspacefactory]::CreateRunspacePool([initialsessionstate]::CreateDefault2())
            $null = $pool.SetMaxRunspaces(50)
            $pool.Open()
            try {
                $calls = @(1..50 | ForEach-Object -Process {
                        $shell = [powershell]::Create()
                        $shell.RunspacePool = $pool
                        $null = $shell.AddScript('param($module, $folder) Import-Module -Name $module; (Test-MscsFolder -LiteralPath $folder).Intact').AddArgument($script:Copy).AddArgument($script:Specs)
                        [pscustomobject]@{ Shell = $shell; Handle = $shell.BeginInvoke() }
                    })
                $answers = @(foreach ($call in $calls) {
                        $call.Shell.EndInvoke($call.Handle)
                        $call.Shell.Streams.Error | ForEach-Object -Process { "$_" }
                        $call.Shell.Dispose()
                    })
            }
            finally { $pool.Dispose() }
            @($answers | Where-Object -FilterScript { $_ -isnot [bool] }) | Should -BeNullOrEmpty
            @($answers | Where-Object -FilterScript { $_ -eq $true }).Count | Should -Be 50
        }
        $started = @([System.IO.File]::ReadAllLines($script:Log) | Select-Object -Unique)
        $started.Count | Should -Be 50
        foreach ($id in $started) { Test-Alive -Id ([int]$id) | Should -BeFalse }
    }
}
