Describe 'Test-MscsFolder' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Folder = Export-MscsScript (Get-TestSpec) -OutputPath (Join-Path -Path (Get-TestFolder) -ChildPath 'out')
    }
    BeforeEach {
        $script:Out = Join-Path -Path (Get-TestFolder) -ChildPath 'copy'
        Copy-Item -LiteralPath $script:Folder.FullName -Destination $script:Out -Recurse
    }

    It 'finds a new folder intact' {
        $verdict = Test-MscsFolder $script:Out
        $verdict.PSObject.TypeNames[0] | Should -Be 'Mscs.FolderVerdict'
        $verdict.Intact | Should -BeTrue
        $verdict.Approval | Should -Be $script:Folder.Approval
        $verdict.Signed | Should -Be $script:Folder.Approval
        $verdict.Differences.Count | Should -Be 0
    }

    It 'names what was changed, added and taken away, as an answer and not as an error' {
        $scripts = @($script:Folder.Files | Where-Object -Property Path -Like 'scripts/*.cmd')
        [System.IO.File]::AppendAllText((Join-Path -Path $script:Out -ChildPath $scripts[0].Path), 'rem')
        [System.IO.File]::Delete((Join-Path -Path $script:Out -ChildPath $scripts[1].Path))
        [System.IO.File]::WriteAllText((Join-Path -Path $script:Out -ChildPath 'scripts/99-more.cmd'), 'rem')
        $verdict = Test-MscsFolder -LiteralPath $script:Out -ErrorVariable errors
        $errors | Should -BeNullOrEmpty
        $verdict.Intact | Should -BeFalse
        $verdict.Approval | Should -Not -Be $verdict.Signed
        foreach ($name in $scripts[0].Path, $scripts[1].Path, 'scripts/99-more.cmd') { @($verdict.Differences -like "*$name*").Count | Should -Be 1 }
    }

    It 'says so when a folder is none of ours; one whose digest cannot be read is not intact' {
        $caught = Invoke-Caught -Block { Test-MscsFolder $script:Specs -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5101,Test-MscsFolder'
        $digest = Join-Path -Path $script:Out -ChildPath 'DIGEST'
        [System.IO.File]::WriteAllText($digest, "mscs-planner digest 1`nnonsense`n")
        (Test-MscsFolder $script:Out).Intact | Should -BeFalse
    }
}
