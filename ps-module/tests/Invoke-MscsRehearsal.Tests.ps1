Describe 'Invoke-MscsRehearsal' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Step = '6a/virtualcenter-server/checkpoint-software-vmware-inc-vmware-virtualcenter'
        $script:Out = Join-Path -Path (Get-TestFolder) -ChildPath 'out'
    }
    BeforeEach {
        if (Test-Path -LiteralPath $script:Out) { Remove-Item -LiteralPath $script:Out -Recurse -Force }
        $script:Folder = Export-MscsScript (Get-TestSpec) -OutputPath $script:Out
    }

    It 'rehearses a rendered folder and leaves it as it was approved' {
        $rehearsal = $script:Folder | Invoke-MscsRehearsal
        $rehearsal.PSObject.TypeNames[0] | Should -Be 'Mscs.Rehearsal'
        $rehearsal.Good | Should -BeTrue
        $rehearsal.Whole | Should -BeTrue
        $rehearsal.Cluster | Should -Be 'VCCLUSTER'
        $rehearsal.Problems.Count + $rehearsal.Faults.Count + $rehearsal.Undos.Count + $rehearsal.Skips.Count + $rehearsal.Changed.Count | Should -Be 0
        $rehearsal.Scripts.Count | Should -Be @($script:Folder.Files | Where-Object -Property Path -Like 'scripts/[0-9]*.cmd').Count
        ($rehearsal.Scripts | Measure-Object -Property Steps -Sum).Sum | Should -Be $rehearsal.Steps
        $rehearsal.FullName | Should -Be $script:Folder.FullName
        [System.IO.File]::ReadAllText($rehearsal.ReportPath) | Should -BeLike '# Rehearsal of vc-prod*'
        "$rehearsal" | Should -Be 'VCCLUSTER: nothing is wrong'
        ($script:Folder | Test-MscsFolder).Intact | Should -BeTrue
    }

    It 'answers for a step what is asked' {
        $rehearsal = Invoke-MscsRehearsal $script:Out -Fault $script:Step -UndoFrom $script:Step -Skip $script:Step
        $rehearsal.Good | Should -BeTrue
        $rehearsal.Faults.Count | Should -Be 5
        @($rehearsal.Faults | Where-Object -Property Good).Count | Should -Be 5
        $rehearsal.Faults[0].Kind | Should -Be 'refused'
        $rehearsal.Faults[0].Program | Should -Be 'cluster'
        $rehearsal.Undos.Count | Should -Be 1
        $rehearsal.Undos[0].Back | Should -BeTrue
        $rehearsal.Skips.Count | Should -Be 1
        $rehearsal.Skips[0].Noticed | Should -Be 'a script stops'
    }

    It 'writes the report in the language that is asked for' {
        $folder = Join-Path -Path (Get-TestFolder) -ChildPath 'out'
        $null = Export-MscsScript (Get-TestSpec -Name 'file-server') -OutputPath $folder
        foreach ($pair in @('de', '# Probe von files-east*'), @('en', '# Rehearsal of files-east*')) {
            $report = (Invoke-MscsRehearsal $folder -Language $pair[0]).ReportPath
            [System.IO.File]::ReadAllText($report) | Should -BeLike $pair[1]
        }
    }

    It 'begins where something is there already' {
        $rehearsal = Invoke-MscsRehearsal (Get-TestSpec -Name 'file-server') -Starts
        $rehearsal.Good | Should -BeTrue
        $rehearsal.Starts[0].PSObject.TypeNames[0] | Should -Be 'Mscs.RehearsedStart'
        @($rehearsal.Starts | Where-Object -Property Good -NE $true).Count | Should -Be 0
        @($rehearsal.Starts | Where-Object -FilterScript { $_.There.Count -gt 0 -and $_.PlannedSteps -gt 0 -and $_.Undos -gt 0 }).Count | Should -BeGreaterThan 20
        $strange = $rehearsal.Starts | Where-Object -Property Hindrance -Like 'resource "File IP" is of the type*'
        $strange.Stopped | Should -BeLike '*5/file-ip/create*not of the type IP Address*'
    }

    It 'follows a value of a checkpoint on a spec, and writes nothing' {
        $rehearsal = Invoke-MscsRehearsal (Get-TestSpec)
        $rehearsal.ReportPath | Should -Be ''
        $value = $rehearsal.Checkpoints | Where-Object -Property Value -EQ 'ManagedIP'
        $value.Moments[0].After | Should -Be ''
        $value.Moments[-1].Copies[0].Text | Should -Be '10.20.0.20'
        $value.Moments[-1].Nodes.Count | Should -Be 2
    }

    It 'refuses a changed folder, and says with -AllowChanged what was changed and what goes wrong' {
        $script = Join-Path -Path $script:Out -ChildPath $script:Folder.Files.Where({ $_.Path -like 'scripts/03-*.cmd' })[0].Path
        [System.IO.File]::WriteAllText($script, [System.IO.File]::ReadAllText($script).Replace("`r`n", "`n"))
        $caught = Invoke-Caught -Block { Invoke-MscsRehearsal $script:Out -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5105,Invoke-MscsRehearsal'
        $rehearsal = Invoke-MscsRehearsal $script:Out -AllowChanged
        $rehearsal.Good | Should -BeFalse
        $rehearsal.Whole | Should -BeFalse
        @($rehearsal.Changed -like '*03-*').Count | Should -Be 1
        @($rehearsal.Problems -like '*LF*').Count | Should -Be 1
        $rehearsal.Scripts[-1].ExitCode | Should -Be 3
    }

    It 'says so when there is no such step, state or folder' {
        (Invoke-Caught -Block { Invoke-MscsRehearsal $script:Out -Skip '9/none' -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5101,Invoke-MscsRehearsal'
        (Invoke-Caught -Block { Invoke-MscsRehearsal $script:Out -FromPath none.json -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5020,Invoke-MscsRehearsal'
        (Invoke-Caught -Block { Invoke-MscsRehearsal $script:Specs -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5101,Invoke-MscsRehearsal'
    }
}
