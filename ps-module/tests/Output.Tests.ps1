# Outputs that cannot be written: a clear error each, and nothing half written.
Describe 'An output that cannot be' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Id = { param($block) (Invoke-Caught -Block $block).Error.FullyQualifiedErrorId }
    }

    It 'on a disk that is <name> is an error, and leaves it as it was' -ForEach @(
        @{ name = 'full'; option = 'size=16k' }
        @{ name = 'read-only'; option = 'ro' }
    ) {
        if ($script:OnWindows) { Set-ItResult -Skipped -Because 'mount is a program of Linux'; return }
        $disk = Get-TestFolder
        & '/bin/mount' '-t' 'tmpfs' '-o' $option 'tmpfs' $disk 2>$null
        if ($LASTEXITCODE -ne 0) { Set-ItResult -Skipped -Because 'this user may not mount'; return }
        try {
            $calls = @{
                'New-MscsPlan'       = { New-MscsPlan (Get-TestSpec) -OutputPath "$disk/plan.json" -ErrorAction Stop }
                'Export-MscsScript'  = { Export-MscsScript (Get-TestSpec) -OutputPath "$disk/out" -ErrorAction Stop }
                'Export-MscsRunbook' = { Export-MscsRunbook (Get-TestSpec) -OutputPath "$disk/runbook.html" -ErrorAction Stop }
                'Expand-MscsSpec'    = { Expand-MscsSpec (Get-TestSpec) -OutputPath "$disk/general.json" -ErrorAction Stop }
            }
            foreach ($cmdlet in $calls.Keys) {
                & $script:Id $calls[$cmdlet] | Should -Be "MSCS-5130,$cmdlet"
                @(Get-ChildItem -LiteralPath $disk -Force).Count | Should -Be 0 -Because $cmdlet
            }
        }
        finally { & '/bin/umount' $disk }
    }

    It 'is a device is an error, and the device stays' {
        if ($script:OnWindows) { Set-ItResult -Skipped -Because 'Windows.Paths.Tests.ps1 has its devices'; return }
        & $script:Id { New-MscsPlan (Get-TestSpec) -OutputPath '/dev/null' -ErrorAction Stop } | Should -Be 'MSCS-5105,New-MscsPlan'
        & $script:Id { Export-MscsRunbook (Get-TestSpec) -OutputPath '/dev/null' -ErrorAction Stop } | Should -Be 'MSCS-5105,Export-MscsRunbook'
        Export-MscsRunbook (Get-TestSpec) -OutputPath '/dev/null' -ErrorVariable errors -ErrorAction SilentlyContinue
        "$($errors[0].Exception.Message)" | Should -Match 'Refused: /dev/null is there already and is a device, not a file\. .*[^.]\. Do what'
        [System.IO.File]::WriteAllText('/dev/null', 'still a device')
        [System.IO.File]::ReadAllText('/dev/null') | Should -Be ''
    }

    It 'is a folder in use by somebody else is refused, and keeps every file' {
        $folder = Get-TestFolder
        [System.IO.File]::WriteAllText((Join-Path -Path $folder -ChildPath 'mine.txt'), 'mine')
        & $script:Id { Export-MscsScript (Get-TestSpec) -OutputPath $folder -ErrorAction Stop } | Should -Be 'MSCS-5105,Export-MscsScript'
        & $script:Id { New-MscsPlan (Get-TestSpec) -OutputPath $folder -ErrorAction Stop } | Should -Be 'MSCS-5105,New-MscsPlan'
        & $script:Id { Export-MscsGraph (Get-TestSpec) -OutputPath $folder -ErrorAction Stop } | Should -Be 'MSCS-5105,Export-MscsGraph'
        @(Get-ChildItem -LiteralPath $folder -Force).Name | Should -Be 'mine.txt'
        [System.IO.File]::ReadAllText((Join-Path -Path $folder -ChildPath 'mine.txt')) | Should -Be 'mine'
    }

    It 'is wanted by two specs of one name goes to the first only' {
        $out = Get-TestFolder
        $folders = @(Get-ChildItem -LiteralPath $script:Specs -Recurse -Filter 'spec.json' | Where-Object -FilterScript { $_.Directory.Name -like 'virtualcenter-*' } |
                Export-MscsScript -OutputPath { Join-Path -Path $out -ChildPath $_.BaseName } -ErrorVariable errors -ErrorAction SilentlyContinue)
        $folders.Count | Should -Be 1
        @($errors)[0].FullyQualifiedErrorId | Should -Be 'MSCS-5022,Export-MscsScript'
        ($folders[0] | Test-MscsFolder).Intact | Should -BeTrue
    }
}

Describe 'An input of the wrong kind' {
    BeforeAll { . $PSScriptRoot/Common.ps1 }

    It 'is told as such: <name>' -ForEach @(
        @{ name = 'a folder as a spec'; call = { New-MscsPlan $script:Specs -ErrorAction Stop }; id = 'MSCS-1*,New-MscsPlan' }
        @{ name = 'a picture as a spec'; call = { New-MscsPlan (Join-Path -Path $script:Specs -ChildPath 'virtualcenter-registry/expected/rendered/graph.svg') -ErrorAction Stop }; id = 'MSCS-1*,New-MscsPlan' }
        @{ name = 'a spec as a state'; call = { New-MscsPlan (Get-TestSpec) -StatePath (Get-TestSpec) -ErrorAction Stop }; id = 'MSCS-5102,New-MscsPlan' }
        @{ name = 'a spec as a folder'; call = { Test-MscsFolder (Get-TestSpec) -ErrorAction Stop }; id = 'MSCS-5101,Test-MscsFolder' }
        @{ name = 'a spec as a plan'; call = { Get-MscsPlan (Get-TestSpec) -ErrorAction Stop }; id = 'MSCS-5023,Get-MscsPlan' }
    ) {
        $caught = Invoke-Caught -Block $call
        $caught.Objects.Count | Should -Be 0
        $caught.Error.FullyQualifiedErrorId | Should -BeLike $id
        $caught.Error.ErrorDetails.RecommendedAction | Should -Not -BeNullOrEmpty
    }
}
