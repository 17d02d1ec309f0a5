# Where a source says that Javas are: programs or home folders, in the order in which they are tried.
function Get-MscsJavaPath {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)] [ValidateSet('-JavaPath', 'MSCS_PLANNER_JAVA', 'module', 'JAVA_HOME', 'PATH', 'registry')] [string] $Source,
        [AllowEmptyString()] [string] $JavaPath = ''
    )
    $paths = switch ($Source) {
        '-JavaPath' { $JavaPath }
        'MSCS_PLANNER_JAVA' { $env:MSCS_PLANNER_JAVA }
        'module' {
            $runtime = [System.IO.Path]::Combine($script:ModuleRoot, 'runtime')
            if ([System.IO.Directory]::Exists($runtime)) { $runtime }
        }
        'JAVA_HOME' { $env:JAVA_HOME }
        'PATH' {
            $name = if (Test-MscsWindows) { 'java.exe' } else { 'java' }
            Get-Command -Name $name -CommandType Application -All -ErrorAction Ignore | ForEach-Object -Process { $_.Path }
        }
        'registry' { Get-MscsRegistryJava }
    }
    $paths | Where-Object -FilterScript { $_ }
}
