# Home folders of the Javas that setups wrote into the registry, newest first. Both views are asked, so that a PowerShell of
# 32 bits finds what one of 64 bits finds.
function Get-MscsRegistryJava {
    [CmdletBinding()]
    [OutputType([string])]
    param()
    if (-not (Test-MscsWindows)) { return }
    # The key of a vendor, the way from a version's key to the value, and the value's name.
    $vendors = @(
        @('SOFTWARE\Eclipse Adoptium\JDK', 'hotspot\MSI', 'Path'),
        @('SOFTWARE\Eclipse Adoptium\JRE', 'hotspot\MSI', 'Path'),
        @('SOFTWARE\Microsoft\JDK', 'hotspot\MSI', 'Path'),
        @('SOFTWARE\Azul Systems\Zulu', '', 'InstallationPath'),
        @('SOFTWARE\JavaSoft\JDK', '', 'JavaHome'),
        @('SOFTWARE\JavaSoft\JRE', '', 'JavaHome')
    )
    $homes = foreach ($view in [Microsoft.Win32.RegistryView]::Registry64, [Microsoft.Win32.RegistryView]::Registry32) {
        $machine = [Microsoft.Win32.RegistryKey]::OpenBaseKey([Microsoft.Win32.RegistryHive]::LocalMachine, $view)
        try {
            foreach ($vendor in $vendors) { Read-MscsRegistryHome -Machine $machine -Vendor $vendor }
        }
        finally { $machine.Dispose() }
    }
    $homes | Sort-Object -Property Level -Descending | Select-Object -ExpandProperty Path -Unique
}
