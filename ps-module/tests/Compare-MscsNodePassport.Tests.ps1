Describe 'Compare-MscsNodePassport' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Top = Get-TestFolder
        foreach ($node in @('VCNODE1', 3), @('VCNODE2', 2), @('VCNODE3', 3)) {
            Write-TestPassport -Path (Join-Path -Path $script:Top -ChildPath $node[0]) -Node $node[0] -Start $node[1]
        }
    }

    It 'tells what a difference will do' {
        Push-Location -LiteralPath $script:Top
        try { $found = @(Compare-MscsNodePassport VCNODE1 VCNODE2) } finally { Pop-Location }
        $found.Count | Should -Be 2
        $start = $found | Where-Object -Property Area -EQ 'service'
        $start.PSObject.TypeNames[0] | Should -Be 'Mscs.PassportDifference'
        $start.Severity | Should -Be 'error'
        "$($start.Subject) $($start.Fact) $($start.Reference) $($start.Difference)" | Should -Be 'vpxd start mode manual automatic'
        $start.Symptom | Should -BeLike 'When VCNODE2 restarts while it is passive*'
        $start.Remedy | Should -BeLike 'sc config vpxd*'
        $start.DifferencePath | Should -Be (Join-Path -Path $script:Top -ChildPath 'VCNODE2')
        # What no node could tell is said once and not compared.
        ($found | Where-Object -Property Area -EQ 'share').Subject | Should -Be ''
    }

    It 'compares every node of a pipeline, and equal ones give no more than what is not known' {
        $found = @(Get-ChildItem -LiteralPath $script:Top | Get-MscsNodePassport | Compare-MscsNodePassport -ReferencePath (Join-Path -Path $script:Top -ChildPath 'VCNODE3') -ErrorVariable errors)
        $errors | Should -BeNullOrEmpty
        @($found | Where-Object -Property Area -EQ 'service').Count | Should -Be 1
        @($found | Where-Object -Property Area -EQ 'share').Count | Should -Be 3
    }

    It 'takes passports that were read as both sides' {
        $first = Get-MscsNodePassport -LiteralPath (Join-Path -Path $script:Top -ChildPath 'VCNODE1')
        $others = @(Get-MscsNodePassport -LiteralPath (Join-Path -Path $script:Top -ChildPath 'VCNODE2'), (Join-Path -Path $script:Top -ChildPath 'VCNODE3'))
        $found = @(Compare-MscsNodePassport $first $others -ErrorVariable errors)
        $errors | Should -BeNullOrEmpty
        @($found | Where-Object -Property Area -EQ 'service').Count | Should -Be 1
        $found[0].ReferencePath | Should -Be $first.FullName
        @($found.DifferencePath | Select-Object -Unique) | Should -Be @($others.FullName)
        @(Get-Item -LiteralPath $others[0].FullName | Compare-MscsNodePassport (Get-Item -LiteralPath $first.FullName)).Count | Should -Be 2
    }

    It 'warns where the two were not asked the same, and not otherwise' {
        $other = Join-Path -Path $script:Top -ChildPath 'other/VCNODE2'
        Write-TestPassport -Path $other -Node 'VCNODE2' -Start 2
        $file = Join-Path -Path $other -ChildPath 'passport.txt'
        [System.IO.File]::WriteAllText($file, [System.IO.File]::ReadAllText($file).Replace('plan 00ff', 'plan 00fe'))
        $found = Compare-MscsNodePassport (Join-Path -Path $script:Top -ChildPath 'VCNODE1') $other, (Join-Path -Path $script:Top -ChildPath 'VCNODE2') -WarningVariable warnings -WarningAction SilentlyContinue
        $found.Count | Should -BeGreaterThan 2
        @($warnings).Count | Should -Be 1
        "$warnings" | Should -BeLike '*scripts of different plans*'
    }

    It 'names its own parameter for an empty path' {
        $caught = Invoke-Caught -Block { Compare-MscsNodePassport VCNODE1 '' }
        $caught.Error.Exception.Message | Should -BeLike "*'DifferencePath'*"
    }

    It 'says so when a path is no passport' {
        $caught = Invoke-Caught -Block { Compare-MscsNodePassport $script:Top (Join-Path -Path $script:Top -ChildPath 'VCNODE1') -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5102,Compare-MscsNodePassport'
    }
}
