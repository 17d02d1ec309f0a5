<#
.SYNOPSIS
Runs the tests of the module MscsPlanner in this PowerShell.
.DESCRIPTION
Takes the assembled module (mvn package puts it into target/module) and runs the files of ps-module/tests with Pester 5. Files
whose tests are tagged Windows hold the scenarios that only mean something there; the others run on every system.

Exit codes: 0 all passed; 1 a test failed, or a file could not be read; 2 no test was found; 3 there is no Pester 5.
.PARAMETER Path
A test file or a folder with some.
.PARAMETER ModulePath
The assembled module.
.PARAMETER ClassPath
The compiled test classes of the engine; among them is the engine that misbehaves.
.PARAMETER CachePath
The folder for an archive of the engine's classes, which halves the time of a run. It is made by the first run that finds none, and
stays; where this Java makes no archive, the tests do without.
.PARAMETER ResultPath
A file for the results in the form of JUnit.
.PARAMETER Windows
Runs the tests tagged Windows, and no others; without it, all but those.
.EXAMPLE
./ps-module/Test-Module.ps1

Runs what runs on every system.
.EXAMPLE
./ps-module/Test-Module.ps1 -Windows

Runs the scenarios for Windows, on Windows.
#>
[CmdletBinding()]
param(
    [string] $Path = (Join-Path -Path $PSScriptRoot -ChildPath 'tests'),
    [string] $ModulePath = (Join-Path -Path $PSScriptRoot -ChildPath '../target/module/MscsPlanner'),
    [string] $ClassPath = (Join-Path -Path $PSScriptRoot -ChildPath '../target/test-classes'),
    [string] $CachePath = (Join-Path -Path $PSScriptRoot -ChildPath '../target/module-cache'),
    [string] $ResultPath,
    [switch] $Windows
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

try {
    Import-Module -Name Pester -MinimumVersion 5.0 -ErrorAction Stop
}
catch {
    "There is no Pester 5 here: $_"
    exit 3
}

# What the test files need to know; they share Common.ps1.
$env:MSCS_TEST_MODULE = (Resolve-Path -LiteralPath $ModulePath).ProviderPath
$env:MSCS_TEST_CLASSES = (Resolve-Path -LiteralPath $ClassPath).ProviderPath

# No archive of this user's is used, made or offered; the tests of archives name a folder of their own. It is made in a session of its
# own, so that this one is new to the module, as the tests expect it.
$env:MSCS_PLANNER_CACHE = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($CachePath)
$maker = [powershell]::Create([initialsessionstate]::CreateDefault2())
try {
    $null = $maker.AddScript('param($module) Import-Module -Name $module; Optimize-MscsEngine').AddArgument($env:MSCS_TEST_MODULE).Invoke()
}
catch {
    "No archive for these tests: $_"
    $env:MSCS_PLANNER_CACHE = 'none'
}
finally { $maker.Dispose() }

$configuration = New-PesterConfiguration
$configuration.Run.Path = $Path
$configuration.Run.PassThru = $true
$configuration.Output.Verbosity = 'Normal'
if ($Windows) { $configuration.Filter.Tag = 'Windows' } else { $configuration.Filter.ExcludeTag = 'Windows' }
if ($ResultPath) {
    $configuration.TestResult.Enabled = $true
    $configuration.TestResult.OutputFormat = 'JUnitXml'
    $configuration.TestResult.OutputPath = $ResultPath
}
$run = Invoke-Pester -Configuration $configuration
if ($run.Result -ne 'Passed') { exit 1 }
if ($run.PassedCount -eq 0) { 'No test was found.'; exit 2 }
