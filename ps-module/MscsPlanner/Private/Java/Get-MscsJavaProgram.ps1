# The program of a Java: of its home folder, or the path itself where it names the program.
function Get-MscsJavaProgram {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [string] $Path)
    if (-not [System.IO.Directory]::Exists($Path)) { return $Path }
    $name = if (Test-MscsWindows) { 'java.exe' } else { 'java' }
    [System.IO.Path]::Combine($Path, 'bin', $name)
}
