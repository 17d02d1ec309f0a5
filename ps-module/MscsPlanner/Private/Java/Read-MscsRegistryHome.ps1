# The Javas below one vendor's registry key: home folder and level (17 for 17.0.9).
function Read-MscsRegistryHome {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [Microsoft.Win32.RegistryKey] $Machine,
        [Parameter(Mandatory)] [AllowEmptyString()] [string[]] $Vendor
    )
    $root = $Machine.OpenSubKey($Vendor[0])
    if ($null -eq $root) { return }
    try {
        foreach ($version in $root.GetSubKeyNames()) {
            $key = $root.OpenSubKey(($version + '\' + $Vendor[1]).TrimEnd('\'))
            if ($null -eq $key) { continue }
            $path = $key.GetValue($Vendor[2])
            $key.Dispose()
            if ($path -is [string] -and $path -ne '') {
                [pscustomobject]@{ Path = $path; Level = ConvertTo-MscsJavaLevel -Version ($version -creplace '^zulu-', '') }
            }
        }
    }
    finally { $root.Dispose() }
}
