Describe 'New-MscsSpec' {
    BeforeDiscovery {
        # Answers for a license server on a cluster of its own, and for a group that is not VirtualCenter.
        function Get-LicenseCluster {
            param([hashtable] $More)
            $more + @{
                LicenseServer = 'separate-cluster'; LicenseVirtualServer = 'LICSRV=10.21.0.20'; LicenseCluster = 'LSCLUSTER'; LicenseClusterAddress = '10.21.0.10'
                LicensePublicSubnet = '10.21.0.0/24'; LicenseGateway = '10.21.0.1'; LicenseHeartbeatSubnet = '192.168.51.0/30'; LicenseNode = 'LSNODE1=10.21.0.11', 'LSNODE2=10.21.0.12'
            }
        }

        function Get-GroupAnswer {
            param([hashtable] $More)
            $answers = @{
                Name = 'app-new'; Cluster = 'APPCLUSTER'; ClusterAddress = '10.20.0.10'; Domain = 'corp.example.test'; Quorum = 'disk'
                PublicSubnet = '10.20.0.0/24'; Gateway = '10.20.0.1'; Node = 'NODE1=10.20.0.11', 'NODE2=10.20.0.12'
                GroupName = 'App "Group"'.Replace('"', "'"); VirtualServer = 'APPSRV=10.20.0.30'; GroupDrive = 'F:'
            }
            if ($More['Workload'] -ne 'file-share') { $answers['RegistryKey'] = 'none' }
            foreach ($name in $More.Keys) { $answers[$name] = $More[$name] }
            $answers
        }
    }

    BeforeAll {
        . $PSScriptRoot/Common.ps1

        # The answers of a user who knows what to say; more replaces or adds some.
        function Get-Answer {
            param([hashtable] $More = @{})
            $answers = @{
                Name = 'vc-new'; Cluster = 'VCCLUSTER'; ClusterAddress = '10.20.0.10'; Domain = 'corp.example.test'
                PublicSubnet = '10.20.0.0/22'; Gateway = '10.20.0.1'; Node = 'VCNODE1=10.20.0.11', 'VCNODE2=10.20.2.11'
                Quorum = 'disk'; VirtualServer = 'VCSRV=10.20.0.20'; ManagedIp = 'registry'; LicenseServer = 'same-group'
                DatabaseServer = 'DBSRV'; Sync = 'manual'
            }
            foreach ($name in $More.Keys) { $answers[$name] = $More[$name] }
            $answers
        }

        function Get-NewPath { Join-Path -Path (Get-TestFolder) -ChildPath 'sub/new.json' }

        $script:Written = New-Object -TypeName System.Collections.Generic.List[object]
    }

    It 'writes a spec that checks: <name>' -ForEach @(
        @{ name = 'a quorum disk, all in one group'; nodes = 'VCNODE1', 'VCNODE2'; more = @{} }
        @{ name = 'a witness share, address in vpxd.cfg'; nodes = 'VCNODE1', 'VCNODE2'; more = @{ Quorum = 'mns-fsw'; WitnessShare = '\\DBSRV\VCCLUSTER-MNS'; ManagedIp = 'vpxd.cfg'; VirtualCenterVersion = '2.0.2' } }
        @{ name = 'a license group of its own, a scheduled task'; nodes = 'VCNODE1', 'VCNODE2'; more = @{ LicenseServer = 'separate-group'; LicenseVirtualServer = 'LICSRV=10.20.0.21'; Sync = 'scheduled'; SyncAccount = 'CORP\svc-vcsync' } }
        @{ name = 'a license cluster of its own'; nodes = 'VCNODE1', 'VCNODE2', 'LSNODE1', 'LSNODE2'; more = Get-LicenseCluster -More @{ LicenseQuorum = 'disk'; LicenseQuorumDrive = 'S:'; LicenseNodeKind = 'virtual' } }
        @{ name = 'a license cluster of its own with a witness'; nodes = 'VCNODE1', 'VCNODE2', 'LSNODE1', 'LSNODE2'; more = Get-LicenseCluster -More @{ LicenseQuorum = 'mns-fsw'; LicenseWitnessShare = '\\DBSRV\LS-MNS'; LicenseOs = '2003-r2-sp2'; LicenseArchitecture = 'x64' } }
        @{ name = 'a license server outside, virtual nodes, x64'; nodes = 'VCNODE1', 'VCNODE2'; more = @{ LicenseServer = 'external'; LicenseAddress = '10.20.3.7'; NodeKind = 'virtual'; Architecture = 'x64'; VirtualCenterVersion = '2.5'; Os = '2003-r2-sp2' } }
        @{ name = 'a change, other drives, a database in use'; nodes = 'VCNODE1', 'VCNODE2'; more = @{ ChangeNumber = 'CHG "1" \ R&D'.Replace('"', "'"); WindowMinutes = 1440; QuorumDrive = 'X:'; LicenseFile = 'D:\L\a b.lic'; DatabaseSource = "VM's"; DatabaseExisting = $true } }
        @{ name = 'DFS Replication'; nodes = 'VCNODE1', 'VCNODE2'; more = @{ Sync = 'dfsr'; Os = '2003-r2-sp2' } }
        @{ name = 'a resource that copies once'; nodes = 'VCNODE1', 'VCNODE2'; more = @{ Sync = 'cluster-resource'; SyncMode = 'once' } }
        @{ name = 'a resource that copies in a loop'; nodes = 'VCNODE1', 'VCNODE2'; more = @{ Sync = 'cluster-resource'; SyncMode = 'loop'; SyncTool = 'xcopy' } }
        @{ name = 'a service with all that it can have'; nodes = 'NODE1', 'NODE2'; more = Get-GroupAnswer -More @{ Workload = 'service'; ServiceName = 'AcmeSvc'; RegistryKey = 'SOFTWARE\Acme\App'; Sync = 'scheduled'; SyncAccount = 'CORP\svc'; FilePath = 'C:\Acme\conf', 'C:\Acme\x y'; Failback = '1-4' } }
        @{ name = 'a program whose files a resource copies'; nodes = 'NODE1', 'NODE2'; more = Get-GroupAnswer -More @{ Workload = 'application'; CommandLine = 'C:\Acme\app.exe /run'; CurrentDirectory = 'C:\Acme'; Sync = 'cluster-resource'; SyncMode = 'loop'; FilePath = 'C:\Acme\conf' } }
        @{ name = 'a program on no disk, DFS Replication'; nodes = 'NODE1', 'NODE2'; more = Get-GroupAnswer -More @{ Workload = 'application'; CommandLine = 'C:\Acme\app.exe'; CurrentDirectory = 'C:\Acme'; GroupDrive = 'none'; Sync = 'dfsr'; FilePath = 'C:\Acme\conf'; Os = '2003-r2' } }
        @{ name = 'a script on Windows Server 2016'; nodes = 'NODE1', 'NODE2'; more = Get-GroupAnswer -More @{ Workload = 'script'; ScriptFile = 'F:\app.vbs'; Sync = 'manual'; FilePath = 'C:\Acme\conf'; Os = '2016'; Architecture = 'x64' } }
        @{ name = 'a share'; nodes = 'NODE1', 'NODE2'; more = Get-GroupAnswer -More @{ Workload = 'file-share'; ShareName = 'R&D'; SharePath = 'F:\Shares\R&D' } }
    ) {
        $out = Get-NewPath
        $answers = if ($more.ContainsKey('Workload')) { $more } else { Get-Answer -More $more }
        $verdict = New-MscsSpec -OutputPath $out @answers
        $verdict.PSObject.TypeNames[0] | Should -Be 'Mscs.SpecVerdict'
        $verdict.Valid | Should -BeTrue
        $verdict.Warnings | Should -Be 0
        $verdict.FullName | Should -Be $out
        $script:Written.Add([pscustomobject]@{ Verdict = $verdict; Nodes = $nodes })
    }

    It 'writes specs that check again in place, and can be planned' {
        $script:Written.Count | Should -Be 15
        $again = @($script:Written.Verdict | Test-MscsSpec)
        foreach ($number in 0..14) {
            $again[$number].Valid | Should -BeTrue -Because $again[$number].FullName
            $codes = @($script:Written[$number].Verdict.Findings | ForEach-Object -MemberName Code) -join ' '
            @($again[$number].Findings | ForEach-Object -MemberName Code) -join ' ' | Should -Be $codes
        }
        $plans = @($script:Written.Verdict | New-MscsPlan)
        foreach ($written in $script:Written) {
            $its = @($plans | Where-Object -Property SpecPath -EQ $written.Verdict.FullName)
            $its.Nodes | Should -Be $written.Nodes
            @($its.Steps).Count | Should -BeGreaterThan 20
        }
    }

    It 'writes every answer where it belongs' {
        $out = Get-NewPath
        $answers = Get-Answer -More @{ ChangeNumber = 'CHG0031'; WindowMinutes = 480; DatabaseExisting = $true }
        $null = New-MscsSpec -OutputPath $out @answers
        $spec = (Expand-MscsSpec -LiteralPath $out).Spec
        $spec.name | Should -Be 'vc-new'
        $spec.change.number | Should -Be 'CHG0031'
        $spec.change.windowMinutes | Should -Be 480
        $spec.target.nodes[1].address | Should -Be '10.20.2.11'
        $spec.target.quorum.resource | Should -Be 'Disk Q:'
        $address = @($spec.groups.resources | Where-Object -Property type -EQ 'IP Address')[0]
        $address.private.Address | Should -Be '10.20.0.20'
        $address.private.SubnetMask | Should -Be '255.255.252.0'
    }

    It 'explains each decision in a comment, and none that was not taken' {
        $texts = @(foreach ($written in $script:Written) { [System.IO.File]::ReadAllText($written.Verdict.FullName) })
        InModuleScope MscsPlanner -Parameters @{ texts = $texts } {
            param($texts)
            $all = $texts -join ''
            foreach ($question in @('VirtualCenter', 'Group' | ForEach-Object -Process { Get-MscsQuestion -Kind $_ })) {
                foreach ($why in $question.Why) { $all.Contains("// $why`n") | Should -BeTrue -Because $why }
                if ($question.ContainsKey('Choices') -and -not $question.ContainsKey('Default')) { @($question.Why).Count | Should -BeGreaterThan 1 }
            }
        }
        # The first one copies by hand.
        $texts[0].Contains('// manual: ') | Should -BeTrue
        $texts[0].Contains('// robocopy is in ') | Should -BeFalse
        foreach ($text in $texts) { $text | Should -Not -Match '\r|[ \t]\n|\{[#*]?[A-Z][A-Za-z]+\}' }
        [System.IO.File]::ReadAllBytes($script:Written[0].Verdict.FullName)[0] | Should -Be ([byte][char]'/')
    }

    It 'writes a group in the general form' {
        $spec = (Expand-MscsSpec -LiteralPath $script:Written[10].Verdict.FullName).Spec
        $group = @($spec.groups)[0]
        $group.name | Should -Be "App 'Group'"
        $group.preferredOwners | Should -Be 'NODE1', 'NODE2'
        $group.failback.windowStartHour | Should -Be 1
        $group.failback.windowEndHour | Should -Be 4
        $group.resources.type | Should -Be 'IP Address', 'Network Name', 'Physical Disk', 'Generic Service'
        $group.resources[2].private.Drive | Should -Be 'F:'
        $group.resources[3].dependsOn | Should -Be 'APPSRV Network Name', 'Disk F:'
        $group.resources[3].registryCheckpoints | Should -Be 'SOFTWARE\Acme\App'
        $spec.services[0].startMode | Should -Be 'manual'
        $spec.files.path | Should -Be 'C:\Acme\conf', 'C:\Acme\x y'
        $spec.syncJobs[0].account | Should -Be 'CORP\svc'
    }

    It 'refuses an answer that has no place in the spec, and choices of another kind' {
        $out = Get-NewPath
        $answers = Get-Answer -More @{ WitnessShare = '\\DBSRV\S'; LicenseNode = 'A=10.0.0.1' }
        $caught = Invoke-Caught -Block { New-MscsSpec -OutputPath $out @answers }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5033,New-MscsSpec'
        $caught.Error.TargetObject | Should -Be 'WitnessShare', 'LicenseNode'
        $answers = Get-Answer -More @{ Sync = 'none' }
        $caught = Invoke-Caught -Block { New-MscsSpec -OutputPath $out @answers }
        $caught.Error.Exception.Message | Should -BeLike '-Sync "none"*manual, or dfsr, or*'
        $caught = Invoke-Caught -Block { New-MscsSpec -OutputPath $out -Workload 'service' -ManagedIp 'registry' }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'AmbiguousParameterSet,New-MscsSpec'
        $out | Should -Not -Exist
    }

    It 'asks what no parameter names, in order, and only what matters' {
        $script:Asked = New-Object -TypeName System.Collections.Generic.List[string]
        Mock -ModuleName MscsPlanner -CommandName Read-MscsAnswer -MockWith {
            $script:Asked.Add($Question.Name)
            (Get-Answer -More @{ Sync = 'scheduled'; SyncAccount = 'CORP\svc' })[$Question.Name]
        }
        $verdict = New-MscsSpec -OutputPath (Get-NewPath) -Name 'vc-new' -Quorum 'disk'
        $verdict.Valid | Should -BeTrue
        $script:Asked | Should -Be 'Domain', 'Cluster', 'ClusterAddress', 'PublicSubnet', 'Gateway', 'Node', 'VirtualServer', 'ManagedIp', 'LicenseServer', 'DatabaseServer', 'Sync', 'SyncAccount'
    }

    It 'asks about a second cluster as about the first, and about a group what it needs' {
        $script:Asked = New-Object -TypeName System.Collections.Generic.List[string]
        $script:Says = @{
            Quorum = 'disk'; LicenseServer = 'separate-cluster'; LicenseQuorum = 'mns-fsw'; Sync = 'cluster-resource'; SyncMode = 'once'
            Node = 'A=10.0.0.1', 'B=10.0.0.2'; LicenseNode = 'C=10.0.1.1', 'D=10.0.1.2'; GroupDrive = 'none'; RegistryKey = 'none'; FilePath = 'C:\x'
        }
        Mock -ModuleName MscsPlanner -CommandName Save-MscsSpec -MockWith { $script:Asked.Add($Text) }
        Mock -ModuleName MscsPlanner -CommandName Read-MscsAnswer -MockWith {
            $script:Asked.Add($Question.Name)
            if ($script:Says.ContainsKey($Question.Name)) { $script:Says[$Question.Name] } elseif ($Question.ContainsKey('Example')) { $Question.Example } else { $Question.Choices[0] }
        }
        $null = New-MscsSpec -OutputPath (Get-NewPath)
        $first, $last = $script:Asked.IndexOf('LicenseCluster'), $script:Asked.IndexOf('LicenseWitnessShare')
        $script:Asked.GetRange($first, $last - $first + 1) | Should -Be 'LicenseCluster', 'LicenseClusterAddress', 'LicensePublicSubnet', 'LicenseGateway', 'LicenseNode', 'LicenseQuorum', 'LicenseWitnessShare'
        $script:Asked.Clear()
        $null = New-MscsSpec -OutputPath (Get-NewPath) -Workload 'service'
        $script:Asked.GetRange(8, $script:Asked.Count - 9) | Should -Be 'GroupName', 'VirtualServer', 'GroupDrive', 'ServiceName', 'RegistryKey', 'Sync', 'FilePath', 'SyncMode'
    }

    It 'says which answers are missing where nobody can be asked, and writes nothing' {
        $out = Get-NewPath
        $caught = Invoke-Caught -Block { New-MscsSpec -OutputPath $out -Name 'vc-new' -Cluster 'VCCLUSTER' }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5032,New-MscsSpec'
        $caught.Error.Exception.Message | Should -BeLike '*-Domain, -ClusterAddress, *-Sync.*'
        $caught.Error.TargetObject | Should -Not -Contain 'Name'
        $out | Should -Not -Exist
    }

    It 'refuses an answer that does not fit its question: <name>' -ForEach @(
        @{ name = 'Cluster'; value = 'A NAME WITH BLANKS' }
        @{ name = 'ClusterAddress'; value = 'ten' }
        @{ name = 'Node'; value = 'VCNODE1=10.20.0.11' }
        @{ name = 'VirtualServer'; value = 'VCSRV' }
        @{ name = 'PublicSubnet'; value = '10.20.0.0' }
        @{ name = 'Name'; value = '50%"' }
    ) {
        $out = Get-NewPath
        $answers = Get-Answer -More @{ $name = $value }
        $caught = Invoke-Caught -Block { New-MscsSpec -OutputPath $out @answers }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5031,New-MscsSpec'
        $caught.Error.Exception.Message | Should -BeLike "-$name*It looks like this: *"
        $out | Should -Not -Exist
    }

    It 'writes nothing when the answers do not fit each other, and says all that is wrong' {
        $out = Get-NewPath
        $answers = Get-Answer -More @{ VirtualServer = 'VCSRV=10.99.0.20'; NodeKind = 'virtual'; Quorum = 'mns-fsw'; WitnessShare = '\\DBSRV\S' }
        $caught = Invoke-Caught -Block { New-MscsSpec -OutputPath $out @answers -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Match '^MSCS-2[0-9]{3},New-MscsSpec$'
        $caught.Error.Exception.Message | Should -BeLike "*$out*10.99.0.20*"
        $out | Should -Not -Exist
        @(Get-ChildItem -LiteralPath ([System.IO.Path]::GetDirectoryName([System.IO.Path]::GetDirectoryName($out))) -Recurse).Count | Should -Be 0
    }

    It 'leaves a file alone, unless it is told to replace it' {
        $out = Join-Path -Path (Get-TestFolder) -ChildPath 'mine.json'
        [System.IO.File]::WriteAllText($out, 'mine')
        $answers = Get-Answer
        (Invoke-Caught -Block { New-MscsSpec -OutputPath $out @answers -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5030,New-MscsSpec'
        [System.IO.File]::ReadAllText($out) | Should -Be 'mine'
        (New-MscsSpec -OutputPath $out @answers -Force).Valid | Should -BeTrue
    }

    It 'says what stands in the way of a new file, and asks nothing: <what>' -ForEach @(
        @{ what = 'a folder of that name'; under = ''; says = '* is there already and is a folder, not a file. Nothing was changed; name a file in it, *' }
        @{ what = 'a file where its folder would be'; under = 'mine/sub/new.json'; says = '*mine is there already and is no folder. Nothing was changed; choose another name. *' }
    ) {
        Mock -ModuleName MscsPlanner -CommandName Read-MscsAnswer -MockWith { throw 'asked' }
        $folder = Get-TestFolder
        [System.IO.File]::WriteAllText([System.IO.Path]::Combine($folder, 'mine'), 'mine')
        $out = [System.IO.Path]::Combine($folder, $under)
        foreach ($more in @{}, @{ Force = $true }, @{ WhatIf = $true }) {
            $caught = Invoke-Caught -Block { New-MscsSpec -OutputPath $out @more -ErrorAction Stop }
            $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5105,New-MscsSpec'
            $caught.Error.Exception.Message | Should -BeLike $says
            $caught.Error.Exception.Message | Should -Not -BeLike '*-Force*'
        }
        [System.IO.File]::ReadAllText([System.IO.Path]::Combine($folder, 'mine')) | Should -Be 'mine'
    }

    It 'leaves a read-only file alone as every other cmdlet does, -Force or not' {
        $out = Join-Path -Path (Get-TestFolder) -ChildPath 'mine.json'
        [System.IO.File]::WriteAllText($out, 'mine')
        $answers = Get-Answer
        ([System.IO.FileInfo]$out).IsReadOnly = $true
        $caught = Invoke-Caught -Block { New-MscsSpec -OutputPath $out @answers -Force -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5105,New-MscsSpec'
        $caught.Error.Exception.Message | Should -BeLike "*$out is read-only*"
        [System.IO.File]::ReadAllText($out) | Should -Be 'mine'
        ([System.IO.FileInfo]$out).IsReadOnly = $false
        (New-MscsSpec -OutputPath $out @answers -Force).Valid | Should -BeTrue
    }

    It 'says so when the disk refuses the file' {
        $out = Join-Path -Path (Get-TestFolder) -ChildPath ('long' * 100)
        $answers = Get-Answer
        $caught = Invoke-Caught -Block { New-MscsSpec -OutputPath $out @answers -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5130,New-MscsSpec'
    }

    It 'writes nothing with -WhatIf, asks nothing and starts no engine' {
        Mock -ModuleName MscsPlanner -CommandName Read-MscsAnswer -MockWith { throw 'asked' }
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -MockWith { throw 'started' }
        $out = Get-NewPath
        New-MscsSpec -OutputPath $out -WhatIf | Should -BeNullOrEmpty
        $out | Should -Not -Exist
    }

    It 'has a parameter for each question, with the same choices' {
        InModuleScope MscsPlanner {
            $parameters = (Get-Command -Name New-MscsSpec).Parameters
            $asked = @{}
            foreach ($kind in 'VirtualCenter', 'Group') {
                foreach ($question in Get-MscsQuestion -Kind $kind) {
                    $parameters.ContainsKey($question.Name) | Should -BeTrue -Because $question.Name
                    @($parameters[$question.Name].ParameterSets.Keys | Where-Object -FilterScript { $_ -in $kind, '__AllParameterSets' }).Count | Should -Be 1 -Because $question.Name
                    $asked[$question.Name] = @($asked[$question.Name]) + @($question['Choices']) | Where-Object -FilterScript { $_ } | Select-Object -Unique
                    # An example, and a usual answer, must themselves be answers.
                    if ($question.ContainsKey('Example')) { Test-MscsSpecAnswer -Question $question -Answer ($question.Example -split ', ') | Should -BeTrue -Because $question.Name }
                    if ($question.ContainsKey('Default')) { Test-MscsSpecAnswer -Question $question -Answer $question.Default | Should -BeTrue -Because $question.Name }
                }
            }
            foreach ($name in $asked.Keys) {
                $set = @($parameters[$name].Attributes | Where-Object -FilterScript { $_ -is [System.Management.Automation.ValidateSetAttribute] })
                if ($asked[$name]) { $set[0].ValidValues | Sort-Object | Should -Be ($asked[$name] | Sort-Object) -Because $name } else { $set.Count | Should -Be 0 -Because $name }
            }
            $common = [System.Management.Automation.PSCmdlet]::CommonParameters + [System.Management.Automation.PSCmdlet]::OptionalCommonParameters
            @($parameters.Keys | Where-Object -FilterScript { -not $asked.ContainsKey($_) -and $_ -notin $common }) | Sort-Object | Should -Be 'DatabaseExisting', 'Force', 'OutputPath'
        }
    }
}

Describe 'A question' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1

        # Stands for the window of a user who says these things, one after the other; keeps what was shown.
        function Get-Window {
            param([string[]] $Says)
            $window = [pscustomobject]@{ Says = New-Object -TypeName System.Collections.Queue -ArgumentList (, $Says); Shown = New-Object -TypeName System.Collections.ArrayList }
            $window | Add-Member -MemberType ScriptMethod -Name Prompt -Value {
                param($caption, $message, $fields)
                $null = $this.Shown.Add("$caption|$message")
                @{ $fields[0].Name = [psobject]$this.Says.Dequeue() }
            }
            $window | Add-Member -MemberType ScriptMethod -Name PromptForChoice -Value {
                param($caption, $message, $choices, $default)
                $null = $this.Shown.Add("$caption|$message|$(@($choices | ForEach-Object -MemberName Label) -join ',')|$default")
                [int]$this.Says.Dequeue()
            }
            $window
        }
    }

    It 'is asked with its reason until the answer is one' {
        $window = Get-Window -Says 'nonsense', ' 10.20.0.10 '
        InModuleScope MscsPlanner -Parameters @{ window = $window } {
            param($window)
            $question = @{ Name = 'ClusterAddress'; Ask = 'The address'; Why = @('Its own.'); Pattern = '^[0-9.]+$'; Example = '10.20.0.10' }
            Read-MscsAnswer -Question $question -Window $window | Should -Be '10.20.0.10'
        }
        $window.Shown[0] | Should -Be 'The address|Its own.'
        $window.Shown[1] | Should -BeLike "The address|'nonsense' is none. It looks like this: 10.20.0.10"
    }

    It 'takes a list with commas' {
        $window = Get-Window -Says 'A=10.0.0.1', 'A=10.0.0.1 ,  B=10.0.0.2'
        InModuleScope MscsPlanner -Parameters @{ window = $window } {
            param($window)
            $question = @(Get-MscsQuestion -Kind 'VirtualCenter' | Where-Object -FilterScript { $_.Name -eq 'Node' })[0]
            Read-MscsAnswer -Question $question -Window $window | Should -Be 'A=10.0.0.1', 'B=10.0.0.2'
        }
    }

    It 'offers its choices with what speaks for each' {
        $window = Get-Window -Says '1'
        InModuleScope MscsPlanner -Parameters @{ window = $window } {
            param($window)
            $question = @(Get-MscsQuestion -Kind 'VirtualCenter' | Where-Object -FilterScript { $_.Name -eq 'Quorum' })[0]
            Read-MscsAnswer -Question $question -Window $window | Should -Be 'mns-fsw'
        }
        $window.Shown[0] | Should -BeLike '*disk: a disk on a SAN*mns-fsw: a majority node set*|&1 disk,&2 mns-fsw|0'
    }

    It 'has no answer where the host cannot ask' {
        InModuleScope MscsPlanner -Parameters @{ window = $Host.UI } {
            param($window)
            foreach ($question in Get-MscsQuestion -Kind 'Group') { Read-MscsAnswer -Question $question -Window $window | Should -BeNullOrEmpty }
        }
    }
}
