# Which Java is taken, and what is said when none will do.
Describe 'The search for Java' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Real = (Get-MscsEngine).JavaPath
        $script:Name = if ($script:OnWindows) { 'java.exe' } else { 'java' }

        # The home folder of a Java that cannot run; a file tells its version.
        function Get-JavaHome {
            param([string] $Version)
            $folder = Get-TestFolder
            $null = [System.IO.Directory]::CreateDirectory((Join-Path -Path $folder -ChildPath 'bin'))
            [System.IO.File]::WriteAllText((Join-Path -Path $folder -ChildPath "bin/$script:Name"), 'no program')
            if ($Version) { [System.IO.File]::WriteAllText((Join-Path -Path $folder -ChildPath 'release'), "IMPLEMENTOR=`"x`"`nJAVA_VERSION=`"$Version`"`n") }
            $folder
        }

        # What becomes of a call on a machine with these variables and no other Java.
        function Invoke-With {
            param([string] $Chosen, [string] $JavaHome, [string] $Folder = (Get-TestFolder), [scriptblock] $Call = { Get-MscsEngine })
            Use-Environment -Variables @{ MSCS_PLANNER_JAVA = $Chosen; JAVA_HOME = $JavaHome; PATH = $Folder } -Block {
                Invoke-Caught -Block $Call
            }
        }
    }

    It 'says so when there is none' {
        $run = Invoke-With
        $run.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5001,Get-MscsEngine'
        $run.Error.CategoryInfo.Category | Should -Be 'ObjectNotFound'
        $run.Error.Exception.Message | Should -BeLike 'No Java of version 17 or later*JAVA_HOME*PATH*registry*MSCS_PLANNER_JAVA*'
    }

    It 'says so under <preference> in strict mode from every cmdlet' -ForEach @(
        @{ preference = 'Stop' }
        @{ preference = 'Continue' }
    ) {
        $spec = Get-TestSpec
        $calls = @{
            'Test-MscsSpec'     = { Test-MscsSpec -LiteralPath $spec }
            'New-MscsPlan'      = { New-MscsPlan -LiteralPath $spec }
            'Compare-MscsPlan'  = { Compare-MscsPlan -ReferencePath $spec -DifferencePath $spec }
            'Export-MscsScript' = { Export-MscsScript -LiteralPath $spec -OutputPath (Join-Path -Path $TestDrive -ChildPath 'none') }
            'Test-MscsFolder'   = { Test-MscsFolder -LiteralPath $script:Specs }
            'Get-MscsEngine'    = { Get-MscsEngine }
        }
        foreach ($cmdlet in $calls.Keys) {
            $run = Invoke-With -Call {
                Set-StrictMode -Version Latest
                $ErrorActionPreference = $preference
                & $calls[$cmdlet]
            }
            $run.Error.FullyQualifiedErrorId | Should -Be "MSCS-5001,$cmdlet"
        }
    }

    It 'says which one is too old, and how old it is' {
        $old = Get-JavaHome -Version '1.8.0_202'
        $run = Invoke-With -JavaHome $old
        $run.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5001,Get-MscsEngine'
        $run.Error.Exception.Message | Should -BeLike "*JAVA_HOME $old*version 1.8.0_202 is older than 17*"
        $run.Error.TargetObject[0].Status | Should -Be 'too old'
    }

    It 'passes over one that is too old, where the user did not choose it' {
        $old = Get-JavaHome -Version '11.0.2'
        $run = Invoke-With -JavaHome $old -Folder ([System.IO.Path]::GetDirectoryName($script:Real))
        $run.Error | Should -BeNullOrEmpty
        $run.Objects[0].JavaPath | Should -Be $script:Real
        $run.Objects[0].JavaSource | Should -Be 'PATH'
        $run.Objects[0].Candidates.Status | Should -Be 'too old', 'ok'
    }

    It 'refuses the one that the user chose and goes no further: <version>' -ForEach @(
        @{ version = '1.8.0_202'; says = '*is older than 17*' }
        @{ version = '16'; says = '*is older than 17*' }
        @{ version = 'nonsense'; says = '*' }
    ) {
        $chosen = Get-JavaHome -Version $version
        $run = Invoke-With -Chosen $chosen -Folder ([System.IO.Path]::GetDirectoryName($script:Real))
        $run.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5002,Get-MscsEngine'
        $run.Error.Exception.Message | Should -BeLike "*MSCS_PLANNER_JAVA*$chosen*"
        $run.Error.Exception.Message | Should -BeLike $says
    }

    It 'refuses a chosen one that is not there, or is no program' {
        $run = Invoke-With -Chosen (Join-Path -Path (Get-TestFolder) -ChildPath 'nothing')
        $run.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5002,Get-MscsEngine'
        $run.Error.Exception.Message | Should -BeLike '*there is no such file*'

        $run = Invoke-With -Chosen (Get-JavaHome)
        $run.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5002,Get-MscsEngine'
        $run.Error.TargetObject[-1].Status | Should -Be 'unusable'
    }

    It 'refuses a program that answers, but not as Java does' {
        $run = Invoke-With -Chosen ([System.Diagnostics.Process]::GetCurrentProcess().MainModule.FileName)
        $run.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5002,Get-MscsEngine'
        $run.Error.Exception.Message | Should -BeLike '*does not answer as Java does*'
    }

    It 'says so when the one that it found cannot be started' {
        $run = Invoke-With -JavaHome (Get-JavaHome -Version '17.0.1')
        $run.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5005,Get-MscsEngine'
        $run.Error.CategoryInfo.Category | Should -Be 'ResourceUnavailable'
    }

    It 'takes a home folder as well as a program' {
        $javaHome = [System.IO.Path]::GetDirectoryName([System.IO.Path]::GetDirectoryName($script:Real))
        foreach ($chosen in $javaHome, $script:Real) {
            $run = Invoke-With -Chosen $chosen
            $run.Objects[0].JavaPath | Should -Be $script:Real
            $run.Objects[0].JavaSource | Should -Be 'MSCS_PLANNER_JAVA'
        }
        (Get-MscsEngine -JavaPath $javaHome).JavaSource | Should -Be '-JavaPath'
    }

    It 'takes the runtime that lies in the module' {
        $copy = Copy-TestModule -Jar ([System.IO.File]::ReadAllBytes((Join-Path -Path $script:Module -ChildPath 'lib/mscs-planner.jar')))
        $null = [System.IO.Directory]::CreateDirectory((Join-Path -Path $copy -ChildPath 'runtime/bin'))
        [System.IO.File]::WriteAllText((Join-Path -Path $copy -ChildPath "runtime/bin/$script:Name"), 'no program')
        [System.IO.File]::WriteAllText((Join-Path -Path $copy -ChildPath 'runtime/release'), 'JAVA_VERSION="21"')
        Import-TestModule -Path $copy
        try {
            $run = Invoke-With -JavaHome ([System.IO.Path]::GetDirectoryName([System.IO.Path]::GetDirectoryName($script:Real)))
            $run.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5005,Get-MscsEngine'
            $run.Error.TargetObject | Should -BeLike '*runtime*bin*java*'
        }
        finally { Import-TestModule }
    }

    It 'knows the level of a version: <version> is <level>' -ForEach @(
        @{ version = '1.8.0_202'; level = 8 }
        @{ version = '17'; level = 17 }
        @{ version = '17.0.9'; level = 17 }
        @{ version = '25-ea'; level = 25 }
        @{ version = ''; level = 0 }
        @{ version = 'none'; level = 0 }
    ) {
        InModuleScope MscsPlanner -Parameters @{ version = $version; level = $level } {
            param($version, $level)
            ConvertTo-MscsJavaLevel -Version $version | Should -Be $level
        }
    }
}

Describe 'A forwarder on the PATH' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Real = (Get-MscsEngine).JavaPath
        $script:Folder = Get-TestFolder
        $script:Log = Join-Path -Path $script:Folder -ChildPath 'log'
        if (-not $script:OnWindows) {
            $forwarder = Join-Path -Path $script:Folder -ChildPath 'java'
            [System.IO.File]::WriteAllText($forwarder, "#!/bin/sh`necho asked >>'$script:Log'`n'$script:Real' `"`$@`"`n")
            & '/bin/chmod' '+x' $forwarder
        }
    }

    It 'is asked once, and the Java behind it does the work' {
        if ($script:OnWindows) { Set-ItResult -Skipped -Because 'a forwarder is a program on Windows'; return }
        Use-Environment -Variables @{ MSCS_PLANNER_JAVA = ''; JAVA_HOME = ''; PATH = $script:Folder } -Block {
            (Get-MscsEngine).JavaPath | Should -Be $script:Real
            (Test-MscsSpec -LiteralPath (Get-TestSpec)).Valid | Should -BeTrue
        }
        [System.IO.File]::ReadAllLines($script:Log).Count | Should -Be 1
    }
}
