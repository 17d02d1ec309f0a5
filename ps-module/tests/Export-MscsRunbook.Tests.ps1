Describe 'Export-MscsRunbook' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
    }

    It 'writes the document that the folder holds' {
        $top = Get-TestFolder
        $folder = Export-MscsScript (Get-TestSpec) -OutputPath (Join-Path -Path $top -ChildPath 'folder')
        $files = @{ Html = 'runbook.html'; Markdown = 'runbook.md'; ChangeRecord = 'change-record.md'; Text = 'plan.txt' }
        foreach ($format in $files.Keys) {
            $out = Join-Path -Path $top -ChildPath "one [1] $format"
            $file = Export-MscsRunbook (Get-TestSpec) -OutputPath $out -Format $format
            $file.PSObject.TypeNames[0] | Should -Be 'Mscs.File'
            $file.Path | Should -Be $out
            $file.Length | Should -Be (Get-Item -LiteralPath $out).Length
            $file.Sha256 | Should -Be @($folder.Files | Where-Object -Property Path -EQ $files[$format])[0].Sha256
        }
    }

    It 'takes the document from the ending of the file where nobody says it' {
        $top = Get-TestFolder
        $starts = @{ 'a.md' = '# *'; 'b.MARKDOWN' = '# *'; 'c.txt' = 'Plan *'; 'd.htm' = '<!DOCTYPE html>*'; 'e' = '<!DOCTYPE html>*' }
        foreach ($name in $starts.Keys) {
            $out = Join-Path -Path $top -ChildPath $name
            $null = Export-MscsRunbook (Get-TestSpec) -OutputPath $out
            [System.IO.File]::ReadAllText($out) | Should -BeLike $starts[$name]
        }
        $caught = Invoke-Caught -Block { Export-MscsRunbook (Get-TestSpec) -OutputPath (Join-Path -Path $top -ChildPath 'f.pdf') -ErrorAction Stop }
        $caught.Error.Exception.Message | Should -BeLike '*f.pdf would hold no PDF*'
        $caught = Invoke-Caught -Block { Export-MscsRunbook (Get-TestSpec) -OutputPath (Join-Path -Path $top -ChildPath 'a.md') -Format Html -ErrorAction Stop }
        $caught.Error.Exception.Message | Should -BeLike '*a.md would hold no MD*'
    }

    It 'writes German, and with the templates of a folder' {
        $top = Get-TestFolder
        $out = Join-Path -Path $top -ChildPath 'a.html'
        $null = Export-MscsRunbook (Get-TestSpec) -OutputPath $out -Language de
        [System.IO.File]::ReadAllText($out) | Should -BeLike '*Betriebshandbuch vc-prod*'
        $own = Join-Path -Path $top -ChildPath 'own'
        $null = [System.IO.Directory]::CreateDirectory((Join-Path -Path $own -ChildPath 'wording'))
        [System.IO.File]::WriteAllText([System.IO.Path]::Combine($own, 'wording', 'en.properties'), "part.approve = For the board`n")
        $null = Export-MscsRunbook (Get-TestSpec) -OutputPath $out -TemplatePath $own
        [System.IO.File]::ReadAllText($out) | Should -BeLike '*For the board*'
        $folder = Export-MscsScript (Get-TestSpec) -OutputPath (Join-Path -Path $top -ChildPath 'folder') -Templates $own
        [System.IO.File]::ReadAllText([System.IO.Path]::Combine($folder.FullName, 'runbook.md')) | Should -BeLike '*For the board*'
        [System.IO.File]::WriteAllText([System.IO.Path]::Combine($own, 'wording', 'en.properties'), "part.aprove = x`n")
        $caught = Invoke-Caught -Block { Export-MscsRunbook (Get-TestSpec) -OutputPath $out -TemplatePath $own -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5102,Export-MscsRunbook'
        $caught.Error.Exception.Message | Should -BeLike '*part.aprove*'
    }

    It 'opens the file only when asked' {
        Mock -ModuleName MscsPlanner -CommandName Open-MscsFile
        $out = Join-Path -Path (Get-TestFolder) -ChildPath 'a.html'
        $null = Export-MscsRunbook (Get-TestSpec) -OutputPath $out
        Should -Invoke -ModuleName MscsPlanner -CommandName Open-MscsFile -Times 0 -Exactly
        $null = Export-MscsRunbook (Get-TestSpec) -OutputPath $out -Show
        Should -Invoke -ModuleName MscsPlanner -CommandName Open-MscsFile -Times 1 -Exactly
    }

    It 'writes nothing with -WhatIf, and starts no engine' {
        $none = Join-Path -Path (Get-TestFolder) -ChildPath 'none.html'
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -MockWith { throw 'started' }
        Export-MscsRunbook (Get-TestSpec) -OutputPath $none -WhatIf | Should -BeNullOrEmpty
        $none | Should -Not -Exist
    }

    It 'writes nothing for a spec with errors' {
        $none = Join-Path -Path (Get-TestFolder) -ChildPath 'none.html'
        $caught = Invoke-Caught -Block { Export-MscsRunbook (Get-TestSpec -Name 'spec-with-mistakes') -OutputPath $none -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Match '^MSCS-[12][0-9]{3},Export-MscsRunbook$'
        $none | Should -Not -Exist
    }

    It 'writes each spec of a pipeline to its own file' {
        $top = Get-TestFolder
        $files = @('file-server', 'virtualcenter-registry' | ForEach-Object -Process { Get-Item -LiteralPath (Get-TestSpec -Name $_) } |
                Export-MscsRunbook -Format Text -OutputPath { Join-Path -Path $top -ChildPath "$($_.Directory.Name).txt" })
        $files.Count | Should -Be 2
        @(Get-ChildItem -LiteralPath $top).Count | Should -Be 2
    }
}
