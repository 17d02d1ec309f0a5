# Help is part of the product: it is whole, and its examples work.
BeforeDiscovery {
    Import-Module -Name $env:MSCS_TEST_MODULE -Force
    $cmdlets = @(Get-Command -Module MscsPlanner | ForEach-Object -Process { @{ name = $_.Name } })
    $examples = @(foreach ($cmdlet in $cmdlets) {
            $number = 0
            foreach ($example in (Get-Help -Name $cmdlet.name -Full).examples.example) {
                $number++
                @{ name = $cmdlet.name; number = $number; code = [string]$example.code }
            }
        })
}

Describe 'The help of <name>' -ForEach $cmdlets {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Help = Get-Help -Name $name -Full
    }

    It 'has a synopsis and a description of its own' {
        $script:Help.Synopsis | Should -Not -BeNullOrEmpty
        $script:Help.Synopsis | Should -Not -BeLike "*$name*"
        ($script:Help.description | Out-String).Trim() | Should -Not -BeNullOrEmpty
    }

    It 'describes every parameter' {
        $common = [System.Management.Automation.PSCmdlet]::CommonParameters + 'WhatIf', 'Confirm'
        $own = @((Get-Command -Name $name).Parameters.Keys | Where-Object -FilterScript { $_ -notin $common })
        foreach ($parameter in $own) {
            $text = ($script:Help.parameters.parameter | Where-Object -Property name -EQ $parameter).description | Out-String
            $text.Trim() | Should -Not -BeNullOrEmpty -Because $parameter
        }
    }

    It 'says of a parameter that it takes wildcards where its text does, and nowhere else' {
        foreach ($parameter in $script:Help.parameters.parameter | Where-Object -Property name -NotIn 'WhatIf', 'Confirm') {
            $says = ($parameter.description | Out-String) -match 'wildcards are allowed|or patterns'
            $parameter.globbing | Should -Be "$says".ToLowerInvariant() -Because $parameter.name
        }
    }

    It 'has at least two examples, each with a sentence' {
        $all = @($script:Help.examples.example)
        $all.Count | Should -BeGreaterOrEqual 2
        foreach ($example in $all) { ($example.remarks | Out-String).Trim() | Should -Not -BeNullOrEmpty }
    }

    It 'tells what comes out' {
        ($script:Help.returnValues | Out-String) | Should -Match 'Mscs\.'
    }
}

Describe 'An example of the help' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        # The folder of an administrator: some specs, a rendered folder, and a digest that a board signed.
        $script:Desk = Get-TestFolder
        Copy-Item -LiteralPath (Get-TestSpec) -Destination (Join-Path -Path $script:Desk -ChildPath 'vc-prod.json')
        Copy-Item -LiteralPath (Get-TestSpec -Name 'virtualcenter-vpxd-cfg') -Destination (Join-Path -Path $script:Desk -ChildPath 'vc-vpxd.json')
        Copy-Item -LiteralPath (Get-TestSpec -Name 'file-server') -Destination (Join-Path -Path $script:Desk -ChildPath 'files.json')
        Copy-Item -LiteralPath (Get-TestSpec -Name 'spec-with-mistakes') -Destination (Join-Path -Path $script:Desk -ChildPath 'mistakes.json')
        $null = Export-MscsScript (Get-TestSpec) -OutputPath (Join-Path -Path $script:Desk -ChildPath 'rendered')
        # What was collected on two nodes.
        Write-TestPassport -Path (Join-Path -Path $script:Desk -ChildPath 'VCNODE1') -Node 'VCNODE1' -Start 3
        Write-TestPassport -Path (Join-Path -Path $script:Desk -ChildPath 'VCNODE2') -Node 'VCNODE2' -Start 2
        # Logs from a node.
        'MSCS-SYNC result=ok item=- to=- code=0 files=0 node=VCNODE1 mode=/pass' | Set-Content -LiteralPath (Join-Path -Path $script:Desk -ChildPath 'mscs-sync.log')
        '2007/03/05 10:00:00 ERROR 32 (0x00000020) Copying File C:\SSL\rui.key' | Set-Content -LiteralPath (Join-Path -Path $script:Desk -ChildPath 'robocopy.log')
        $null = [System.IO.Directory]::CreateDirectory((Join-Path -Path $script:Desk -ChildPath 'house/wording'))
        [System.IO.File]::WriteAllText((Join-Path -Path $script:Desk -ChildPath 'house/wording/en.properties'), "part.approve = For the board`n")
        'another digest' | Set-Content -LiteralPath (Join-Path -Path $script:Desk -ChildPath 'approved.txt')
    }
    BeforeEach {
        $script:Cache = $env:MSCS_PLANNER_CACHE
        if ((Get-Variable -Name 'name' -ValueOnly -ErrorAction Ignore) -eq 'Optimize-MscsEngine') { $env:MSCS_PLANNER_CACHE = Get-TestFolder }
        Push-Location -LiteralPath (Get-TestFolder)
        Copy-Item -Path (Join-Path -Path $script:Desk -ChildPath '*') -Destination '.' -Recurse
        $script:Before = @(Get-ChildItem -Recurse).Count
    }
    AfterEach {
        Pop-Location
        $env:MSCS_PLANNER_CACHE = $script:Cache
    }

    It 'works: <name>, example <number>' -ForEach $examples {
        $output = @(& ([scriptblock]::Create($code)) -ErrorVariable errors)
        $made = @(Get-ChildItem -Recurse).Count - $script:Before
        if ($code -like '*-WhatIf*') {
            $output.Count + $made | Should -Be 0
        }
        else {
            $output.Count | Should -BeGreaterThan 0
            ($output | Out-String).Trim() | Should -Not -BeNullOrEmpty
        }
        if ($code -like '*-OutputPath*' -and $code -notlike '*-WhatIf*') { $made | Should -BeGreaterThan 0 }
    }

    It 'is one of many' {
        @(Get-Command -Module MscsPlanner | ForEach-Object -Process { (Get-Help -Name $_.Name -Full).examples.example }).Count | Should -BeGreaterOrEqual 17
    }
}

Describe 'What the help tells of an object' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Verdict = Test-MscsSpec (Get-TestSpec -Name 'spec-with-mistakes')
        $script:Plan = New-MscsPlan (Get-TestSpec -Name 'file-server')
    }

    It 'is every property that it has' {
        foreach ($pair in @('Test-MscsSpec', $script:Verdict), @('Test-MscsSpec', $script:Verdict.Findings[0]), @('New-MscsPlan', $script:Plan), @('New-MscsPlan', $script:Plan.Steps[0])) {
            $type = $pair[1].PSObject.TypeNames[0]
            $told = ((Get-Help -Name $pair[0] -Full).returnValues | Out-String) -replace '\s*\r?\n\s*', ''
            foreach ($name in $pair[1].PSObject.Properties.Name) { $told.Contains($name) | Should -BeTrue -Because "$type has $name" }
        }
    }
}

Describe 'about_MscsPlanner' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:About = [System.IO.File]::ReadAllText([System.IO.Path]::Combine($script:Module, 'en-US', 'about_MscsPlanner.help.txt'))
    }

    It 'is found by Get-Help' {
        Get-Help -Name about_MscsPlanner | Out-String | Should -BeLike '*about_MscsPlanner*'
    }

    It 'names every cmdlet, every code of the module and every variable' {
        foreach ($command in Get-Command -Module MscsPlanner) { $script:About.Contains($command.Name) | Should -BeTrue -Because $command.Name }
        $strings = Import-PowerShellDataFile -LiteralPath ([System.IO.Path]::Combine($script:Module, 'en-US', 'MscsPlanner.strings.psd1'))
        foreach ($code in $strings.Keys -like 'MSCS-*') { $script:About.Contains($code) | Should -BeTrue -Because $code }
        foreach ($name in 'MSCS_PLANNER_JAVA', 'MSCS_PLANNER_TIMEOUT', 'MSCS_PLANNER_CACHE', 'JAVA_HOME', 'NO_COLOR') { $script:About.Contains($name) | Should -BeTrue -Because $name }
    }
}
