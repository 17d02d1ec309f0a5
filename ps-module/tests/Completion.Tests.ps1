# What the Tab key offers, and that it costs no Java.
Describe 'The Tab key' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Top = Get-TestFolder
        $null = Export-MscsScript (Get-TestSpec) -OutputPath (Join-Path -Path $script:Top -ChildPath 'out')
        [System.IO.File]::Copy((Get-TestSpec), (Join-Path -Path $script:Top -ChildPath 'vc.json'))
        [System.IO.File]::Copy((Join-Path -Path $script:Root -ChildPath 'java/test/cases/06-license-server-on-its-own-cluster/spec.json'), (Join-Path -Path $script:Top -ChildPath 'two.json'))
        [System.IO.File]::WriteAllText((Join-Path -Path $script:Top -ChildPath 'half.json'), '{"target": {"cluster": "HALF"')

        function Get-Offer {
            param([string] $Line)
            Push-Location -LiteralPath $script:Top
            try {
                $found = [System.Management.Automation.CommandCompletion]::CompleteInput($Line, $Line.Length, $null).CompletionMatches
                # What is no name from the file is a file: PowerShell's own offer where a completer has none.
                @($found | Where-Object -Property ResultType -EQ 'ParameterValue' | ForEach-Object -MemberName CompletionText)
            }
            finally { Pop-Location }
        }
    }
    BeforeEach { Mock -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -MockWith { throw 'started' } }

    It 'offers <what> from the file on the same line: <line>' -ForEach @(
        @{ what = 'steps'; line = 'Get-MscsPlan out -Step 5/vc-ip-address/c'; offer = '5/vc-ip-address/create', '5/vc-ip-address/common-properties' }
        @{ what = 'nodes'; line = 'Get-MscsPlan out -Node '; offer = 'VCNODE1', 'VCNODE2' }
        @{ what = 'nodes'; line = 'Get-MscsPlan -LiteralPath out/plan.json -Node vcnode2'; offer = @('VCNODE2') }
        @{ what = 'groups'; line = 'Get-MscsPlan out -Group '; offer = @("'VC Group'") }
        @{ what = 'resources'; line = "Get-MscsPlan out -Resource 'VC N"; offer = @("'VC Network Name'") }
        @{ what = 'clusters'; line = 'New-MscsPlan two.json -Cluster '; offer = 'VCCLUSTER', 'LSCLUSTER' }
        @{ what = 'clusters'; line = 'Test-MscsSpec two.json | New-MscsPlan -Cluster L'; offer = @('LSCLUSTER') }
        @{ what = 'clusters'; line = 'New-MscsPlan -Path vc.json -Cluster '; offer = @('VCCLUSTER') }
        @{ what = 'steps'; line = 'Invoke-MscsRehearsal out -Fault 5/vc-ip-address/c'; offer = '5/vc-ip-address/create', '5/vc-ip-address/common-properties' }
        @{ what = 'the word for all steps'; line = 'Invoke-MscsRehearsal vc.json -UndoFrom '; offer = @('all') }
        @{ what = 'steps'; line = 'Test-MscsFolder out | Invoke-MscsRehearsal -Skip 6b/v'; offer = @('6b/vpxd-cfg/copy-to-vcnode2') }
        @{ what = 'sync jobs'; line = 'Get-MscsSyncTask out -Job '; offer = @('vc-data') }
        @{ what = 'sync jobs'; line = 'Register-MscsSyncTask -LiteralPath out -Job v'; offer = @('vc-data') }
        @{ what = 'sync jobs'; line = 'Unregister-MscsSyncTask out -Job VC'; offer = @('vc-data') }
        @{ what = 'sync jobs'; line = 'Get-MscsSyncTask out | Invoke-MscsSync -Job '; offer = @('vc-data') }
        @{ what = 'items of a sync job'; line = 'Invoke-MscsSync out -AcceptItem '; offer = 'licenses', 'ssl', 'upgrade', 'vpxd-cfg' }
    ) {
        Get-Offer -Line $line | Sort-Object | Should -Be ($offer | Sort-Object)
    }

    It 'offers no name and says nothing where there is none: <line>' -ForEach @(
        @{ line = 'New-MscsPlan -Cluster ' }
        @{ line = 'New-MscsPlan nothing.json -Cluster ' }
        @{ line = 'New-MscsPlan half.json -Cluster ' }
        @{ line = 'New-MscsPlan NoDrive:\x.json -Cluster ' }
        @{ line = 'New-MscsPlan $spec -Cluster ' }
        @{ line = 'Get-MscsPlan out -Step 99/' }
        @{ line = 'Get-MscsSyncTask vc.json -Job ' }
    ) {
        $before = $global:Error.Count
        Get-Offer -Line $line | Should -BeNullOrEmpty
        $global:Error.Count | Should -Be $before
    }

    It 'quotes what must be quoted' {
        $file = Join-Path -Path $script:Top -ChildPath 'odd.json'
        [System.IO.File]::WriteAllText($file, ('{{"format": "mscs-spec/1", /* a "comment" */ "target": {{"cluster": "B{0}RO''S", "url": "a//b"}}}} // the end' -f [char]0xDC))
        Get-Offer -Line 'New-MscsPlan odd.json -Cluster ' | Should -Be ("'B{0}RO''S'" -f [char]0xDC)
    }

    It 'leaves other commands alone' {
        function Get-Other { param($Cluster) $Cluster }
        Get-Offer -Line 'Get-Other two.json -Cluster ' | Should -BeNullOrEmpty
    }

    It 'is told what every parameter names that names a thing' {
        $known = InModuleScope MscsPlanner { $script:NamedBy }
        foreach ($command in Get-Command -Module MscsPlanner | Where-Object -Property Name -NE 'New-MscsSpec') {
            $its = @($command.Parameters.Keys | Where-Object -FilterScript { $_ -in 'Cluster', 'Node', 'Group', 'Resource', 'Step', 'Fault', 'UndoFrom', 'Skip', 'Job', 'AcceptItem' })
            $told = @(if ($known.ContainsKey($command.Name)) { $known[$command.Name].Keys })
            $told | Sort-Object | Should -Be ($its | Sort-Object) -Because $command.Name
        }
    }

    It 'offers the choices of parameters' {
        Get-Offer -Line 'New-MscsSpec x.json -Quorum ' | Should -Be 'disk', 'mns-fsw'
        Get-Offer -Line 'Export-MscsRunbook vc.json -Format C' | Should -Be 'ChangeRecord'
    }
}
