# What one cmdlet gives, the next one takes.
Describe 'In a pipeline' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Desk = Get-TestFolder
        $script:Cases = Join-Path -Path $script:Root -ChildPath 'java/test/cases'
        $script:Spec = Get-TestSpec
        $script:Other = Get-TestSpec -Name 'virtualcenter-vpxd-cfg'
        $script:Folder = Export-MscsScript $script:Other -OutputPath (Join-Path -Path $script:Desk -ChildPath 'rendered')
        $script:PlanFile = Join-Path -Path $script:Desk -ChildPath 'a.json'
        $script:Unwritten = New-MscsPlan $script:Other
        $script:Written = New-MscsPlan $script:Other -OutputPath (Join-Path -Path $script:Desk -ChildPath 'b.json')
        $null = New-MscsPlan $script:Spec -OutputPath $script:PlanFile
        $case = Join-Path -Path $script:Cases -ChildPath '04-against-a-state-that-drifted'
        $script:Drifted = @{ LiteralPath = (Join-Path -Path $case -ChildPath 'spec.json'); StatePath = (Join-Path -Path $case -ChildPath 'state.json') }
    }

    It 'paths, files, verdicts and plans are compared with a spec' {
        $wanted = @(Compare-MscsPlan $script:Spec $script:Other).Count
        $wanted | Should -BeGreaterThan 10
        $given = $script:Other, (Get-Item -LiteralPath $script:Other), (Test-MscsSpec $script:Other), $script:Unwritten, (Expand-MscsSpec $script:Other), $script:Spec
        $found = @($given | Compare-MscsPlan -ReferencePath $script:Spec)
        $found.Count | Should -Be (5 * $wanted)
        @($found.DifferencePath | Sort-Object -Unique) | Should -Be $script:Other
        $script:Folder.FullName | Compare-MscsPlan -ReferencePath $script:Folder.FullName | Should -BeNullOrEmpty
    }

    It 'a plan that was not written is not compared with one that was, and an error says how it could be' {
        @($script:Written | Compare-MscsPlan -ReferencePath $script:PlanFile).Count | Should -BeGreaterThan 0
        $caught = Invoke-Caught -Block { $script:Unwritten | Compare-MscsPlan -ReferencePath $script:PlanFile -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5102,Compare-MscsPlan'
        $caught.Error.Exception.Message | Should -BeLike '*a.json is a plan and*spec.json a spec*'
    }

    It 'a folder that was changed is compared with a warning' {
        $copy = Join-Path -Path $script:Desk -ChildPath 'copy'
        Copy-Item -LiteralPath $script:Folder.FullName -Destination $copy -Recurse
        [System.IO.File]::AppendAllText((Join-Path -Path $copy -ChildPath 'DIGEST'), 'x')
        $found = @($copy | Compare-MscsPlan -ReferencePath $script:Folder.FullName -WarningVariable warnings -WarningAction SilentlyContinue)
        $found.What | Should -Be 'file DIGEST'
        "$warnings" | Should -BeLike '*copy is not as it was written: DIGEST*'
    }

    It 'paths of passports are compared' {
        foreach ($node in @('N1', 2), @('N2', 3)) { Write-TestPassport -Path (Join-Path -Path $script:Desk -ChildPath $node[0]) -Node $node[0] -Start $node[1] }
        $reference = Join-Path -Path $script:Desk -ChildPath 'N1'
        $found = @(Join-Path -Path $script:Desk -ChildPath 'N2' | Compare-MscsNodePassport -ReferencePath $reference)
        $found.Count | Should -Be @(Compare-MscsNodePassport $reference (Join-Path -Path $script:Desk -ChildPath 'N2')).Count
        $found.Count | Should -BeGreaterThan 0
    }

    It 'steps are picked of a plan, written or not' {
        foreach ($plan in $script:Unwritten, $script:Written) {
            $all = $plan.Steps.Count
            $picked = $plan | Get-MscsPlan -Node VCNODE2 -Step '4/*'
            $picked.PSObject.TypeNames[0] | Should -Be 'Mscs.Plan'
            $picked.SpecPath | Should -Be $script:Other
            @($picked.Steps.Node | Sort-Object -Unique) | Should -Be 'VCNODE2'
            $picked.Steps.Count | Should -BeLessThan $all
            $plan.Steps.Count | Should -Be $all
        }
        ($script:Unwritten | Get-MscsPlan).Steps.Count | Should -Be $script:Unwritten.Steps.Count
        ($script:Folder | Get-MscsPlan).FullName | Should -Be (Join-Path -Path $script:Folder.FullName -ChildPath 'plan.json')
    }

    It 'a plan is rehearsed by its spec, and that of a folder by the folder, each once' {
        $small = Get-TestSpec -Name 'file-server'
        $written = New-MscsPlan $small -OutputPath (Join-Path -Path $script:Desk -ChildPath 'small.json')
        $unwritten = New-MscsPlan $small
        $general = Expand-MscsSpec $small
        $folder = Export-MscsScript $small -OutputPath (Join-Path -Path $script:Desk -ChildPath 'small')
        $rehearsals = @($small, $unwritten, $written, $general, $folder, (Get-MscsPlan $folder.FullName) | Invoke-MscsRehearsal)
        $rehearsals.FullName | Should -Be $small, $folder.FullName
        $rehearsals.Good | Should -Be $true, $true
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsEngine -MockWith { $script:Asked.Add($Request[0]['path']) }
        $script:Asked = New-Object -TypeName System.Collections.Generic.List[string]
        foreach ($one in $unwritten, $written, $general, (Get-MscsPlan $folder.FullName)) { $one | Invoke-MscsRehearsal }
        @($script:Asked) | Should -Be $small, $small, $small, $folder.FullName
    }

    It 'a plan brings the state that it was made against' {
        $plan = New-MscsPlan @script:Drifted
        $plan.StatePath | Should -Be $script:Drifted.StatePath
        $plan.StateFingerprint | Should -Not -Be (New-MscsPlan $script:Drifted.LiteralPath).StateFingerprint
        ($plan | New-MscsPlan).StateFingerprint | Should -Be $plan.StateFingerprint
        $folder = $plan | Export-MscsScript -OutputPath (Join-Path -Path $script:Desk -ChildPath 'drifted')
        $folder.Plans[0].StateFingerprint | Should -Be $plan.StateFingerprint
        $folder.StatePath | Should -Be $plan.StatePath
        $direct = Invoke-MscsRehearsal $folder.FullName -FromPath $script:Drifted.StatePath
        $rehearsals = @($plan, $folder | Invoke-MscsRehearsal)
        $rehearsals.Count | Should -Be 2
        foreach ($rehearsal in $rehearsals) {
            "$($rehearsal.Good) $($rehearsal.Steps) $($rehearsal.Seconds) $($rehearsal.Problems)" | Should -Be "$($direct.Good) $($direct.Steps) $($direct.Seconds) $($direct.Problems)"
        }
        $document = $plan | Export-MscsRunbook -OutputPath (Join-Path -Path $script:Desk -ChildPath 'drifted.txt') -Format Text
        [System.IO.File]::ReadAllText($document.Path).StartsWith($plan.Text.TrimEnd()) | Should -BeTrue
    }

    It 'a sync task names its job for the cmdlets that run and register it' {
        $two = Join-Path -Path $script:Cases -ChildPath '01-license-server-in-its-own-group/expected/rendered'
        $task = Get-MscsSyncTask $two -Job '*licenses'
        $task.RenderedPath | Should -Be $two
        InModuleScope MscsPlanner -Parameters @{ Task = $task } -ScriptBlock {
            param($Task)
            Mock -CommandName Resolve-MscsSyncJob -MockWith { }
            $Task | Invoke-MscsSync
            $Task | Register-MscsSyncTask
            $Task | Unregister-MscsSyncTask
            Should -Invoke -CommandName Resolve-MscsSyncJob -Exactly -Times 3 -ParameterFilter { "$($Bound['LiteralPath'])" -eq $Task.RenderedPath -and "$($Bound['Job'])" -eq 'vc-licenses' }
        }
    }

    It 'the plans of a spec with several clusters are written and rehearsed together, once' {
        $plans = @(New-MscsPlan (Join-Path -Path $script:Cases -ChildPath '06-license-server-on-its-own-cluster/spec.json'))
        $plans.Count | Should -Be 2
        $folders = @($plans | Export-MscsScript -OutputPath (Join-Path -Path $script:Desk -ChildPath 'two') -ErrorAction Stop)
        $folders.Count | Should -Be 1
        $folders[0].Plans.Count | Should -Be 2
        @(Get-MscsPlan $folders[0].FullName | Invoke-MscsRehearsal).FullName | Should -Be @($folders[0].FullName, $folders[0].FullName)
    }
}
