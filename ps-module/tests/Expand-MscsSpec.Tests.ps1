Describe 'Expand-MscsSpec' {
    BeforeAll { . $PSScriptRoot/Common.ps1 }

    It 'gives the general form as objects and as a text' {
        $spec = Expand-MscsSpec (Get-TestSpec)
        $spec.PSObject.TypeNames[0] | Should -Be 'Mscs.Spec'
        $spec.Cluster | Should -Be 'VCCLUSTER'
        $spec.Nodes | Should -Be 'VCNODE1', 'VCNODE2'
        $spec.Groups[0].resources.name | Should -Contain 'VirtualCenter Server'
        $spec.SpecPath | Should -Be (Get-TestSpec)
        $spec.FullName | Should -Be ''
        ($spec.Text | ConvertFrom-Json).name | Should -Be $spec.Name
    }

    It 'writes a spec that gives the same plan' {
        $out = Join-Path -Path (Get-TestFolder) -ChildPath 'new/general.json'
        $spec = Expand-MscsSpec -LiteralPath (Get-TestSpec) -OutputPath $out
        $spec.FullName | Should -Be $out
        [System.IO.File]::ReadAllText($out) | Should -Be $spec.Text
        $plans = @(New-MscsPlan -LiteralPath (Get-TestSpec), $out)
        $plans[1].SpecDigest | Should -Be $plans[0].SpecDigest
        $plans[1].Steps.Id | Should -Be $plans[0].Steps.Id
    }

    It 'leaves every file alone that is there: the spec itself, a general form, a letter' {
        $folder = Get-TestFolder
        $spec = Join-Path -Path $folder -ChildPath 'spec.json'
        $general = Join-Path -Path $folder -ChildPath 'general.json'
        $letter = Join-Path -Path $folder -ChildPath 'letter.txt'
        Copy-Item -LiteralPath (Get-TestSpec -Name 'file-server') -Destination $spec
        $null = Expand-MscsSpec $spec -OutputPath $general
        [System.IO.File]::WriteAllText($letter, 'Dear board,')
        foreach ($file in $spec, $general, $letter) {
            $before = [System.IO.File]::ReadAllText($file)
            $caught = Invoke-Caught -Block { Expand-MscsSpec $spec -OutputPath $file -ErrorAction Stop }
            $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5105,Expand-MscsSpec'
            $caught.Error.Exception.Message | Should -BeLike "*$([System.IO.Path]::GetFileName($file)) is there already*choose another name*"
            $caught.Objects.Count | Should -Be 0
            [System.IO.File]::ReadAllText($file) | Should -Be $before
        }
        @(Get-ChildItem -LiteralPath $folder -Force).Name | Sort-Object | Should -Be 'general.json', 'letter.txt', 'spec.json'
    }

    It 'gives each spec of a pipeline its own file, and starts one engine' {
        $folder = Get-TestFolder
        $specs = @('file-server', 'virtualcenter-vpxd-cfg' | ForEach-Object -Process { Get-Item -LiteralPath (Get-TestSpec -Name $_) } |
                Expand-MscsSpec -OutputPath { Join-Path -Path $folder -ChildPath "$($_.Directory.Name).json" })
        $specs.Name | Should -Be 'files-east', 'vc-prod'
        @(Get-ChildItem -LiteralPath $folder).Name | Sort-Object | Should -Be 'file-server.json', 'virtualcenter-vpxd-cfg.json'
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -MockWith { '{"type":"result","exitCode":0,"name":"done"}' }
        Get-ChildItem -LiteralPath $script:Specs -Recurse -Filter 'spec.json' | Expand-MscsSpec
        Should -Invoke -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -Times 1 -Exactly
    }

    It 'writes nothing with -WhatIf and nothing for a spec with errors' {
        $out = Join-Path -Path (Get-TestFolder) -ChildPath 'general.json'
        (Expand-MscsSpec (Get-TestSpec) -OutputPath $out -WhatIf).FullName | Should -Be ''
        $out | Should -Not -Exist
        $caught = Invoke-Caught -Block { Expand-MscsSpec (Get-TestSpec -Name 'spec-with-mistakes') -OutputPath $out -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Match '^MSCS-[12][0-9]{3},Expand-MscsSpec$'
        $out | Should -Not -Exist
    }

    It 'refuses a folder that is a file' {
        $inTheWay = Join-Path -Path (Get-TestFolder) -ChildPath 'mine'
        [System.IO.File]::WriteAllText($inTheWay, 'mine')
        $caught = Invoke-Caught -Block { Expand-MscsSpec (Get-TestSpec) -OutputPath (Join-Path -Path $inTheWay -ChildPath 'x.json') -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5105,Expand-MscsSpec'
        [System.IO.File]::ReadAllText($inTheWay) | Should -Be 'mine'
    }
}
