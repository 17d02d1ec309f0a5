# The way to the engine, with engines that misbehave.
Describe 'An engine that misbehaves' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        Import-TestModule -Path (Copy-TestModule)
        $script:Log = Join-Path -Path (Get-TestFolder) -ChildPath 'started'

        # Calls a cmdlet as a script with these preferences would; gives objects, error and the ids of started processes.
        function Invoke-Misbehaving {
            param([string] $Mode, [string] $Preference = 'Continue', [string] $Timeout = '')
            [System.IO.File]::Delete($script:Log)
            $spec = Get-TestSpec
            $before = $global:ErrorActionPreference
            try {
                $global:ErrorActionPreference = $Preference
                $caught = Use-Environment -Variables @{ FAKE_ENGINE = $Mode; FAKE_ENGINE_LOG = $script:Log; MSCS_PLANNER_TIMEOUT = $Timeout } -Block {
                    Invoke-Caught -Block {
                        Set-StrictMode -Version Latest
                        Test-MscsFolder -LiteralPath ([System.IO.Path]::GetDirectoryName($spec))
                    }
                }
            }
            finally { $global:ErrorActionPreference = $before }
            $started = @(if ([System.IO.File]::Exists($script:Log)) { [System.IO.File]::ReadAllLines($script:Log) | ForEach-Object -Process { [int]$_ } })
            [pscustomobject]@{ Objects = $caught.Objects; Error = $caught.Error; Started = $started }
        }
    }
    AfterAll { Import-TestModule }

    It 'answers when it does not misbehave: the stand-in itself is sound' {
        $run = Invoke-Misbehaving -Mode 'good'
        $run.Error | Should -BeNullOrEmpty
        $run.Objects.Count | Should -Be 1
        $run.Objects[0].Intact | Should -BeTrue
        $run.Started.Count | Should -Be 1
    }

    Context 'Under <preference>' -ForEach @(
        @{ preference = 'Stop' }
        @{ preference = 'Continue' }
        @{ preference = 'SilentlyContinue' }
    ) {
        It '<mode>: <code>' -ForEach @(
            @{ mode = 'dies'; code = 'MSCS-5006'; says = '*exit code 42*the last words*-Verbose*' }
            @{ mode = 'dead at once'; code = 'MSCS-5006'; says = '*exit code 42*' }
            @{ mode = 'ends without a result'; code = 'MSCS-5006'; says = '*exit code 0*' }
            @{ mode = 'half a line'; code = 'MSCS-5008'; says = '*{"type":"fact","name*' }
            @{ mode = 'garbage'; code = 'MSCS-5007'; says = '*Picked up an agent*JAVA_TOOL_OPTIONS*' }
            @{ mode = 'almost a record'; code = 'MSCS-5007'; says = '*{"type":"fact","name":*' }
            @{ mode = 'endless garbage'; code = 'MSCS-5007'; says = '*garbage*' }
            @{ mode = 'one endless line'; code = 'MSCS-5009'; says = '*64 MB*' }
        ) {
            $run = Invoke-Misbehaving -Mode $mode -Preference $preference
            $run.Objects.Count | Should -Be 0
            $run.Error | Should -Not -BeNullOrEmpty
            $run.Error.FullyQualifiedErrorId | Should -Be "$code,Test-MscsFolder"
            $run.Error.Exception.Message | Should -BeLike $says
            $run.Error.ErrorDetails.RecommendedAction | Should -Not -BeNullOrEmpty
            $run.Started.Count | Should -Be 1
            Test-Alive -Id $run.Started[0] | Should -BeFalse
        }
    }

    It 'stops one that writes records without end for one answer' {
        $run = Invoke-Misbehaving -Mode 'endless records'
        $run.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5009,Test-MscsFolder'
        Test-Alive -Id $run.Started[0] | Should -BeFalse
    }

    It 'stops one that <mode> after the time that the user set' -ForEach @(
        @{ mode = 'hangs'; objects = 0 }
        @{ mode = 'deaf'; objects = 0 }
        @{ mode = 'hangs after an answer'; objects = 1 }
    ) {
        $run = Invoke-Misbehaving -Mode $mode -Timeout '2'
        $run.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5010,Test-MscsFolder'
        $run.Error.CategoryInfo.Category | Should -Be 'OperationTimeout'
        $run.Error.Exception.Message | Should -BeLike '*2 seconds*MSCS_PLANNER_TIMEOUT*'
        $run.Objects.Count | Should -Be $objects
        Test-Alive -Id $run.Started[0] | Should -BeFalse
    }

    It 'refuses what comes after the result, and keeps what came before' {
        $run = Invoke-Misbehaving -Mode 'more after the result'
        $run.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5007,Test-MscsFolder'
        $run.Objects.Count | Should -Be 1
    }

    It 'is not held up by megabytes on the error stream' {
        $run = Invoke-Misbehaving -Mode 'endless talk'
        $run.Error | Should -BeNullOrEmpty
        $run.Objects.Count | Should -Be 1
    }

    It 'does not wait for a process that it left behind' {
        $run = Invoke-Misbehaving -Mode 'leaves a child'
        try {
            $run.Error | Should -BeNullOrEmpty
            $run.Objects.Count | Should -Be 1
            $run.Started.Count | Should -Be 2
            Test-Alive -Id $run.Started[1] | Should -BeTrue
        }
        finally { $run.Started | ForEach-Object -Process { Stop-Process -Id $_ -ErrorAction Ignore } }
    }

    It 'exit code <exit> for one request is an error of its own: <code>' -ForEach @(
        @{ exit = 1; code = 'MSCS-5101'; category = 'InvalidArgument' }
        @{ exit = 2; code = 'MSCS-5102'; category = 'InvalidData' }
        @{ exit = 3; code = 'MSCS-5103'; category = 'InvalidResult' }
        @{ exit = 8; code = 'MSCS-5108'; category = 'OperationStopped' }
        @{ exit = 30; code = 'MSCS-5130'; category = 'ResourceUnavailable' }
        @{ exit = 31; code = 'MSCS-5131'; category = 'NotSpecified' }
        @{ exit = 77; code = 'MSCS-5131'; category = 'NotSpecified' }
    ) {
        $run = Invoke-Misbehaving -Mode "code $exit" -Preference 'Stop'
        $run.Error.FullyQualifiedErrorId | Should -Be "$code,Test-MscsFolder"
        $run.Error.CategoryInfo.Category | Should -Be $category
        $run.Error.Exception.Message | Should -BeLike '*the reason*'
    }
}

Describe '-Verbose' {
    BeforeAll { . $PSScriptRoot/Common.ps1 }

    It 'says which Java runs which verb of which jar' {
        $lines = @(Test-MscsSpec (Get-TestSpec) -Verbose 4>&1 | Where-Object -FilterScript { $_ -is [System.Management.Automation.VerboseRecord] })
        [string]$lines[0] | Should -BeLike "$((Get-MscsEngine).JavaPath) *-jar $((Get-MscsEngine).JarPath) --protocol 1 check"
    }
}

Describe 'A jar that cannot be started' {
    BeforeAll { . $PSScriptRoot/Common.ps1 }
    AfterAll { Import-TestModule }

    It 'is called damaged when it is <name>' -ForEach @(
        @{ name = 'cut off'; share = 0.5 }
        @{ name = 'empty'; share = 0 }
    ) {
        $whole = [System.IO.File]::ReadAllBytes((Join-Path -Path $script:Module -ChildPath 'lib/mscs-planner.jar'))
        $part = New-Object -TypeName byte[] -ArgumentList ([int]($whole.Length * $share))
        [System.Array]::Copy($whole, $part, $part.Length)
        Import-TestModule -Path (Copy-TestModule -Jar $part)
        $caught = Invoke-Caught -Block { Test-MscsSpec -LiteralPath (Get-TestSpec) }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5004,Test-MscsSpec'
        $caught.Error.Exception.Message | Should -BeLike '*mscs-planner.jar is no whole jar*Install the module again.'
    }

    It 'is called missing when it is' {
        $copy = Copy-TestModule
        Remove-Item -LiteralPath (Join-Path -Path $copy -ChildPath 'lib') -Recurse
        Import-TestModule -Path $copy
        $caught = Invoke-Caught -Block { Get-MscsEngine }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5003,Get-MscsEngine'
        $caught.Error.CategoryInfo.Category | Should -Be 'ObjectNotFound'
    }
}
