<#
.SYNOPSIS
Builds, shows and tests mscs-planner.
.DESCRIPTION
Maven does the work; this file spares you its arguments. It runs in Windows PowerShell 5.1 and in PowerShell 7, on Windows
and on Linux, and needs a JDK (17 or later) and Maven on the PATH.

Build       makes the jar target/mscs-planner.jar and the module target/module/MscsPlanner, without running the tests
Demo        makes them, prints the plan of the example and renders its folder to target/demo
Test        runs every test that this machine can run
TestModule  runs the tests of the assembled module alone, in this PowerShell, with Pester 5
Clean       removes target
.PARAMETER Task
The tasks, run in the order given; Build by default.
.EXAMPLE
./build.ps1 -Task Demo

Shows what the planner makes of a VirtualCenter spec.
.EXAMPLE
./build.ps1 -Task Clean, Test

Tests from nothing, as the build server does.
#>
[CmdletBinding()]
param(
    [Parameter(Position = 0)]
    [ValidateSet('Build', 'Demo', 'Test', 'TestModule', 'Clean')]
    [string[]] $Task = @('Build')
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$jar = Join-Path -Path $PSScriptRoot -ChildPath 'target/mscs-planner.jar'
$pom = Join-Path -Path $PSScriptRoot -ChildPath 'pom.xml'

# Runs a program and stops the build when it fails. Its errors stay on its own error stream.
function Invoke-Native {
    param(
        [Parameter(Mandatory)] [string] $Program,
        [Parameter(Mandatory)] [string[]] $Arguments
    )
    $global:LASTEXITCODE = 0
    # Windows PowerShell turns redirected error lines into error records, which 'Stop' would make fatal.
    $ErrorActionPreference = 'Continue'
    & $Program $Arguments
    if ($LASTEXITCODE -ne 0) {
        throw "$Program ended with exit code ${LASTEXITCODE}: $Program $($Arguments -join ' ')"
    }
}

function Invoke-Maven {
    param([Parameter(Mandatory)] [string[]] $Arguments)
    Invoke-Native -Program 'mvn' -Arguments (@('--batch-mode', '--no-transfer-progress', '--file', $pom) + $Arguments)
}

function Invoke-Planner {
    param([Parameter(Mandatory)] [string[]] $Arguments)
    Invoke-Native -Program 'java' -Arguments (@('-jar', $jar) + $Arguments)
}

# The tests of the module in this PowerShell; on Windows also the scenarios for Windows, in a process of their own.
function Invoke-ModuleTest {
    $runner = Join-Path -Path $PSScriptRoot -ChildPath 'ps-module/Test-Module.ps1'
    $engine = (Get-Process -Id $PID).Path
    $runs = @(, @('-NoProfile', '-ExecutionPolicy', 'Bypass', '-File', $runner))
    if ([System.IO.Path]::DirectorySeparatorChar -eq '\') { $runs += , @('-NoProfile', '-ExecutionPolicy', 'Bypass', '-File', $runner, '-Windows') }
    foreach ($run in $runs) { Invoke-Native -Program $engine -Arguments $run }
}

$tasks = @{
    Build      = { Invoke-Maven -Arguments @('--quiet', '-DskipTests', 'package') }
    Demo       = {
        & $tasks.Build
        $spec = Join-Path -Path $PSScriptRoot -ChildPath 'examples/virtualcenter-registry/spec.json'
        $out = Join-Path -Path $PSScriptRoot -ChildPath 'target/demo'
        Invoke-Planner -Arguments @('plan', $spec)
        Invoke-Planner -Arguments @('render', $spec, '--out', $out)
        "rendered: $out"
    }
    Test       = {
        Invoke-Maven -Arguments @('verify')
        # Elsewhere than on Windows, mvn verify has run them already, where there is a PowerShell.
        if ([System.IO.Path]::DirectorySeparatorChar -eq '\') {
            if (Get-Module -Name Pester -ListAvailable | Where-Object -Property Version -GE ([version]'5.0')) { Invoke-ModuleTest }
            else { 'skipped: the tests of the module need Pester 5 (Install-Module Pester)' }
        }
    }
    TestModule = { Invoke-ModuleTest }
    Clean      = { Invoke-Maven -Arguments @('--quiet', 'clean') }
}

foreach ($name in $Task) { & $tasks[$name] }
