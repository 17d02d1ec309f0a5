<#
.SYNOPSIS
Times one session of the PowerShell module: import, first call, next call, and a bare start of Java beside them.
.DESCRIPTION
Prints a line for each: its name, a tab, and milliseconds. bench.sh calls it in a new process for each round.
.PARAMETER Module
The assembled module.
.PARAMETER Spec
A spec to check.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [string] $Module,
    [Parameter(Mandatory)] [string] $Spec
)

$java = if ($env:JAVA_HOME) { Join-Path -Path $env:JAVA_HOME -ChildPath 'bin/java' } else { 'java' }
$parts = @(
    @('bare JVM start', { & $java '-version' 2>&1 }),
    @('module import', { Import-Module -Name $Module }),
    @('module first call', { Test-MscsSpec -LiteralPath $Spec }),
    @('module next call', { Test-MscsSpec -LiteralPath $Spec })
)
foreach ($part in $parts) {
    $clock = [System.Diagnostics.Stopwatch]::StartNew()
    $null = & $part[1]
    "{0}`t{1}" -f $part[0], [long]$clock.ElapsedMilliseconds
}
