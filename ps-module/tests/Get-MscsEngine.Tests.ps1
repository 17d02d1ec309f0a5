Describe 'Get-MscsEngine' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Engine = Get-MscsEngine
    }

    It 'tells the engine, its Java and the machine' {
        $script:Engine.PSObject.TypeNames[0] | Should -Be 'Mscs.Engine'
        $script:Engine.Version | Should -Be ([string](Get-Module -Name MscsPlanner).Version)
        $script:Engine.JavaVersion | Should -Match '^[0-9]+'
        $script:Engine.JavaPath | Should -Exist
        $script:Engine.JarPath | Should -Be ([System.IO.Path]::Combine($script:Module, 'lib', 'mscs-planner.jar'))
        $script:Engine.Formats | Should -Contain 'mscs-spec/1'
        foreach ($name in 'System', 'SystemVersion', 'Architecture') { $script:Engine.$name | Should -Not -BeNullOrEmpty }
    }

    It 'has the facts of Windows where there is one, and none elsewhere' {
        if ($script:OnWindows) {
            $script:Engine.RegistryView | Should -Match '^(32|64)-bit$'
            $script:Engine.OemCodePage | Should -BeGreaterThan 0
        }
        else {
            $script:Engine.RegistryView | Should -Be ''
            $script:Engine.OemCodePage | Should -Be 0
        }
    }

    It 'lists what was looked at; the last one was taken' {
        $script:Engine.Candidates[-1].Status | Should -Be 'ok'
        $script:Engine.Candidates[-1].Path | Should -Be $script:Engine.JavaPath
        $script:Engine.Candidates[-1].Source | Should -Be $script:Engine.JavaSource
    }
}
