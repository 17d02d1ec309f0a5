Describe 'Export-MscsScript' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Out = Join-Path -Path (Get-TestFolder) -ChildPath 'out [1]'
        $script:Folder = Export-MscsScript (Get-TestSpec) -OutputPath $script:Out
    }

    It 'writes the folder and says what is in it' {
        $script:Folder.PSObject.TypeNames[0] | Should -Be 'Mscs.RenderedFolder'
        $script:Folder.FullName | Should -Be $script:Out
        $script:Folder.Plans[0].Steps.Count | Should -BeGreaterThan 50
        foreach ($file in $script:Folder.Files) {
            $path = Join-Path -Path $script:Out -ChildPath $file.Path
            (Get-Item -LiteralPath $path).Length | Should -Be $file.Length
            (Get-FileHash -LiteralPath $path -Algorithm SHA256).Hash | Should -Be $file.Sha256
        }
        @(Get-ChildItem -LiteralPath $script:Out -Recurse -File).Count | Should -Be $script:Folder.Files.Count
    }

    It 'names the digest that the folder states' {
        [System.IO.File]::ReadAllText((Join-Path -Path $script:Out -ChildPath 'DIGEST')) | Should -BeLike "*approval $($script:Folder.Approval)*"
    }

    It 'is proved by Test-MscsFolder' {
        ($script:Folder | Test-MscsFolder).Intact | Should -BeTrue
    }

    It 'replaces what it wrote itself, and gives the same bytes' {
        (Export-MscsScript (Get-TestSpec) -OutputPath $script:Out).Approval | Should -Be $script:Folder.Approval
    }

    It 'refuses a folder of somebody else, and writes nothing there' {
        $mine = Get-TestFolder
        [System.IO.File]::WriteAllText((Join-Path -Path $mine -ChildPath 'letter.txt'), 'dear')
        $caught = Invoke-Caught -Block { Export-MscsScript (Get-TestSpec) -OutputPath $mine -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5105,Export-MscsScript'
        $caught.Error.CategoryInfo.Category | Should -Be 'ResourceExists'
        $caught.Error.Exception.Message | Should -BeLike '*did not write*'
        @(Get-ChildItem -LiteralPath $mine).Name | Should -Be 'letter.txt'
    }

    It 'gives a plan for each cluster of a spec' {
        $spec = [System.IO.Path]::Combine($script:Root, 'java', 'test', 'cases', '06-license-server-on-its-own-cluster', 'spec.json')
        $folder = Export-MscsScript -LiteralPath $spec -OutputPath (Join-Path -Path (Get-TestFolder) -ChildPath 'two')
        $folder.Plans.Count | Should -Be 2
        @($folder.Files.Path -like '*/scripts/*').Count | Should -BeGreaterThan 0
        $plans = @(New-MscsPlan -LiteralPath $spec -OutputPath (Join-Path -Path (Get-TestFolder) -ChildPath 'plan.json'))
        $plans.Cluster | Should -Be $folder.Plans.Cluster
        @($plans.Cluster | Sort-Object -Unique).Count | Should -Be 2
        foreach ($plan in $plans) {
            $json = [System.IO.File]::ReadAllText($plan.FullName) | ConvertFrom-Json
            $json.scope.cluster | Should -Be $plan.Cluster
            $json.steps.Count | Should -Be $plan.Steps.Count
            $plan.Text | Should -BeLike "Plan * for the cluster $($plan.Cluster)*"
        }
    }

    It 'writes nothing with -WhatIf, and starts no engine' {
        $none = Join-Path -Path (Get-TestFolder) -ChildPath 'none'
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -MockWith { throw 'started' }
        Export-MscsScript (Get-TestSpec) -OutputPath $none -WhatIf | Should -BeNullOrEmpty
        $none | Should -Not -Exist
    }

    It 'writes nothing for a spec with errors' {
        $none = Join-Path -Path (Get-TestFolder) -ChildPath 'none'
        $caught = Invoke-Caught -Block { Export-MscsScript (Get-TestSpec -Name 'spec-with-mistakes') -OutputPath $none -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Match '^MSCS-[12][0-9]{3},Export-MscsScript$'
        $none | Should -Not -Exist
    }

    It 'renders each spec of a pipeline to its own folder' {
        $top = Get-TestFolder
        $folders = @('file-server', 'virtualcenter-registry' | ForEach-Object -Process { Get-Item -LiteralPath (Get-TestSpec -Name $_) } |
                Export-MscsScript -OutputPath { Join-Path -Path $top -ChildPath $_.Directory.Name })
        $folders.Count | Should -Be 2
        @($folders | Test-MscsFolder | Where-Object -Property Intact).Count | Should -Be 2
    }
}
