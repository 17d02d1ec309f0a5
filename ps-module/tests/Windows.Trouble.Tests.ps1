# The way to the engine on Windows, where processes, pipes and console differ: each kind of trouble once.
Describe 'As Windows, an engine that misbehaves' -Tag 'Windows' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        Import-TestModule -Path (Copy-TestModule)
        $script:Log = Join-Path -Path (Get-TestFolder) -ChildPath 'started'
    }
    AfterAll { Import-TestModule }

    It '<mode>: <code>, and leaves no process' -ForEach @(
        @{ mode = 'dies'; code = 'MSCS-5006' }
        @{ mode = 'half a line'; code = 'MSCS-5008' }
        @{ mode = 'garbage'; code = 'MSCS-5007' }
        @{ mode = 'one endless line'; code = 'MSCS-5009' }
        @{ mode = 'hangs'; code = 'MSCS-5010' }
        @{ mode = 'deaf'; code = 'MSCS-5010' }
    ) {
        [System.IO.File]::Delete($script:Log)
        $variables = @{ FAKE_ENGINE = $mode; FAKE_ENGINE_LOG = $script:Log; MSCS_PLANNER_TIMEOUT = '10' }
        $caught = Use-Environment -Variables $variables -Block { Invoke-Caught -Block { Test-MscsFolder -LiteralPath $script:Specs } }
        $caught.Error.FullyQualifiedErrorId | Should -Be "$code,Test-MscsFolder"
        Test-Alive -Id ([int][System.IO.File]::ReadAllText($script:Log).Trim()) | Should -BeFalse
    }

    It 'answers when it does not misbehave, and leaves early when it may' {
        Use-Environment -Variables @{ FAKE_ENGINE = 'good' } -Block { (Test-MscsFolder -LiteralPath $script:Specs).Intact | Should -BeTrue }
        [System.IO.File]::Delete($script:Log)
        Use-Environment -Variables @{ FAKE_ENGINE = 'hangs after an answer'; FAKE_ENGINE_LOG = $script:Log } -Block {
            @(Test-MscsFolder -LiteralPath $script:Specs, $PSScriptRoot | Select-Object -First 1).Count | Should -Be 1
        }
        Test-Alive -Id ([int][System.IO.File]::ReadAllText($script:Log).Trim()) | Should -BeFalse
    }
}
