# Every Java that was looked at, in order: where the user said so, in the module, and where machines have it. The last one is
# the one to take when its status is ok; nothing is searched behind it. A Java that the user chose is taken or refused, and
# never passed over in silence for another one.
function Find-MscsJava {
    [CmdletBinding()]
    param([AllowEmptyString()] [string] $JavaPath = '')
    foreach ($source in '-JavaPath', 'MSCS_PLANNER_JAVA', 'module', 'JAVA_HOME', 'PATH', 'registry') {
        foreach ($path in Get-MscsJavaPath -Source $source -JavaPath $JavaPath) {
            $java = Test-MscsJava -Source $source -Path $path
            $java
            if ($java.Status -eq 'ok' -or $source -in '-JavaPath', 'MSCS_PLANNER_JAVA') { return }
        }
    }
}
