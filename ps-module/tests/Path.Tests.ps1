# How paths are read: as PowerShell reads them, whatever the folder of the process is.
Describe 'Paths' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Folder = Get-TestFolder
        $script:Odd = Join-Path -Path $script:Folder -ChildPath ('spec [1] {0}.json' -f [string][char]0x65E5)
        Copy-Item -LiteralPath (Get-TestSpec) -Destination (Join-Path -Path $script:Folder -ChildPath 'one.json')
        [System.IO.File]::Copy((Get-TestSpec), $script:Odd)
    }

    It 'are relative to the location of PowerShell' {
        Push-Location -LiteralPath $script:Folder
        try {
            (Test-MscsSpec 'one.json').FullName | Should -Be (Join-Path -Path $script:Folder -ChildPath 'one.json')
            (Test-MscsSpec './one.json').Valid | Should -BeTrue
            (New-MscsPlan 'one.json' -OutputPath 'made/plan.json').FullName | Should -Be (Join-Path -Path $script:Folder -ChildPath 'made/plan.json')
            Join-Path -Path $script:Folder -ChildPath 'made/plan.json' | Should -Exist
        }
        finally { Pop-Location }
    }

    It 'may be on a drive of PowerShell' {
        $null = New-PSDrive -Name MscsSpecs -PSProvider FileSystem -Root $script:Folder -Scope Global
        try { (Test-MscsSpec 'MscsSpecs:one.json').FullName | Should -Be (Join-Path -Path $script:Folder -ChildPath 'one.json') }
        finally { Remove-PSDrive -Name MscsSpecs }
    }

    It 'may be on a drive that the script or function which calls has for itself' {
        function Use-OwnDrive {
            $null = New-PSDrive -Name Own -PSProvider FileSystem -Root $script:Folder
            (Test-MscsSpec 'Own:one.json').FullName
            (Test-MscsSpec 'Own:/o*.json').FullName
            (Test-MscsSpec -LiteralPath "Own:/$([System.IO.Path]::GetFileName($script:Odd))").FullName
            (New-MscsPlan 'Own:/one.json' -OutputPath 'Own:/own/plan.json').FullName
            Push-Location -LiteralPath 'Own:/own'
            try { (Get-MscsPlan 'Own:plan.json').FullName } finally { Pop-Location }
        }
        $plan = [System.IO.Path]::Combine($script:Folder, 'own', 'plan.json')
        $one = Join-Path -Path $script:Folder -ChildPath 'one.json'
        Use-OwnDrive | Should -Be $one, $one, $script:Odd, $plan, $plan
    }

    It 'have wildcards in Path and none in LiteralPath' {
        Push-Location -LiteralPath $script:Folder
        try {
            @(Test-MscsSpec '*.json').Count | Should -Be 2
            (Test-MscsSpec -LiteralPath ([System.IO.Path]::GetFileName($script:Odd))).Valid | Should -BeTrue
            # As the Tab key writes it.
            (Test-MscsSpec ([System.Management.Automation.WildcardPattern]::Escape([System.IO.Path]::GetFileName($script:Odd)))).FullName | Should -Be $script:Odd
        }
        finally { Pop-Location }
    }

    It 'come as files through the pipeline, with brackets and every letter in their names' {
        $verdicts = @(Get-ChildItem -LiteralPath $script:Folder -Filter '*.json' | Test-MscsSpec)
        $verdicts.Count | Should -Be 2
        $verdicts.FullName | Should -Contain $script:Odd
        $verdicts.Valid | Should -Not -Contain $false
        @($verdicts | New-MscsPlan).SpecPath | Should -Contain $script:Odd
    }

    It 'that are not there are an error each, and the others go on: <name>' -ForEach @(
        @{ name = 'a file'; path = 'nothing.json' }
        @{ name = 'a drive'; path = 'NoSuchDrive:\x.json' }
        @{ name = 'a wildcard'; path = 'nothing-*.json' }
    ) {
        $verdicts = @(Test-MscsSpec $path, (Get-TestSpec) -ErrorVariable errors -ErrorAction SilentlyContinue)
        $verdicts.Count | Should -Be 1
        @($errors).FullyQualifiedErrorId | Should -Contain 'MSCS-5020,Test-MscsSpec'
        (Invoke-Caught -Block { Test-MscsSpec $path -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5020,Test-MscsSpec'
    }

    # .NET Framework throws where such a path is taken apart; .NET does not.
    It 'with a character that no name of a file can have are refused, whatever is asked of them' {
        $path = 'a{0}b.json' -f [char]0
        foreach ($block in { New-MscsPlan (Get-TestSpec) -OutputPath $path }, { Export-MscsGraph (Get-TestSpec) -OutputPath $path }, { New-MscsSpec -OutputPath $path }, { Get-MscsEngine -JavaPath $path }) {
            $ErrorActionPreference = 'Stop'
            (Invoke-Caught -Block $block).Error.FullyQualifiedErrorId | Should -BeLike 'MSCS-5025,*'
        }
        foreach ($name in $path, "$path*") { (Invoke-Caught -Block { Test-MscsSpec $name -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5020,Test-MscsSpec' }
    }

    It 'have on Windows more of such characters: <path>' -ForEach @(@{ path = 'C:\out dir"' }, @{ path = 'a|b' }, @{ path = '<NAME>' }) {
        Mock -ModuleName MscsPlanner -CommandName Test-MscsWindows -MockWith { $true }
        (Invoke-Caught -Block { New-MscsPlan (Get-TestSpec) -OutputPath $path -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5025,New-MscsPlan'
        InModuleScope MscsPlanner -Parameters @{ Path = $path } -ScriptBlock {
            param($Path)
            $env:MSCS_PLANNER_CACHE, $before = $Path, $env:MSCS_PLANNER_CACHE
            try { Get-MscsCacheFolder | Should -Be '' } finally { $env:MSCS_PLANNER_CACHE = $before }
        }
    }

    It 'of another provider are refused' {
        $null = Test-MscsSpec 'Env:PATH' -ErrorVariable errors -ErrorAction SilentlyContinue
        @($errors)[0].FullyQualifiedErrorId | Should -Be 'MSCS-5021,Test-MscsSpec'
        $null = New-MscsPlan (Get-TestSpec) -OutputPath 'Env:plan' -ErrorVariable errors -ErrorAction SilentlyContinue
        @($errors)[0].FullyQualifiedErrorId | Should -Be 'MSCS-5021,New-MscsPlan'
    }

    It 'of input and output come from one object, as from a line of a CSV file: <cmdlet>' -ForEach @(
        @{ cmdlet = 'Expand-MscsSpec' }
        @{ cmdlet = 'New-MscsPlan' }
        @{ cmdlet = 'Export-MscsScript' }
        @{ cmdlet = 'Export-MscsRunbook' }
        @{ cmdlet = 'Export-MscsGraph' }
        @{ cmdlet = 'Get-MscsNodePassport' }
    ) {
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsEngine -MockWith { $script:Asked = $Request }
        $list = Join-Path -Path $script:Folder -ChildPath 'list.csv'
        $in, $out = 'one.json', ([System.IO.Path]::GetFileName($script:Odd)) | ForEach-Object -Process { Join-Path -Path $script:Folder -ChildPath $_ }
        "FullName,OutputPath`n$in,$in.out`n$out,$out.out" | Set-Content -LiteralPath $list -Encoding UTF8
        Import-Csv -LiteralPath $list -Encoding UTF8 | & $cmdlet
        @($script:Asked | Where-Object -FilterScript { $_.ContainsKey('out') } | ForEach-Object -Process { $_['out'] }) | Should -Be "$in.out", "$out.out"
        # A script block names an output for each input, file or text.
        Get-Item -LiteralPath $in | & $cmdlet -OutputPath { "$($_.FullName).made" }
        @($script:Asked)[-1]['out'] | Should -Be "$in.made"
        $in | & $cmdlet -OutputPath { "$_.text" }
        @($script:Asked)[-1]['out'] | Should -Be "$in.text"
    }

    # With a default set, a second property is bound in that set, and the object itself as a text for Path.
    It 'have no default set in a cmdlet that takes more than one from an object' {
        $several = @(foreach ($command in Get-Command -Module MscsPlanner) {
                $named = @($command.ParameterSets.Parameters | Where-Object -Property ValueFromPipelineByPropertyName | ForEach-Object -MemberName Name | Select-Object -Unique)
                if ($named.Count -gt 1 -and $command.ParameterSets.Name -contains 'Path') { $command }
            })
        $several.Name | Should -Contain 'New-MscsPlan'
        foreach ($command in $several) { $command.DefaultParameterSet | Should -BeNullOrEmpty -Because $command.Name }
    }
}
