Describe 'Optimize-MscsEngine' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Before = $env:MSCS_PLANNER_CACHE
        # One archive for the tests that only look at it.
        $script:Shared = Join-Path -Path (Get-TestFolder) -ChildPath 'cache'
        $env:MSCS_PLANNER_CACHE = $script:Shared
        $script:Made = Optimize-MscsEngine
    }
    BeforeEach { $env:MSCS_PLANNER_CACHE = $script:Shared }
    AfterAll {
        $env:MSCS_PLANNER_CACHE = $script:Before
        Import-TestModule
    }

    It 'makes an archive that Java takes its classes from' {
        $script:Made.PSObject.TypeNames[0] | Should -Be 'Mscs.EngineArchive'
        $script:Made.Made | Should -BeTrue
        $script:Made.Path | Should -Exist
        $script:Made.Length | Should -Be (Get-Item -LiteralPath $script:Made.Path).Length
        @(Get-ChildItem -LiteralPath $script:Shared -Recurse -File).Name | Sort-Object | Should -Be 'classes.jsa', 'length'
        $engine = Get-MscsEngine
        $engine.ArchivePath | Should -Be $script:Made.Path
        # Without the compiler's switch the archive would not fit: this is the launch line of the module, with a log.
        $loaded = & $engine.JavaPath '-XX:TieredStopAtLevel=1' '-Xshare:auto' "-XX:SharedArchiveFile=$($script:Made.Path)" '-Xlog:class+load' '-jar' $engine.JarPath 'check' (Get-TestSpec)
        # Of a jar whose path has a blank, Java 17 takes none; the classes of Java itself it takes all the same.
        if ($engine.JarPath -notmatch '\s') {
            @($loaded -match 'org\.mscsplanner\.cli\.Main source: shared objects file \(top\)').Count | Should -Be 1
            @($loaded -match 'org\.mscsplanner\.check\..* source: jar').Count | Should -Be 0
        }
        @($loaded -match ' source: shared objects file \(top\)').Count | Should -BeGreaterThan 0
    }

    It 'lets every call use it' {
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -MockWith {
            $Run.Arguments -join ' ' | Should -BeLike "*-Xshare:auto -XX:SharedArchiveFile=$($script:Made.Path) -Xlog:disable*-jar *"
            '{"type":"result","exitCode":0,"name":"done"}'
        }
        Test-MscsSpec -LiteralPath (Get-TestSpec)
        Should -Invoke -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -Times 1 -Exactly
    }

    It 'does nothing where there is one, and makes it anew with -Force' {
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -MockWith { throw 'started' }
        (Optimize-MscsEngine).Made | Should -BeFalse
        { Optimize-MscsEngine -Force } | Should -Throw '*started*'
        # What was there is there until the new one is.
        $script:Made.Path | Should -Exist
    }

    It 'tells the exact command with -WhatIf, and makes nothing' {
        $env:MSCS_PLANNER_CACHE = Join-Path -Path (Get-TestFolder) -ChildPath 'cache'
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -MockWith { throw 'started' }
        Optimize-MscsEngine -WhatIf | Should -BeNullOrEmpty
        $env:MSCS_PLANNER_CACHE | Should -Not -Exist
    }

    It 'may be called by two processes at once' {
        $cache = Join-Path -Path (Get-TestFolder) -ChildPath 'cache'
        $env:MSCS_PLANNER_CACHE = $cache
        $file = Join-Path -Path (Get-TestFolder) -ChildPath 'race.ps1'
        [System.IO.File]::WriteAllText($file, 'param($Module) Import-Module -Name $Module; $archive = Optimize-MscsEngine; "$($archive.Made)|$($archive.Path)"')
        $processes = @(foreach ($number in 1, 2) {
                $start = New-Object -TypeName System.Diagnostics.ProcessStartInfo
                $start.FileName = [System.Diagnostics.Process]::GetCurrentProcess().MainModule.FileName
                $start.Arguments = '-NoProfile -NonInteractive -ExecutionPolicy Bypass -File "{0}" "{1}"' -f $file, $script:Module
                $start.UseShellExecute = $false
                $start.RedirectStandardOutput = $true
                [System.Diagnostics.Process]::Start($start)
            })
        $said = @(foreach ($process in $processes) {
                $process.StandardOutput.ReadToEnd().Trim()
                $process.WaitForExit()
                $process.ExitCode | Should -Be 0
                $process.Dispose()
            })
        @($said | ForEach-Object -Process { $_.Split('|')[1] } | Select-Object -Unique).Count | Should -Be 1
        @($said -like 'True|*').Count | Should -BeGreaterThan 0
        @(Get-ChildItem -LiteralPath $cache).Count | Should -Be 1
        (Get-MscsEngine).ArchivePath | Should -Be $said[0].Split('|')[1]
    }

    It 'is not taken in by another jar: the old archive is left out, and replaced' {
        $env:MSCS_PLANNER_CACHE = Join-Path -Path (Get-TestFolder) -ChildPath 'cache'
        $copy = Copy-TestModule -Jar ([System.IO.File]::ReadAllBytes((Join-Path -Path $script:Module -ChildPath 'lib/mscs-planner.jar')))
        Import-TestModule -Path $copy
        try {
            $first = Optimize-MscsEngine
            [System.IO.File]::SetLastWriteTimeUtc((Join-Path -Path $copy -ChildPath 'lib/mscs-planner.jar'), [datetime]::UtcNow.AddDays(-1))
            (Get-MscsEngine).ArchivePath | Should -Be ''
            (Test-MscsSpec -LiteralPath (Get-TestSpec)).Valid | Should -BeTrue
            $second = Optimize-MscsEngine
            $second.Made | Should -BeTrue
            $second.Path | Should -Not -Be $first.Path
            $first.Path | Should -Not -Exist
        }
        finally { Import-TestModule }
    }

    It 'is not taken in by another Java' {
        InModuleScope MscsPlanner {
            $engine = Resolve-MscsEngine -Cmdlet (& { [CmdletBinding()] param() $PSCmdlet })
            $java = $engine.Java | Select-Object -Property Path, Version
            $java.Version = '17.0.99'
            Get-MscsArchivePath -Engine ([pscustomobject]@{ Jar = $engine.Jar; Java = $java }) | Should -Not -Be (Get-MscsArchivePath -Engine $engine)
            $java.Version = '25.0.1'
            Get-MscsArchivePath -Engine ([pscustomobject]@{ Jar = $engine.Jar; Java = $java }) | Should -BeLike '*.aot'
            Get-MscsEngineArgument -Jar 'x.jar' -Verb 'check' -Archive 'a.aot' | Should -Contain '-XX:AOTCache=a.aot'
        }
    }

    It 'does no harm when it is broken' {
        $env:MSCS_PLANNER_CACHE = Get-TestFolder
        $path = InModuleScope MscsPlanner { Get-MscsArchivePath -Engine (Resolve-MscsEngine -Cmdlet (& { [CmdletBinding()] param() $PSCmdlet })) }
        $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($path))
        # A file of the right length with nothing in it: Java looks at it and goes on without.
        [System.IO.File]::WriteAllBytes($path, (New-Object -TypeName byte[] -ArgumentList 100000))
        [System.IO.File]::WriteAllText((Join-Path -Path ([System.IO.Path]::GetDirectoryName($path)) -ChildPath 'length'), '100000')
        $verdict = Test-MscsSpec -LiteralPath (Get-TestSpec) -ErrorVariable errors
        $errors | Should -BeNullOrEmpty
        $verdict.Valid | Should -BeTrue
        # One that was cut off would crash Java: it is not given to it.
        $whole = [System.IO.File]::ReadAllBytes($script:Made.Path)
        [System.IO.File]::WriteAllText((Join-Path -Path ([System.IO.Path]::GetDirectoryName($path)) -ChildPath 'length'), [string]$whole.Length)
        [System.Array]::Resize([ref]$whole, [int]($whole.Length / 2))
        [System.IO.File]::WriteAllBytes($path, $whole)
        (Get-MscsEngine).ArchivePath | Should -Be ''
        (Optimize-MscsEngine).Made | Should -BeTrue
        (Get-MscsEngine).ArchivePath | Should -Be $path
    }

    It 'says so when the folder cannot be written, or none is allowed, and leaves nothing' {
        $file = Join-Path -Path (Get-TestFolder) -ChildPath 'mine'
        [System.IO.File]::WriteAllText($file, 'mine')
        $env:MSCS_PLANNER_CACHE = Join-Path -Path $file -ChildPath 'cache'
        (Invoke-Caught -Block { Optimize-MscsEngine }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5011,Optimize-MscsEngine'
        [System.IO.File]::ReadAllText($file) | Should -Be 'mine'
        $env:MSCS_PLANNER_CACHE = 'none'
        (Invoke-Caught -Block { Optimize-MscsEngine }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5012,Optimize-MscsEngine'
        { Optimize-MscsEngine -Remove } | Should -Not -Throw
    }

    It 'says so when the engine dies over it, and leaves nothing' {
        $env:MSCS_PLANNER_CACHE = Get-TestFolder
        Import-TestModule -Path (Copy-TestModule)
        try {
            $caught = Use-Environment -Variables @{ FAKE_ENGINE = 'dies' } -Block { Invoke-Caught -Block { Optimize-MscsEngine } }
            $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5011,Optimize-MscsEngine'
            $caught.Error.Exception.Message | Should -BeLike '*the last words*'
            @(Get-ChildItem -LiteralPath $env:MSCS_PLANNER_CACHE).Count | Should -Be 0
        }
        finally { Import-TestModule }
    }

    It 'removes what it made, and nothing of others' {
        $env:MSCS_PLANNER_CACHE = Get-TestFolder
        $null = [System.IO.Directory]::CreateDirectory((Join-Path -Path $env:MSCS_PLANNER_CACHE -ChildPath 'engine-a-b-c'))
        [System.IO.File]::WriteAllText((Join-Path -Path $env:MSCS_PLANNER_CACHE -ChildPath 'engine-a-b-c/classes.jsa'), 'x')
        [System.IO.File]::WriteAllText((Join-Path -Path $env:MSCS_PLANNER_CACHE -ChildPath 'theirs'), 'x')
        Optimize-MscsEngine -Remove -WhatIf
        @(Get-ChildItem -LiteralPath $env:MSCS_PLANNER_CACHE).Count | Should -Be 2
        Optimize-MscsEngine -Remove | Should -BeNullOrEmpty
        @(Get-ChildItem -LiteralPath $env:MSCS_PLANNER_CACHE).Name | Should -Be 'theirs'
        [System.IO.File]::Delete((Join-Path -Path $env:MSCS_PLANNER_CACHE -ChildPath 'theirs'))
        Optimize-MscsEngine -Remove
        $env:MSCS_PLANNER_CACHE | Should -Not -Exist
        Optimize-MscsEngine -Remove
    }
}

Describe 'The offer of an archive' {
    BeforeAll { . $PSScriptRoot/Common.ps1 }

    It 'is made once to a user, in whatever session' {
        Use-Environment -Variables @{ MSCS_PLANNER_CACHE = (Join-Path -Path (Get-TestFolder) -ChildPath 'cache') } -Block {
            $said = @(foreach ($session in 1, 2) {
                    Import-TestModule
                    foreach ($call in 1, 2) { Test-MscsSpec -LiteralPath (Get-TestSpec) 6>&1 | Where-Object -FilterScript { $_ -is [System.Management.Automation.InformationRecord] } }
                })
            $said.Count | Should -Be 1
            [string]$said[0] | Should -BeLike 'Optimize-MscsEngine*'
        }
    }

    It 'is not made where there is an archive, or none can be' {
        foreach ($cache in 'none', (Join-Path -Path (Get-TestSpec) -ChildPath 'cache')) {
            Use-Environment -Variables @{ MSCS_PLANNER_CACHE = $cache } -Block {
                Import-TestModule
                @(Test-MscsSpec -LiteralPath (Get-TestSpec) 6>&1).Count | Should -Be 1
            }
        }
    }
}
