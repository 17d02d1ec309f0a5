# The module as a whole: what it exports, what importing it does, how its objects look.
Describe 'The module' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Manifest = Import-PowerShellDataFile -LiteralPath (Join-Path -Path $script:Module -ChildPath 'MscsPlanner.psd1')
    }

    It 'exports the functions of its manifest and nothing else' {
        $module = Get-Module -Name MscsPlanner
        $module.ExportedFunctions.Keys | Sort-Object | Should -Be ($script:Manifest.FunctionsToExport | Sort-Object)
        $module.ExportedVariables.Count + $module.ExportedAliases.Count + $module.ExportedCmdlets.Count | Should -Be 0
    }

    It 'looks for no Java and reads no texts when it is imported' {
        Import-TestModule
        InModuleScope MscsPlanner {
            $script:EngineChoice | Should -BeNullOrEmpty
            $script:Strings | Should -BeNullOrEmpty
        }
    }

    It 'can be imported where there is no Java' {
        Use-Environment -Variables @{ MSCS_PLANNER_JAVA = ''; JAVA_HOME = ''; PATH = '' } -Block {
            Import-TestModule
            Get-Command -Module MscsPlanner | Should -Not -BeNullOrEmpty
        }
    }

    It 'is gone when it was removed' {
        Remove-Module -Name MscsPlanner
        Get-Command -Name 'Test-MscsSpec', 'Invoke-MscsEngine' -ErrorAction Ignore | Should -BeNullOrEmpty
        Import-TestModule
    }

    It 'has the parameters that scripts rely on: <name>' -ForEach @(
        @{
            name       = 'New-MscsSpec'
            parameters = 'Architecture', 'ChangeNumber', 'Cluster', 'ClusterAddress', 'CommandLine', 'Confirm', 'CurrentDirectory',
                'DatabaseExisting', 'DatabaseServer', 'DatabaseSource', 'Domain', 'Failback', 'FilePath', 'Force', 'Gateway',
                'GroupDrive', 'GroupName', 'HeartbeatSubnet', 'LicenseAddress', 'LicenseArchitecture', 'LicenseCluster',
                'LicenseClusterAddress', 'LicenseFile', 'LicenseGateway', 'LicenseHeartbeatSubnet', 'LicenseNode', 'LicenseNodeKind',
                'LicenseOs', 'LicensePublicSubnet', 'LicenseQuorum', 'LicenseQuorumDrive', 'LicenseServer', 'LicenseVirtualServer',
                'LicenseWitnessShare', 'ManagedIp', 'Name', 'Node', 'NodeKind', 'Os', 'OutputPath', 'PublicSubnet', 'Quorum',
                'QuorumDrive', 'RegistryKey', 'ScriptFile', 'ServiceName', 'ShareName', 'SharePath', 'Sync', 'SyncAccount', 'SyncMode',
                'SyncTool', 'VirtualCenterVersion', 'VirtualServer', 'WhatIf', 'WindowMinutes', 'WitnessShare', 'Workload'
        }
        @{ name = 'Test-MscsSpec'; parameters = 'LiteralPath', 'Path' }
        @{ name = 'Expand-MscsSpec'; parameters = 'Confirm', 'LiteralPath', 'OutputPath', 'Path', 'WhatIf' }
        @{ name = 'New-MscsPlan'; parameters = 'Cluster', 'Confirm', 'LiteralPath', 'OutputPath', 'Path', 'ResultPath', 'StatePath', 'WhatIf' }
        @{ name = 'Get-MscsPlan'; parameters = 'Group', 'InputObject', 'LiteralPath', 'Node', 'Path', 'Resource', 'Step' }
        @{ name = 'Compare-MscsPlan'; parameters = 'DifferencePath', 'ReferencePath', 'SpecPath' }
        @{ name = 'Export-MscsRunbook'; parameters = 'Confirm', 'Format', 'Language', 'LiteralPath', 'OutputPath', 'Path', 'Show', 'StatePath', 'TemplatePath', 'WhatIf' }
        @{ name = 'Export-MscsGraph'; parameters = 'Confirm', 'Format', 'Language', 'LiteralPath', 'OutputPath', 'Path', 'ReferencePath', 'Show', 'WhatIf' }
        @{ name = 'Export-MscsScript'; parameters = 'Confirm', 'Language', 'LiteralPath', 'OutputPath', 'Path', 'StatePath', 'TemplatePath', 'WhatIf' }
        @{ name = 'Test-MscsFolder'; parameters = 'LiteralPath', 'Path' }
        @{ name = 'Invoke-MscsRehearsal'; parameters = 'AllowChanged', 'Fault', 'FromPath', 'Language', 'LiteralPath', 'Path', 'Skip', 'SpecPath', 'Starts', 'StatePath', 'UndoFrom' }
        @{ name = 'Get-MscsNodePassport'; parameters = 'Confirm', 'LiteralPath', 'OutputPath', 'Path', 'WhatIf' }
        @{ name = 'Compare-MscsNodePassport'; parameters = 'DifferencePath', 'ReferencePath' }
        @{ name = 'Register-MscsSyncTask'; parameters = 'Confirm', 'Job', 'LiteralPath', 'Path', 'WhatIf' }
        @{ name = 'Unregister-MscsSyncTask'; parameters = 'Confirm', 'Job', 'LiteralPath', 'Path', 'WhatIf' }
        @{ name = 'Get-MscsSyncTask'; parameters = 'Folder', 'Job', 'LiteralPath', 'Path' }
        @{ name = 'Invoke-MscsSync'; parameters = 'AcceptItem', 'Confirm', 'Job', 'LiteralPath', 'Path', 'WhatIf' }
        @{ name = 'ConvertFrom-MscsSyncLog'; parameters = 'ExitCode', 'LiteralPath', 'Path', 'Tool' }
        @{ name = 'Test-MscsTemplate'; parameters = 'LiteralPath', 'Path' }
        @{ name = 'Get-MscsEngine'; parameters = @('JavaPath') }
        @{ name = 'Optimize-MscsEngine'; parameters = 'Confirm', 'Force', 'Remove', 'WhatIf' }
    ) {
        $common = [System.Management.Automation.PSCmdlet]::CommonParameters
        @((Get-Command -Name $name).Parameters.Keys | Where-Object -FilterScript { $_ -notin $common }) | Sort-Object | Should -Be $parameters
    }

    It 'keeps a contract for every cmdlet' {
        $text = Get-Content -LiteralPath (Join-Path -Path $PSScriptRoot -ChildPath 'Module.Tests.ps1') -Raw
        $kept = [regex]::Matches($text, "name += '(\w+-Mscs\w+)'").ForEach({ $_.Groups[1].Value })
        (Get-Command -Module MscsPlanner).Name | Where-Object -FilterScript { $_ -notin $kept } | Should -BeNullOrEmpty
    }

    It 'says of each cmdlet what it gives' {
        foreach ($command in Get-Command -Module MscsPlanner) { $command.OutputType.Name | Should -Match '^Mscs\.' }
    }
}

Describe 'What the module shows' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $plan = New-MscsPlan (Get-TestSpec)
        $mistakes = Test-MscsSpec (Get-TestSpec -Name 'spec-with-mistakes')
        $folder = Export-MscsScript (Get-TestSpec) -OutputPath (Join-Path -Path (Get-TestFolder) -ChildPath 'out')
        $step = '6a/virtualcenter-server/checkpoint-software-vmware-inc-vmware-virtualcenter'
        $rehearsal = Invoke-MscsRehearsal (Get-TestSpec) -Fault $step -UndoFrom $step -Skip $step
        $nodes = @(foreach ($node in 'VCNODE1', 'VCNODE2') { Join-Path -Path (Get-TestFolder) -ChildPath $node })
        Write-TestPassport -Path $nodes[0] -Node 'VCNODE1' -Start 3
        Write-TestPassport -Path $nodes[1] -Node 'VCNODE2' -Start 2
        $script:Some = $plan, $rehearsal, $mistakes, $folder
        $script:Shown = @{
            'Valid Errors Warnings Spec'         = $mistakes
            'Severity Code'                      = $mistakes.Findings
            'Groups Resources Spec'              = Expand-MscsSpec (Get-TestSpec)
            'Name                 Cluster'       = $plan
            'No Where      Risk      Title'      = $plan.Steps
            ' Before '                           = Compare-MscsPlan (Get-TestSpec) (Get-TestSpec -Name 'file-server')
            'Files    : '                        = $folder
            'Length Path'                        = $folder.Files
            'Intact      : True'                 = $folder | Test-MscsFolder
            'Good  Cluster'                      = $rehearsal
            'Exit Node'                          = $rehearsal.Scripts
            'Good  Kind'                         = $rehearsal.Faults
            'Back  ByHand Step'                  = $rehearsal.Undos
            'Noticed              Where'         = $rehearsal.Skips
            'Value                Moments Key'   = $rehearsal.Checkpoints
            'Good  Number Absent Wanted Other'   = (Invoke-MscsRehearsal (Get-TestSpec -Name 'file-server') -Starts).Starts
            'Programs   : '                      = Get-MscsNodePassport $nodes[0]
            'Symptom  : '                        = Compare-MscsNodePassport $nodes[0] $nodes[1]
            'EveryMinutes : '                    = $folder | Get-MscsSyncTask
            'Mismatched : '                      = ConvertFrom-MscsSyncLog -Tool robocopy -ExitCode 11
            'Templates : '                       = Test-MscsTemplate (Join-Path -Path $script:Module -ChildPath 'templates')
            'JavaSource    : '                   = Get-MscsEngine
            'Status   Source'                    = (Get-MscsEngine).Candidates
        }
    }

    It 'stays within <width> columns' -ForEach @(@{ width = 80 }, @{ width = 120 }) {
        # In the middle of other output PowerShell shows the properties that the type names, not the view.
        $mixed = Get-TestSpec | Get-Item | ForEach-Object -Process { $_; $script:Some } | Out-String -Width $width
        @($mixed -split '\r?\n').Count | Should -BeLessThan 90
        $mixed.Contains('@{') | Should -BeFalse -Because 'each object inside of another one has a name'
        foreach ($head in $script:Shown.Keys) {
            $text = $script:Shown[$head] | Out-String -Width $width
            $text.Contains($head) | Should -BeTrue -Because "'$head' is the head of a view"
            foreach ($line in $text -split '\r?\n') { $line.TrimEnd().Length | Should -BeLessOrEqual $width }
        }
    }
}

Describe 'A view' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Mistakes = Test-MscsSpec (Get-TestSpec -Name 'spec-with-mistakes')
        $script:Escape = [string][char]27
        $script:Show = { ($script:Mistakes | Out-String -Width 80) + ($script:Mistakes.Findings | Out-String -Width 80) }

        # Whether views are coloured for a style, on a terminal that knows colours or not.
        function Test-Color {
            param([object] $Style, [bool] $Terminal = $true, [bool] $Redirected = $false)
            InModuleScope MscsPlanner -Parameters @{ Style = $Style; Terminal = $Terminal; Redirected = $Redirected } {
                param($Style, $Terminal, $Redirected)
                Test-MscsColor -Style $Style -Terminal $Terminal -Redirected $Redirected
            }
        }
    }

    It 'shows a duration of more than a day whole' {
        $plan = [pscustomobject]@{ PSTypeName = 'Mscs.Plan'; Name = 'long'; Cluster = 'C'; SpecPath = 'spec.json'; Steps = @([pscustomobject]@{ LeastSeconds = 9000; MostSeconds = 780300 }) }
        ($plan | Out-String -Width 80) | Should -Match ' 02:30:00 9\.00:45:00 '
    }

    It 'shows no duration as one of 0, and a script that is strict reads it so' {
        $plan = [pscustomobject]@{ PSTypeName = 'Mscs.Plan'; Name = 'none'; Cluster = 'C'; SpecPath = 'spec.json'; Steps = @() }
        ($plan | Out-String -Width 80) | Should -Match ' 00:00:00 +00:00:00 '
        Set-StrictMode -Version Latest
        $plan.LeastSeconds | Should -Be 0
        $plan.MostSeconds | Should -Be 0
    }

    It 'is plain where nobody looks: in a text, in a file' {
        (& $script:Show).Contains($script:Escape) | Should -BeFalse
        $file = Join-Path -Path (Get-TestFolder) -ChildPath 'findings.txt'
        $script:Mistakes.Findings | Out-File -LiteralPath $file -Encoding ascii
        [System.IO.File]::ReadAllText($file).Contains($script:Escape) | Should -BeFalse
    }

    It 'has colours on a terminal that knows them, and nowhere else' {
        $style = [pscustomobject]@{ OutputRendering = 'Host' }
        Use-Environment -Variables @{ NO_COLOR = '' } -Block {
            Test-Color -Style $style | Should -BeTrue
            Test-Color -Style $style -Terminal $false | Should -BeFalse
            Test-Color -Style $style -Redirected $true | Should -BeFalse
            # Who asks for colours in a file has them; who asks for none has none.
            Test-Color -Style ([pscustomobject]@{ OutputRendering = 'Ansi' }) -Redirected $true | Should -BeTrue
            Test-Color -Style ([pscustomobject]@{ OutputRendering = 'PlainText' }) | Should -BeFalse
            # Windows PowerShell 5.1 has no styles, and would cut its tables.
            Test-Color -Style $null | Should -BeFalse
        }
        Use-Environment -Variables @{ NO_COLOR = '1' } -Block { Test-Color -Style $style | Should -BeFalse }
    }

    It 'shows the same words with colours and without, in the same columns' {
        $style = Get-Variable -Name PSStyle -Scope Global -ValueOnly -ErrorAction Ignore
        if ($null -eq $style) { Set-ItResult -Skipped -Because 'this PowerShell has no styles'; return }
        $before = $style.OutputRendering
        Use-Environment -Variables @{ NO_COLOR = '' } -Block {
            try {
                $style.OutputRendering = 'PlainText'
                $plain = & $script:Show
                $style.OutputRendering = 'Ansi'
                $shown = & $script:Show
            }
            finally { $style.OutputRendering = $before }
            $shown.Contains("$($style.Formatting.Error)error$($style.Reset)") | Should -BeTrue
            $shown.Contains("$($style.Formatting.Warning)warning$($style.Reset)") | Should -BeTrue
            $shown.Contains("$($style.Formatting.Error)False$($style.Reset)") | Should -BeTrue
            [regex]::Replace($shown, "$($script:Escape)\[[0-9;]*m", '') -replace '[ ]+(?=\r?\n)' | Should -Be ($plain -replace '[ ]+(?=\r?\n)')
        }
    }
}
