Describe 'Compare-MscsPlan' {
    BeforeAll { . $PSScriptRoot/Common.ps1 }

    It 'says in cluster words what differs' {
        $differences = @(Compare-MscsPlan (Get-TestSpec) (Get-TestSpec -Name 'virtualcenter-vpxd-cfg'))
        $differences[0].PSObject.TypeNames[0] | Should -Be 'Mscs.Difference'
        $differences.Kind | Sort-Object -Unique | Should -Be 'added', 'changed', 'removed'
        @($differences.What -like '*registry checkpoint*').Count | Should -BeGreaterThan 0
        $differences[0].ReferencePath | Should -Be (Get-TestSpec)
        $differences[0].DifferencePath | Should -Be (Get-TestSpec -Name 'virtualcenter-vpxd-cfg')
    }

    It 'gives nothing for equal ones' {
        Compare-MscsPlan -ReferencePath (Get-TestSpec) -DifferencePath (Get-TestSpec) | Should -BeNullOrEmpty
    }

    It 'takes the others from the pipeline, with one engine' {
        $others = 'file-server', 'virtualcenter-vpxd-cfg' | ForEach-Object -Process { Get-Item -LiteralPath (Get-TestSpec -Name $_) }
        @($others | Compare-MscsPlan -ReferencePath (Get-TestSpec) | Select-Object -ExpandProperty DifferencePath -Unique) | Should -Be $others.FullName
    }

    It 'compares plans and rendered folders' {
        $folder = Get-TestFolder
        $a = New-MscsPlan (Get-TestSpec) -OutputPath (Join-Path -Path $folder -ChildPath 'a.json')
        $b = New-MscsPlan (Get-TestSpec -Name 'virtualcenter-vpxd-cfg') -OutputPath (Join-Path -Path $folder -ChildPath 'b.json')
        @($b | Compare-MscsPlan -ReferencePath $a.FullName).Count | Should -BeGreaterThan 0
        $x = Export-MscsScript (Get-TestSpec) -OutputPath (Join-Path -Path $folder -ChildPath 'x')
        $y = Export-MscsScript (Get-TestSpec -Name 'virtualcenter-vpxd-cfg') -OutputPath (Join-Path -Path $folder -ChildPath 'y')
        @($y | Compare-MscsPlan -ReferencePath $x.FullName | Where-Object -Property What -Like '*.cmd*').Count | Should -BeGreaterThan 0
    }

    It 'takes objects by position as well as by the pipeline, and the spec of what was not written' {
        $spec = Get-TestSpec
        $other = Get-TestSpec -Name 'virtualcenter-vpxd-cfg'
        $a = New-MscsPlan $spec
        $b = New-MscsPlan $other
        $asPaths = @(Compare-MscsPlan $spec $other | ForEach-Object -MemberName What)
        $asPaths.Count | Should -BeGreaterThan 3
        @(Compare-MscsPlan $a $b -ErrorAction Stop | ForEach-Object -MemberName What) | Should -Be $asPaths
        @($b | Compare-MscsPlan $a -ErrorAction Stop | ForEach-Object -MemberName What) | Should -Be $asPaths
        @(Compare-MscsPlan (Get-Item -LiteralPath $spec) (Get-Item -LiteralPath $other), $b -ErrorAction Stop | ForEach-Object -MemberName What) | Should -Be ($asPaths + $asPaths)
        $folder = Get-TestFolder
        $x = New-MscsPlan $spec -OutputPath (Join-Path -Path $folder -ChildPath 'x.json')
        $y = New-MscsPlan $other -OutputPath (Join-Path -Path $folder -ChildPath 'y.json')
        @(Compare-MscsPlan $x $y)[0].DifferencePath | Should -Be $y.FullName
    }

    It 'says so when one of them is nothing to compare' {
        $caught = Invoke-Caught -Block { Compare-MscsPlan (Get-TestSpec) (Join-Path -Path $script:Root -ChildPath 'README.md') -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-1001,Compare-MscsPlan'
        $caught.Error.Exception.Message | Should -BeLike '*README.md*'
        (Invoke-Caught -Block { Compare-MscsPlan 'nothing' (Get-TestSpec) -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5020,Compare-MscsPlan'
    }
}
