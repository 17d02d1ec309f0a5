# A rehearsal where it is needed: a Windows PowerShell engine, a Windows Java, a rendered folder on a drive with a letter.
Describe 'As Windows, a rehearsal' -Tag 'Windows' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Step = '6a/virtualcenter-server/checkpoint-software-vmware-inc-vmware-virtualcenter'
        $script:Out = Join-Path -Path (Get-TestFolder) -ChildPath 'rehearsed here'
        $script:Folder = Export-MscsScript -LiteralPath (Get-TestSpec) -OutputPath $script:Out
        $script:Rehearsal = $script:Folder | Invoke-MscsRehearsal -Fault $script:Step -UndoFrom $script:Step
    }

    It 'answers as on every platform' {
        $script:OnWindows | Should -BeTrue
        $script:Rehearsal.Good | Should -BeTrue
        $script:Rehearsal.Faults.Count | Should -Be 5
        $script:Rehearsal.Undos[0].Back | Should -BeTrue
        "$script:Rehearsal" | Should -Be 'VCCLUSTER: nothing is wrong'
    }

    It 'writes its report beside the documents and leaves what was approved' {
        $script:Rehearsal.ReportPath | Should -BeLike '*\rehearsed here\rehearsal.md'
        [System.IO.File]::ReadAllText($script:Rehearsal.ReportPath).Contains("`r") | Should -BeFalse
        ($script:Folder | Test-MscsFolder).Intact | Should -BeTrue
    }

    It 'refuses a script with other line ends, and tells what they would do' {
        $path = @(Get-ChildItem -LiteralPath (Join-Path -Path $script:Out -ChildPath 'scripts') -Filter '03-*.cmd')[0].FullName
        [System.IO.File]::WriteAllText($path, [System.IO.File]::ReadAllText($path).Replace("`r`n", "`n"))
        $caught = Invoke-Caught -Block { Invoke-MscsRehearsal -LiteralPath $script:Out -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5105,Invoke-MscsRehearsal'
        @((Invoke-MscsRehearsal -LiteralPath $script:Out -AllowChanged).Problems -like '*LF*').Count | Should -Be 1
    }
}
