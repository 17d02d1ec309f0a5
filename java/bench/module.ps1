<#
.SYNOPSIS
Times one session of the PowerShell module: import, first call, next call, and a bare start of Java beside them.
.DESCRIPTION
Prints a line for each: its name, a tab, and milliseconds. bench.sh calls it in a new process for each round.
.PARAMETER Module
The assembled module.
.PARAMETER Spec
A spec to check.
.PARAMETER Cache
The folder of an archive that Optimize-MscsEngine makes, if it is not there, before the clock runs; none without it.
#>
[CmdletBinding()]
param(
    [Parameter(Mandatory)] [string] $Module,
    [Parameter(Mandatory)] [string] $Spec,
    [string] $Cache = 'none'
)

$env:MSCS_PLANNER_CACHE = $Cache
$suffix = ''
if ($Cache -ne 'none') {
    $suffix = ', archive'
    if (-not (Test-Path -LiteralPath $Cache)) {
        # In a session of its own: this one must still be new to the module.
        $maker = [powershell]::Create([initialsessionstate]::CreateDefault2())
        $null = $maker.AddScript('param($module) Import-Module -Name $module; Optimize-MscsEngine').AddArgument($Module).Invoke()
        if ($maker.HadErrors) { throw $maker.Streams.Error[0] }
        $maker.Dispose()
    }
}

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
    "{0}{1}`t{2}" -f $part[0], $suffix, [long]$clock.ElapsedMilliseconds
}
