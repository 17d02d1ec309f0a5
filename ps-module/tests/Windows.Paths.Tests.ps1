# Paths as Windows has them: devices, network shares, drives, letter case, and the tab key and files of each new cmdlet.
Describe 'As Windows, paths' -Tag 'Windows' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Folder = Get-TestFolder
        Copy-Item -LiteralPath (Get-TestSpec) -Destination (Join-Path -Path $script:Folder -ChildPath 'one.json')
    }

    It 'that are devices are refused: <path>' -ForEach @(
        @{ path = 'NUL' }
        @{ path = 'con.json' }
        @{ path = 'C:\temp\Com1.plan.json' }
        @{ path = 'aux\plan.json' }
        @{ path = '\\.\PhysicalDrive0' }
    ) {
        (Invoke-Caught -Block { New-MscsPlan (Get-TestSpec) -OutputPath $path -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5024,New-MscsPlan'
        (Invoke-Caught -Block { New-MscsSpec -OutputPath $path -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5024,New-MscsSpec'
    }

    It 'with a character that no name of a file can have are refused: <path>' -ForEach @(@{ path = 'C:\out dir"' }, @{ path = 'a|b.json' }, @{ path = '<NAME>.json' }) {
        (Invoke-Caught -Block { New-MscsPlan (Get-TestSpec) -OutputPath $path -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5025,New-MscsPlan'
        (Invoke-Caught -Block { Export-MscsGraph (Get-TestSpec) -OutputPath $path -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5025,Export-MscsGraph'
        (Invoke-Caught -Block { Test-MscsSpec $path -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5020,Test-MscsSpec'
    }

    It 'with backslashes, slashes and another letter case name one output' {
        $out = Join-Path -Path $script:Folder -ChildPath 'p\plan.json'
        Copy-Item -LiteralPath (Get-TestSpec -Name 'file-server') -Destination (Join-Path -Path $script:Folder -ChildPath 'two.json')
        $plans = @(Get-Item -Path (Join-Path -Path $script:Folder -ChildPath '*.json') |
                New-MscsPlan -OutputPath { if ($_.Name -eq 'one.json') { $out } else { $out.ToUpperInvariant().Replace('\', '/') } } -ErrorVariable errors -ErrorAction SilentlyContinue)
        @($errors | ForEach-Object -MemberName FullyQualifiedErrorId) | Should -Be 'MSCS-5022,New-MscsPlan'
        $plans.Count | Should -Be 1
    }

    It 'of a drive of PowerShell, and of a server, are those of the file system' {
        $null = New-PSDrive -Name MscsWin -PSProvider FileSystem -Root $script:Folder -Scope Global
        try {
            Push-Location -LiteralPath 'MscsWin:\'
            try { (Test-MscsSpec 'one.json').FullName | Should -Be (Join-Path -Path $script:Folder -ChildPath 'one.json') }
            finally { Pop-Location }
        }
        finally { Remove-PSDrive -Name MscsWin }
        InModuleScope MscsPlanner {
            function Resolve-One { [CmdletBinding()] param($Path) Resolve-MscsNewPath -Path $Path -Cmdlet $PSCmdlet }
            Resolve-One -Path '\\SERVER\share\a b\plan.json' | Should -Be '\\SERVER\share\a b\plan.json'
            Resolve-One -Path 'Microsoft.PowerShell.Core\FileSystem::\\SERVER\share\x' | Should -Be '\\SERVER\share\x'
        }
        Push-Location -LiteralPath 'HKLM:\SOFTWARE'
        try { (Invoke-Caught -Block { New-MscsPlan (Get-TestSpec) -OutputPath 'plan.json' -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5021,New-MscsPlan' }
        finally { Pop-Location }
    }

    It 'of a new spec, its general form and its plan: written, read and completed' {
        $new = Join-Path -Path $script:Folder -ChildPath 'made\new.json'
        $verdict = New-MscsSpec -OutputPath $new -Name 'vc-new' -Cluster 'VCCLUSTER' -ClusterAddress '10.20.0.10' -Domain 'corp.example.test' -PublicSubnet '10.20.0.0/24' `
            -Gateway '10.20.0.1' -Node 'VCNODE1=10.20.0.11', 'VCNODE2=10.20.0.12' -Quorum disk -VirtualServer 'VCSRV=10.20.0.20' -ManagedIp registry -LicenseServer same-group `
            -DatabaseServer 'DBSRV' -Sync manual
        $verdict.Valid | Should -BeTrue
        $general = Expand-MscsSpec -LiteralPath $new -OutputPath (Join-Path -Path $script:Folder -ChildPath 'made\general.json')
        $general.Nodes | Should -Be 'VCNODE1', 'VCNODE2'
        $plan = New-MscsPlan -LiteralPath $general.FullName -OutputPath (Join-Path -Path $script:Folder -ChildPath 'made\plan.json')
        (Get-MscsPlan -LiteralPath $plan.FullName -Node 'VCNODE2').Steps.Count | Should -BeGreaterThan 0
        Push-Location -LiteralPath $script:Folder
        try {
            $line = 'Get-MscsPlan made\plan.json -Node '
            $offer = [System.Management.Automation.CommandCompletion]::CompleteInput($line, $line.Length, $null).CompletionMatches
            $offer.CompletionText | Should -Be 'VCNODE1', 'VCNODE2'
        }
        finally { Pop-Location }
    }
}

Describe 'As Windows, the archive of the engine' -Tag 'Windows' {
    BeforeAll { . $PSScriptRoot/Common.ps1 }

    It 'is made, used and removed, where this Java can' {
        $cache = Join-Path -Path (Get-TestFolder) -ChildPath 'cache'
        $java = [System.IO.Path]::GetDirectoryName((Get-MscsEngine).JavaPath)
        Use-Environment -Variables @{ MSCS_PLANNER_CACHE = $cache } -Block {
            if (-not [System.IO.File]::Exists([System.IO.Path]::Combine($java, 'server', 'classes.jsa'))) {
                # A trimmed Java has no archive of its own to build on, and says so.
                $caught = Invoke-Caught -Block { Optimize-MscsEngine }
                $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5011,Optimize-MscsEngine'
                $caught.Error.Exception.Message | Should -BeLike '*CDS*'
            }
            else {
                $archive = Optimize-MscsEngine
                $archive.Made | Should -BeTrue
                (Get-MscsEngine).ArchivePath | Should -Be $archive.Path
            }
            (Test-MscsSpec -LiteralPath (Get-TestSpec)).Valid | Should -BeTrue
            Optimize-MscsEngine -Remove
            $cache | Should -Not -Exist
        }
    }
}
