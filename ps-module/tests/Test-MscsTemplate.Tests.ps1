Describe 'Test-MscsTemplate' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1

        # A folder of templates with these files.
        function Get-TemplateFolder {
            param([hashtable] $Files)
            $folder = Get-TestFolder
            foreach ($name in $Files.Keys) {
                $file = Join-Path -Path $folder -ChildPath $name
                $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($file))
                [System.IO.File]::WriteAllText($file, $Files[$name])
            }
            $folder
        }
    }

    It 'finds the templates that the module brings in order, and tells their digests as the runbook does' {
        $shipped = Join-Path -Path $script:Module -ChildPath 'templates'
        $verdict = Test-MscsTemplate $shipped
        $verdict.PSObject.TypeNames[0] | Should -Be 'Mscs.TemplateVerdict'
        $verdict.Problems | Should -BeNullOrEmpty
        $verdict.Valid | Should -BeTrue
        $verdict.Templates.Count | Should -Be @(Get-ChildItem -LiteralPath $shipped -Recurse -File).Count
        $out = Join-Path -Path (Get-TestFolder) -ChildPath 'a.md'
        $null = Export-MscsRunbook (Get-TestSpec) -OutputPath $out -Format Markdown -TemplatePath $shipped
        $text = [System.IO.File]::ReadAllText($out)
        foreach ($template in $verdict.Templates | Where-Object -Property Path -In 'document/runbook.md.vm', 'wording/en.properties') {
            $text.Contains($template.Sha256) | Should -BeTrue -Because $template.Path
        }
    }

    It 'finds a house''s own wording and style in order' {
        $folder = Get-TemplateFolder -Files @{ 'wording/en.properties' = "part.approve = For the board`n"; 'document/style.css' = "body { color: black }`n" }
        (Get-Item -LiteralPath $folder | Test-MscsTemplate).Valid | Should -BeTrue
    }

    It 'tells what is wrong as an answer and not as an error: <name>' -ForEach @(
        @{ name = 'an executable'; files = @{ 'cluster/script.cmd.vm' = 'x' }; says = 'cluster/script.cmd.vm: makes a file that runs on a node*' }
        @{ name = 'a script'; files = @{ 'document/runbook.html.vm' = "<p>x</p>`n<script>x</script>`n" }; says = 'document/runbook.html.vm:2: <script*' }
        @{ name = 'a class'; files = @{ 'document/runbook.md.vm' = '${v.class.classLoader}' }; says = 'document/runbook.md.vm:1: *' }
        @{ name = 'an unknown value'; files = @{ 'document/runbook.md.vm' = "x`n`${v.titel}`n" }; says = '*document/runbook.md.vm:2:*titel*' }
        @{ name = 'an unknown word'; files = @{ 'wording/en.properties' = "part.aprove = x`n" }; says = '*part.aprove*' }
    ) {
        $verdict = Test-MscsTemplate -LiteralPath (Get-TemplateFolder -Files $files) -ErrorVariable errors
        $errors | Should -BeNullOrEmpty
        $verdict.Valid | Should -BeFalse
        @($verdict.Problems -like $says).Count | Should -BeGreaterThan 0 -Because ($verdict.Problems -join ' | ')
        # What is refused here is refused where it would be used.
        if ($name -ne 'a script') {
            $caught = Invoke-Caught -Block { Export-MscsRunbook (Get-TestSpec) -Format Markdown -OutputPath (Join-Path -Path $TestDrive -ChildPath 'never.md') -TemplatePath $verdict.FullName -ErrorAction Stop }
            $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5102,Export-MscsRunbook'
        }
    }

    It 'answers several folders with one engine, and says so when one is none' {
        $good = Get-TemplateFolder -Files @{ 'document/style.css' = 'body { color: black }' }
        $bad = Get-TemplateFolder -Files @{ 'other.txt' = 'x' }
        (Test-MscsTemplate $good, $bad).Valid | Should -Be $true, $false
        (Invoke-Caught -Block { Test-MscsTemplate (Get-TestSpec) -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5101,Test-MscsTemplate'
        (Invoke-Caught -Block { Test-MscsTemplate 'nothing' -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5020,Test-MscsTemplate'
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -MockWith { '{"type":"result","exitCode":0,"name":"done"}' }
        Test-MscsTemplate $good, $bad
        Should -Invoke -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -Times 1 -Exactly
    }
}
