Describe 'Get-MscsPlan' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Top = Get-TestFolder
        $script:Folder = Export-MscsScript (Get-TestSpec) -OutputPath (Join-Path -Path $script:Top -ChildPath 'out')
        $script:New = New-MscsPlan (Get-TestSpec) -OutputPath (Join-Path -Path $script:Top -ChildPath 'plan.json')
    }

    It 'reads what was written, from the folder and from the file' {
        foreach ($plan in (Get-MscsPlan $script:Folder.FullName), ($script:New | Get-MscsPlan)) {
            $plan.PSObject.TypeNames[0] | Should -Be 'Mscs.Plan'
            foreach ($name in 'Name', 'Cluster', 'Nodes', 'Change', 'WindowMinutes', 'Os', 'SpecDigest', 'StateFingerprint', 'LeastSeconds', 'MostSeconds') {
                $plan.$name | Should -Be $script:New.$name -Because $name
            }
            ($plan.Steps | ConvertTo-Json -Depth 8) | Should -Be ($script:New.Steps | ConvertTo-Json -Depth 8)
        }
        # The folder's text has the approval digest below it.
        (Get-MscsPlan $script:Folder.FullName).Text.StartsWith($script:New.Text.TrimEnd()) | Should -BeTrue
        (Get-MscsPlan $script:New.FullName).FullName | Should -Be $script:New.FullName
    }

    It 'reads a plan that writes the unnamed value of a key, which JSON gives an empty name' {
        $spec = Join-Path -Path (Get-TestFolder) -ChildPath 'spec.json'
        $text = [System.IO.File]::ReadAllText((Get-TestSpec 'file-server')).Replace('"value": "Limit", "type": "dword", "data": 5000', '"value": "", "type": "string", "data": "{\"\": 1}"')
        [System.IO.File]::WriteAllText($spec, $text)
        $plan = New-MscsPlan $spec -OutputPath (Join-Path -Path (Get-TestFolder) -ChildPath 'plan.json')
        foreach ($one in $plan, (Get-MscsPlan $plan.FullName)) {
            ($one.Steps | Where-Object -Property Id -Like -Value '*/write-registry').Action.values.'(Default)'.text | Should -Be '{"": 1}'
        }
    }

    It 'needs no Java' {
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -MockWith { throw 'started' }
        ($script:Folder | Get-MscsPlan).Steps.Count | Should -Be $script:New.Steps.Count
    }

    It 'gives the plan of each cluster of a folder' {
        $spec = Join-Path -Path $script:Root -ChildPath 'java/test/cases/06-license-server-on-its-own-cluster/spec.json'
        $folder = Export-MscsScript $spec -OutputPath (Join-Path -Path (Get-TestFolder) -ChildPath 'two')
        (Get-MscsPlan $folder.FullName).Cluster | Should -Be $folder.Plans.Cluster
        (New-MscsPlan $spec -Cluster $folder.Plans[1].Cluster).Cluster | Should -Be $folder.Plans[1].Cluster
    }

    It 'keeps the steps that the parameters pick' {
        $all = $script:New.Steps
        (Get-MscsPlan $script:New.FullName -Step '5/vc-ip-address/*').Steps.Id | Should -Be ($all.Id -like '5/vc-ip-address/*')
        (Get-MscsPlan $script:New.FullName -Node 'vcnode2').Steps.Id | Should -Be ($all | Where-Object -Property Node -EQ 'VCNODE2').Id
        $group = (Get-MscsPlan $script:New.FullName -Group 'VC Group').Steps
        $group.Count | Should -BeGreaterThan 5
        $group.Action.group | Select-Object -Unique | Should -Be 'VC Group'
        $resource = (Get-MscsPlan $script:New.FullName -Resource 'VC Network Name').Steps
        $resource.Action.resource | Select-Object -Unique | Should -Be 'VC Network Name'
        (Get-MscsPlan $script:New.FullName -Resource 'VC Network Name' -Step '*/create').Steps.Count | Should -Be 1
    }

    It 'warns of a name that no plan has a step for, once, and says which there are: <kind>' -ForEach @(
        @{ kind = 'Node'; name = 'VCNODE3'; says = 'No plan that was read has a step for -Node "VCNODE3". There are: VCNODE1, VCNODE2.' }
        @{ kind = 'Group'; name = 'VC'; says = 'No plan that was read has a step for -Group "VC". There are: VC Group.' }
        @{ kind = 'Resource'; name = 'none'; says = 'No plan that was read has a step for -Resource "none". There are: *VC Network Name*' }
        @{ kind = 'Step'; name = '9/none'; says = 'No plan that was read has a step for -Step "9/none". There are: 0/*, ...' }
    ) {
        $pick = @{ $kind = $name }
        $plans = @($script:New, $script:New | Get-MscsPlan @pick -WarningVariable warnings -WarningAction SilentlyContinue)
        foreach ($plan in $plans) { $plan.Steps.Count | Should -Be 0 }
        $warnings.Count | Should -Be 1
        $warnings[0].Message | Should -BeLike $says
    }

    It 'warns of nothing where a name is known, a pattern fits nothing, or no plan was read' {
        $null = Get-MscsPlan $script:New.FullName -Node 'vcnode1', 'VCNODE2' -Group 'vc group' -Step '9/*' -WarningVariable warnings -WarningAction SilentlyContinue
        $null = Get-MscsPlan $script:Specs -Node 'none' -ErrorAction SilentlyContinue -WarningVariable +warnings -WarningAction SilentlyContinue
        $warnings.Count | Should -Be 0
    }

    It 'says so when a file is no plan, and goes on: <name>' -ForEach @(
        @{ name = 'a spec'; text = '{"format": "mscs-spec/1"}'; says = '*its format is mscs-spec/1*' }
        @{ name = 'a newer format'; text = '{"format": "mscs-plan/2", "steps": []}'; says = '*its format is mscs-plan/2*' }
        @{ name = 'no JSON'; text = 'hello'; says = '*no plan*' }
        @{ name = 'a list'; text = '[1, 2]'; says = '*its format is none*' }
        @{ name = 'empty'; text = ''; says = '*no plan*' }
    ) {
        $file = Join-Path -Path (Get-TestFolder) -ChildPath 'x.json'
        [System.IO.File]::WriteAllText($file, $text)
        $plans = @(Get-MscsPlan $file, $script:New.FullName -ErrorVariable errors -ErrorAction SilentlyContinue)
        $plans.Count | Should -Be 1
        $record = @($errors | Where-Object -FilterScript { $_ -is [System.Management.Automation.ErrorRecord] -and $_.FullyQualifiedErrorId -like 'MSCS-*' })[0]
        $record.FullyQualifiedErrorId | Should -Be 'MSCS-5023,Get-MscsPlan'
        $record.Exception.Message | Should -BeLike $says
        (Invoke-Caught -Block { Get-MscsPlan $script:Specs -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5023,Get-MscsPlan'
    }
}
