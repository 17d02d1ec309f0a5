Describe 'Test-MscsSpec' {
    BeforeAll { . $PSScriptRoot/Common.ps1 }

    It 'finds a good spec valid' {
        $verdict = Test-MscsSpec (Get-TestSpec)
        $verdict.PSObject.TypeNames[0] | Should -Be 'Mscs.SpecVerdict'
        $verdict.Valid | Should -BeTrue
        $verdict.Errors | Should -Be 0
        $verdict.FullName | Should -Be (Get-TestSpec)
    }

    It 'tells every mistake with its place and what to do, and writes no error' {
        $verdict = Test-MscsSpec -Path (Get-TestSpec -Name 'spec-with-mistakes') -ErrorVariable errors
        $errors | Should -BeNullOrEmpty
        $verdict.Valid | Should -BeFalse
        $verdict.Errors | Should -BeGreaterThan 10
        $stops = @($verdict.Findings | Where-Object -FilterScript { $_.Severity -eq 'error' -and $_.Acknowledged -eq '' })
        $stops.Count | Should -Be $verdict.Errors
        $circle = $verdict.Findings | Where-Object -Property Code -EQ 'MSCS-2004'
        $circle.PSObject.TypeNames[0] | Should -Be 'Mscs.Finding'
        $circle.Message | Should -BeLike '*Address -> Service -> Name -> Address*'
        $circle.Fix | Should -Not -BeNullOrEmpty
        $circle.Line | Should -BeGreaterThan 1
        $circle.Line.GetType() | Should -Be ([int])
        $circle.File | Should -Be $verdict.FullName
        "$circle" | Should -BeLike "*spec.json:$($circle.Position) error MSCS-2004: *"
    }

    It 'counts warnings that nobody acknowledged' {
        $verdict = Test-MscsSpec (Get-TestSpec -Name 'file-server')
        $accepted = @($verdict.Findings | Where-Object -Property Acknowledged -NE '')
        $accepted.Count | Should -BeGreaterThan 0
        $verdict.Warnings | Should -Be @($verdict.Findings | Where-Object -FilterScript { $_.Severity -eq 'warning' -and $_.Acknowledged -eq '' }).Count
    }

    It 'answers a whole pipeline in its order' {
        $files = @(Get-ChildItem -LiteralPath $script:Specs -Recurse -Filter 'spec.json')
        $verdicts = @($files | Test-MscsSpec)
        $verdicts.FullName | Should -Be $files.FullName
        @($verdicts | Where-Object -Property Valid -EQ $false).Count | Should -Be 1
    }

    It 'starts one engine for a whole pipeline' {
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -MockWith { '{"type":"result","exitCode":0,"name":"done"}' }
        Get-ChildItem -LiteralPath $script:Specs -Recurse -Filter 'spec.json' | Test-MscsSpec
        Should -Invoke -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -Times 1 -Exactly
    }

    It 'starts none when no file is left' {
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -MockWith { throw 'started' }
        Test-MscsSpec -LiteralPath 'no such file' -ErrorAction SilentlyContinue | Should -BeNullOrEmpty
        @() | Test-MscsSpec | Should -BeNullOrEmpty
    }

    It 'shows progress for several files' {
        Mock -ModuleName MscsPlanner -CommandName Write-Progress -MockWith { }
        $null = Get-ChildItem -LiteralPath $script:Specs -Recurse -Filter 'spec.json' | Test-MscsSpec
        $count = @(Get-ChildItem -LiteralPath $script:Specs -Recurse -Filter 'spec.json').Count
        Should -Invoke -ModuleName MscsPlanner -CommandName Write-Progress -Times $count -Exactly -ParameterFilter { $Status -like "*of ${count}: *spec.json" }
        Should -Invoke -ModuleName MscsPlanner -CommandName Write-Progress -Times 1 -Exactly -ParameterFilter { $Completed }
    }

    It 'tells what is no spec at all: <name>' -ForEach @(
        @{ name = 'empty'; text = ''; code = 'MSCS-1002' }
        @{ name = 'no JSON'; text = 'hello'; code = 'MSCS-1001' }
        @{ name = 'cut off'; text = '{"format": "mscs-spec/1",'; code = 'MSCS-1003' }
        @{ name = 'of a newer format'; text = '{"format": "mscs-spec/9", "groups": []}'; code = 'MSCS-1014' }
    ) {
        $file = Join-Path -Path (Get-TestFolder) -ChildPath 'x.json'
        [System.IO.File]::WriteAllText($file, $text)
        $verdict = Test-MscsSpec -LiteralPath $file
        $verdict.Valid | Should -BeFalse
        $verdict.Findings.Code | Should -Contain $code
    }

    It 'takes more file names than a pipe holds' {
        $file = Join-Path -Path (Get-TestFolder) -ChildPath "$('x' * 100).json"
        [System.IO.File]::WriteAllText($file, '')
        $verdicts = @(Test-MscsSpec -LiteralPath (@($file) * 600))
        $file.Length * 600 | Should -BeGreaterThan 65536
        $verdicts.Count | Should -Be 600
        @($verdicts | Where-Object -Property Valid).Count | Should -Be 0
    }

    It 'keeps a text that looks like a date as it is written' {
        $file = Join-Path -Path (Get-TestFolder) -ChildPath 'x.json'
        [System.IO.File]::WriteAllText($file, '{"format": "2026-01-01T00:00:00Z"}')
        ((Test-MscsSpec -LiteralPath $file).Findings | Where-Object -Property Code -EQ 'MSCS-1014').Message | Should -BeLike '*"2026-01-01T00:00:00Z"*'
    }
}
