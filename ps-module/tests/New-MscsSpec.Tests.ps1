Describe 'New-MscsSpec' {
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
    }

    It 'writes a spec that checks and can be planned: <name>' -ForEach @(
        @{ name = 'a quorum disk, all in one group'; more = @{} }
        @{ name = 'a witness share, address in vpxd.cfg'; more = @{ Quorum = 'mns-fsw'; WitnessShare = '\\DBSRV\VCCLUSTER-MNS'; ManagedIp = 'vpxd.cfg'; VirtualCenterVersion = '2.0.2' } }
        @{ name = 'a license group of its own, a scheduled task'; more = @{ LicenseServer = 'separate-group'; LicenseVirtualServer = 'LICSRV=10.20.0.21'; Sync = 'scheduled'; SyncAccount = 'CORP\svc-vcsync' } }
        @{ name = 'a license server outside, virtual nodes, x64'; more = @{ LicenseServer = 'external'; LicenseAddress = '10.20.3.7'; NodeKind = 'virtual'; Architecture = 'x64'; VirtualCenterVersion = '2.5'; Os = '2003-r2-sp2' } }
        @{ name = 'a change, other drives, a database in use'; more = @{ ChangeNumber = 'CHG "1" \ R&D'.Replace('"', "'"); WindowMinutes = 1440; QuorumDrive = 'X:'; LicenseFile = 'D:\L\a b.lic'; DatabaseSource = "VM's"; DatabaseExisting = $true } }
    ) {
        $out = Get-NewPath
        $answers = Get-Answer -More $more
        $verdict = New-MscsSpec -OutputPath $out @answers
        $verdict.PSObject.TypeNames[0] | Should -Be 'Mscs.SpecVerdict'
        $verdict.Valid | Should -BeTrue
        $verdict.FullName | Should -Be $out
        $again = Test-MscsSpec -LiteralPath $out
        $again.Valid | Should -BeTrue
        $again.Findings.Code | Should -Be $verdict.Findings.Code
        $plan = $verdict | New-MscsPlan
        $plan.Nodes | Should -Be 'VCNODE1', 'VCNODE2'
        $plan.Steps.Count | Should -BeGreaterThan 30
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

    It 'explains each decision in a comment above it' {
        $out = Get-NewPath
        $answers = Get-Answer
        $null = New-MscsSpec -OutputPath $out @answers
        $text = [System.IO.File]::ReadAllText($out)
        InModuleScope MscsPlanner -Parameters @{ text = $text } {
            param($text)
            $questions = @(Get-MscsQuestion)
            foreach ($question in $questions) { foreach ($why in $question.Why) { $text.Contains("// $why") | Should -BeTrue -Because $why } }
            @($questions | Where-Object -FilterScript { $_.ContainsKey('Choices') -and -not $_.ContainsKey('Default') } | Where-Object -FilterScript { @($_.Why).Count -lt 2 }).Count | Should -Be 0
        }
        $text.Contains("`r") | Should -BeFalse
        [System.IO.File]::ReadAllBytes($out)[0] | Should -Be ([byte][char]'/')
    }

    It 'asks what no parameter names, in order, and only what matters' {
        $script:Asked = New-Object -TypeName System.Collections.Generic.List[string]
        Mock -ModuleName MscsPlanner -CommandName Read-MscsAnswer -MockWith {
            $script:Asked.Add($Question.Name)
            (Get-Answer -More @{ Sync = 'scheduled'; SyncAccount = 'CORP\svc' })[$Question.Name]
        }
        $verdict = New-MscsSpec -OutputPath (Get-NewPath) -Name 'vc-new' -Quorum 'disk'
        $verdict.Valid | Should -BeTrue
        $script:Asked | Should -Be 'Cluster', 'ClusterAddress', 'Domain', 'PublicSubnet', 'Gateway', 'Node', 'VirtualServer', 'ManagedIp', 'LicenseServer', 'DatabaseServer', 'Sync', 'SyncAccount'
    }

    It 'says which answers are missing where nobody can be asked, and writes nothing' {
        $out = Get-NewPath
        $caught = Invoke-Caught -Block { New-MscsSpec -OutputPath $out -Name 'vc-new' -Cluster 'VCCLUSTER' }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5032,New-MscsSpec'
        $caught.Error.Exception.Message | Should -BeLike '*-ClusterAddress, -Domain, *-Sync.*'
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
        (Invoke-Caught -Block { New-MscsSpec -OutputPath ([System.IO.Path]::GetDirectoryName($out)) @answers -Force -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5030,New-MscsSpec'
    }

    It 'says so when the disk refuses the file' {
        $inTheWay = Join-Path -Path (Get-TestFolder) -ChildPath 'mine'
        [System.IO.File]::WriteAllText($inTheWay, 'mine')
        $answers = Get-Answer
        $caught = Invoke-Caught -Block { New-MscsSpec -OutputPath (Join-Path -Path $inTheWay -ChildPath 'new.json') @answers -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5130,New-MscsSpec'
        [System.IO.File]::ReadAllText($inTheWay) | Should -Be 'mine'
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
            foreach ($question in Get-MscsQuestion) {
                $parameters.ContainsKey($question.Name) | Should -BeTrue -Because $question.Name
                $set = @($parameters[$question.Name].Attributes | Where-Object -FilterScript { $_ -is [System.Management.Automation.ValidateSetAttribute] })
                if ($question.ContainsKey('Choices')) { $set[0].ValidValues | Should -Be $question.Choices } else { $set.Count | Should -Be 0 }
                # An example, and a usual answer, must themselves be answers.
                if ($question.ContainsKey('Example')) { Test-MscsSpecAnswer -Question $question -Answer ($question.Example -split ', ') | Should -BeTrue -Because $question.Name }
                if ($question.ContainsKey('Default')) { Test-MscsSpecAnswer -Question $question -Answer $question.Default | Should -BeTrue -Because $question.Name }
            }
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
            $question = @(Get-MscsQuestion | Where-Object -FilterScript { $_.Name -eq 'Node' })[0]
            Read-MscsAnswer -Question $question -Window $window | Should -Be 'A=10.0.0.1', 'B=10.0.0.2'
        }
    }

    It 'offers its choices with what speaks for each' {
        $window = Get-Window -Says '1'
        InModuleScope MscsPlanner -Parameters @{ window = $window } {
            param($window)
            $question = @(Get-MscsQuestion | Where-Object -FilterScript { $_.Name -eq 'Quorum' })[0]
            Read-MscsAnswer -Question $question -Window $window | Should -Be 'mns-fsw'
        }
        $window.Shown[0] | Should -BeLike '*disk: a disk on a SAN*mns-fsw: a majority node set*|&1 disk,&2 mns-fsw|0'
    }

    It 'has no answer where the host cannot ask' {
        InModuleScope MscsPlanner -Parameters @{ window = $Host.UI } {
            param($window)
            foreach ($question in Get-MscsQuestion) { Read-MscsAnswer -Question $question -Window $window | Should -BeNullOrEmpty }
        }
    }
}
