# The version that stands in the file "release" of a Java's home folder; empty where there is none. It spares a start of Java.
function Read-MscsJavaRelease {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [string] $Program)
    $file = [System.IO.Path]::Combine([System.IO.Path]::GetDirectoryName([System.IO.Path]::GetDirectoryName($Program)), 'release')
    if ([System.IO.File]::Exists($file)) {
        foreach ($line in [System.IO.File]::ReadAllLines($file)) {
            if ($line -cmatch '^JAVA_VERSION="([^"]+)"') { return $Matches[1] }
        }
    }
    ''
}
