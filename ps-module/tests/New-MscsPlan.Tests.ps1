Describe 'New-MscsPlan' {
    BeforeAll { . $PSScriptRoot/Common.ps1 }

    It 'gives a plan with its steps in their order' {
        $plan = New-MscsPlan (Get-TestSpec)
        $plan.PSObject.TypeNames[0] | Should -Be 'Mscs.Plan'
        $plan.Cluster | Should -Be 'VCCLUSTER'
        $plan.Nodes | Should -Be 'VCNODE1', 'VCNODE2'
        $plan.SpecDigest | Should -Match '^[0-9a-f]{64}$'
        $plan.Steps.Count | Should -BeGreaterThan 50
        $plan.Steps.Number | Should -Be (1..$plan.Steps.Count)
        $plan.LeastSeconds | Should -Be ($plan.Steps | Measure-Object -Property LeastSeconds -Sum).Sum
        $plan.MostSeconds | Should -BeGreaterThan $plan.LeastSeconds
        $plan.FullName | Should -Be ''
        $plan.Text | Should -BeLike 'Plan vc-prod for the cluster VCCLUSTER*'
    }

    It 'gives with each step what one must know of it' {
        $step = (New-MscsPlan (Get-TestSpec)).Steps | Where-Object -Property Id -EQ '5/vc-ip-address/create'
        $step.PSObject.TypeNames[0] | Should -Be 'Mscs.Step'
        $step.Phase | Should -Be '5'
        $step.Title | Should -Be 'Create the resource "VC IP Address" (IP Address)'
        $step.Risk | Should -Be 'change'
        $step.Action.type | Should -Be 'IP Address'
        $step.Undoable | Should -BeTrue
        foreach ($name in 'Reason', 'Check', 'Undo', 'ByHand') { $step.$name | Should -Not -BeNullOrEmpty }
        $step.Needs.Count | Should -BeGreaterThan 0
    }

    It 'writes the plan where it is told to' {
        $file = Join-Path -Path (Get-TestFolder) -ChildPath 'plan.json'
        $plan = New-MscsPlan -LiteralPath (Get-TestSpec) -OutputPath $file
        $plan.FullName | Should -Be $file
        $json = [System.IO.File]::ReadAllText($file) | ConvertFrom-Json
        $json.specDigest | Should -Be $plan.SpecDigest
        $json.steps.Count | Should -Be $plan.Steps.Count
    }

    It 'warns of a change window that is too short' {
        $spec = Join-Path -Path (Get-TestFolder) -ChildPath 'short.json'
        [System.IO.File]::WriteAllText($spec, [System.IO.File]::ReadAllText((Get-TestSpec)).Replace('"windowMinutes": 480', '"windowMinutes": 60'))
        (New-MscsPlan $spec -WarningVariable warnings -WarningAction SilentlyContinue).WindowMinutes | Should -Be 60
        $warnings | Should -BeLike 'The change window of 1 h is too short*'
    }

    It 'writes nothing with -WhatIf, and still plans' {
        $file = Join-Path -Path (Get-TestFolder) -ChildPath 'plan.json'
        (New-MscsPlan (Get-TestSpec) -OutputPath $file -WhatIf).Steps.Count | Should -BeGreaterThan 50
        $file | Should -Not -Exist
    }

    It 'finds its Java with -WhatIf as well, when nothing was asked before' {
        Import-TestModule
        $file = Join-Path -Path (Get-TestFolder) -ChildPath 'plan.json'
        (New-MscsPlan (Get-TestSpec) -OutputPath $file -WhatIf).Steps.Count | Should -BeGreaterThan 50
    }

    It 'gives a plan that every cmdlet about a spec takes from the pipeline, written or not' {
        $folder = Get-TestFolder
        foreach ($plan in (New-MscsPlan (Get-TestSpec)), (New-MscsPlan (Get-TestSpec) -OutputPath (Join-Path -Path $folder -ChildPath 'plan.json'))) {
            $rendered = $plan | Export-MscsScript -OutputPath (Join-Path -Path $folder -ChildPath 'out')
            $rendered.Plans[0].SpecDigest | Should -Be $plan.SpecDigest
            ($plan | Export-MscsRunbook -OutputPath (Join-Path -Path $folder -ChildPath 'runbook.html')).Path | Should -Exist
            ($rendered | Export-MscsGraph -OutputPath (Join-Path -Path $folder -ChildPath 'graph.svg')).Path | Should -Exist
            ($plan | Expand-MscsSpec).Cluster | Should -Be $plan.Cluster
            ($plan | Test-MscsSpec).FullName | Should -Be $plan.SpecPath
        }
    }

    It 'gives each spec of a pipeline a file of its own by a script block' {
        $folder = Get-TestFolder
        $plans = @('file-server', 'virtualcenter-vpxd-cfg' | ForEach-Object -Process { Get-Item -LiteralPath (Get-TestSpec -Name $_) } |
                New-MscsPlan -OutputPath { Join-Path -Path $folder -ChildPath "$($_.Directory.Name).json" })
        $plans.Count | Should -Be 2
        @(Get-ChildItem -LiteralPath $folder).Name | Sort-Object | Should -Be 'file-server.json', 'virtualcenter-vpxd-cfg.json'
    }

    It 'refuses one file for two specs, and loses neither the first nor the file' {
        $file = Join-Path -Path (Get-TestFolder) -ChildPath 'plan.json'
        $plans = @(New-MscsPlan (Get-TestSpec), (Get-TestSpec -Name 'file-server') -OutputPath $file -ErrorVariable errors -ErrorAction SilentlyContinue)
        $plans.Count | Should -Be 1
        @($errors)[0].FullyQualifiedErrorId | Should -Be 'MSCS-5022,New-MscsPlan'
        ([System.IO.File]::ReadAllText($file) | ConvertFrom-Json).scope.name | Should -Be 'vc-prod'
    }

    It 'gives no plan of a spec with errors but one error with all of them, and goes on' {
        $plans = @(New-MscsPlan (Get-TestSpec -Name 'spec-with-mistakes'), (Get-TestSpec) -ErrorVariable errors -ErrorAction SilentlyContinue)
        $plans.Count | Should -Be 1
        $record = @($errors | Where-Object -FilterScript { $_ -is [System.Management.Automation.ErrorRecord] })[0]
        $stops = @($record.TargetObject.Findings | Where-Object -FilterScript { $_.Severity -eq 'error' -and $_.Acknowledged -eq '' })
        $stops.Count | Should -BeGreaterThan 10
        $record.FullyQualifiedErrorId | Should -Be "$($stops[0].Code),New-MscsPlan"
        $record.CategoryInfo.Category | Should -Be 'InvalidData'
        foreach ($finding in $stops) { $record.Exception.Message.Contains($finding.Code) | Should -BeTrue }
    }

    It 'ends under -ErrorAction Stop with all of them in one message' {
        $caught = Invoke-Caught -Block { New-MscsPlan (Get-TestSpec -Name 'spec-with-mistakes') -ErrorAction Stop }
        $caught.Objects.Count | Should -Be 0
        $caught.Error.Exception.Message | Should -BeLike '*MSCS-2004*'
        $caught.Error.Exception.Message | Should -BeLike '*MSCS-1009*'
    }

    It 'plans against a state, and says what is wrong with one' {
        $folder = Get-TestFolder
        $state = Join-Path -Path $folder -ChildPath 'state.json'
        [System.IO.File]::WriteAllText($state, '{"format": "mscs-state/9"}')
        $caught = Invoke-Caught -Block { New-MscsPlan (Get-TestSpec) -StatePath $state -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5102,New-MscsPlan'
        $caught.Error.Exception.Message | Should -BeLike '*state.json*'
        $caught = Invoke-Caught -Block { New-MscsPlan (Get-TestSpec) -StatePath (Join-Path -Path $folder -ChildPath 'none.json') -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5020,New-MscsPlan'
        [System.IO.File]::WriteAllText($state, '{"format": "mscs-state/1"}')
        (New-MscsPlan (Get-TestSpec) -StatePath $state).Steps.Count | Should -BeGreaterThan 50
    }

    It 'keeps the state that a plan leads to, for the plan of a later change' {
        $folder = Get-TestFolder
        $after = Join-Path -Path $folder -ChildPath 'after.json'
        $plan = New-MscsPlan (Get-TestSpec) -ResultPath $after -OutputPath (Join-Path -Path $folder -ChildPath 'plan.json')
        $plan.FullName | Should -Be (Join-Path -Path $folder -ChildPath 'plan.json')
        (New-MscsPlan (Get-TestSpec) -StatePath $after).Steps.Count | Should -Be 0
        $later = New-MscsPlan (Get-TestSpec -Name 'virtualcenter-vpxd-cfg') -StatePath $after
        $later.Steps.Count | Should -BeGreaterThan 0
        $later.Steps.Count | Should -BeLessThan $plan.Steps.Count
        $later.Steps.Id | Should -Not -Contain '5/vc-group/create-group'
    }

    It 'replaces no state, and writes none with -WhatIf' {
        $after = Join-Path -Path (Get-TestFolder) -ChildPath 'after.json'
        (New-MscsPlan (Get-TestSpec) -ResultPath $after -WhatIf).FullName | Should -Be ''
        $after | Should -Not -Exist
        [System.IO.File]::WriteAllText($after, '{"format": "mscs-state/1"}')
        $caught = Invoke-Caught -Block { New-MscsPlan (Get-TestSpec) -ResultPath $after -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5105,New-MscsPlan'
        [System.IO.File]::ReadAllText($after) | Should -Be '{"format": "mscs-state/1"}'
    }

    It 'refuses one result for two specs' {
        $file = Join-Path -Path (Get-TestFolder) -ChildPath 'after.json'
        $plans = @(New-MscsPlan (Get-TestSpec), (Get-TestSpec -Name 'file-server') -ResultPath $file -ErrorVariable errors -ErrorAction SilentlyContinue)
        $plans.Count | Should -Be 1
        @($errors)[0].FullyQualifiedErrorId | Should -Be 'MSCS-5022,New-MscsPlan'
    }

    It 'takes the place of a plan, and of no other file' {
        $spec = Join-Path -Path (Get-TestFolder) -ChildPath 'spec.json'
        Copy-Item -LiteralPath (Get-TestSpec) -Destination $spec
        $caught = Invoke-Caught -Block { New-MscsPlan $spec -OutputPath $spec -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5105,New-MscsPlan'
        $caught.Error.Exception.Message | Should -BeLike '*is there already*choose another name*'
        [System.IO.File]::ReadAllText($spec) | Should -Be ([System.IO.File]::ReadAllText((Get-TestSpec)))
    }

    It 'refuses a folder that is a file' {
        $file = Join-Path -Path (Get-TestFolder) -ChildPath 'in the way'
        [System.IO.File]::WriteAllText($file, 'mine')
        $caught = Invoke-Caught -Block { New-MscsPlan (Get-TestSpec) -OutputPath (Join-Path -Path $file -ChildPath 'plan.json') -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5105,New-MscsPlan'
        [System.IO.File]::ReadAllText($file) | Should -Be 'mine'
    }
}
