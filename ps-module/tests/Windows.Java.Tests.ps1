# What the module reads of Windows itself: Javas in the registry, the facts of the machine.
Describe 'As Windows, Java and the machine' -Tag 'Windows' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Real = (Get-MscsEngine).JavaPath
        $script:JavaHome = [System.IO.Path]::GetDirectoryName([System.IO.Path]::GetDirectoryName($script:Real))

        $script:Reg = Join-Path -Path $env:SystemRoot -ChildPath 'System32\reg.exe'

        # Reads a value without the module and without Java.
        function Get-RegistryValue {
            param([string] $Key, [string] $Name)
            (Get-ItemProperty -LiteralPath "HKLM:\$Key").$Name
        }
    }

    It 'tells the facts that the registry and .NET tell' {
        $engine = Get-MscsEngine
        $engine.System | Should -Be (Get-RegistryValue -Key 'SOFTWARE\Microsoft\Windows NT\CurrentVersion' -Name 'ProductName')
        $engine.SystemVersion | Should -BeLike "$([System.Environment]::OSVersion.Version.ToString(3))*"
        $engine.Architecture | Should -Be 'x64'
        $engine.RegistryView | Should -Be '64-bit'
        $engine.AnsiCodePage | Should -Be ([int](Get-RegistryValue -Key 'SYSTEM\CurrentControlSet\Control\Nls\CodePage' -Name 'ACP'))
        $engine.OemCodePage | Should -Be ([int](Get-RegistryValue -Key 'SYSTEM\CurrentControlSet\Control\Nls\CodePage' -Name 'OEMCP'))
    }

    It 'says so when there is none' {
        Use-Environment -Variables @{ MSCS_PLANNER_JAVA = ''; JAVA_HOME = ''; PATH = '' } -Block {
            (Invoke-Caught -Block { Get-MscsEngine }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5001,Get-MscsEngine'
        }
    }

    It 'finds the newest Java that a setup wrote into the registry, in either view' {
        $written = @(
            @('/reg:64', 'SOFTWARE\Eclipse Adoptium\JDK\16.0.2.7\hotspot\MSI', 'Path', 'C:\gone'),
            @('/reg:64', 'SOFTWARE\JavaSoft\JRE\1.8', 'JavaHome', 'C:\old'),
            @('/reg:32', 'SOFTWARE\Microsoft\JDK\17.0.9.8\hotspot\MSI', 'Path', $script:JavaHome)
        )
        foreach ($value in $written) { $null = & $script:Reg 'add' "HKLM\$($value[1])" '/v' $value[2] '/d' $value[3] '/f' $value[0] }
        try {
            Use-Environment -Variables @{ MSCS_PLANNER_JAVA = ''; JAVA_HOME = ''; PATH = '' } -Block {
                $engine = Get-MscsEngine
                $engine.JavaSource | Should -Be 'registry'
                $engine.JavaPath | Should -Be $script:Real
                $engine.Candidates.Count | Should -Be 1
            }
        }
        finally {
            foreach ($key in 'Eclipse Adoptium', 'JavaSoft', 'Microsoft\JDK') {
                foreach ($view in '/reg:64', '/reg:32') { $null = & $script:Reg 'delete' "HKLM\SOFTWARE\$key" '/f' $view 2>&1 }
            }
        }
    }
}
