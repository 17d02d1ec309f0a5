Describe 'Get-MscsNodePassport' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
    }
    BeforeEach {
        $script:Top = Get-TestFolder
        $script:Node = Join-Path -Path $script:Top -ChildPath 'VCNODE1 [a]'
        Write-TestPassport -Path $script:Node -Node 'VCNODE1' -Start 3
    }

    It 'reads what a node has' {
        $passport = Get-MscsNodePassport -LiteralPath $script:Node
        $passport.PSObject.TypeNames[0] | Should -Be 'Mscs.NodePassport'
        $passport.Node | Should -Be 'VCNODE1'
        $passport.Services[0].Name | Should -Be 'vpxd'
        $passport.Services[0].'start mode' | Should -Be 'manual'
        $passport.Users.Name | Should -Be @('Administrator', 'vcoperator')
        $passport.Unanswered | Should -Be @('share')
        $passport.FullName | Should -Be $script:Node
        @($passport.Files).Count | Should -Be 0
    }

    It 'writes it as a file that reads back, and nothing with -WhatIf' {
        $out = Join-Path -Path $script:Top -ChildPath 'node.json'
        $null = Get-MscsNodePassport -LiteralPath $script:Node -OutputPath $out -WhatIf
        Test-Path -LiteralPath $out | Should -BeFalse
        $first = Get-MscsNodePassport -LiteralPath $script:Node -OutputPath $out
        @($first).Count | Should -Be 1
        $second = Get-ChildItem -LiteralPath $script:Top -Filter '*.json' | Get-MscsNodePassport
        $second.Services[0].'start mode' | Should -Be 'manual'
        $second.FullName | Should -Be $out
    }

    It 'refuses a folder that is none, and reads the others' {
        $passports = @(Get-MscsNodePassport -LiteralPath $script:Top, $script:Node -ErrorVariable errors -ErrorAction SilentlyContinue)
        $passports.Count | Should -Be 1
        $errors[0].FullyQualifiedErrorId | Should -Be 'MSCS-5102,Get-MscsNodePassport'
        $errors[0].Exception.Message | Should -BeLike '*is no passport: there is no passport.txt*'
    }
}
