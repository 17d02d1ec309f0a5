<#
.SYNOPSIS
Builds, shows, tests, packs and installs mscs-planner.
.DESCRIPTION
Maven does the work; this file spares you its arguments. It runs in Windows PowerShell 5.1 and in PowerShell 7, on Windows
and on Linux, and needs a JDK (17 or later) and Maven on the PATH.

Clean       removes target
Build       makes the jar target/mscs-planner.jar and the module target/module/MscsPlanner, without running the tests
Module      puts the module together again, around the jar that is there
Demo        builds, prints the plan of the example and renders its folder to target/demo
Test        runs every test that this machine can run
TestModule  runs the tests of the assembled module alone, in this PowerShell, with Pester 5
Analyze     checks every PowerShell source: with PSScriptAnalyzer, or with the script that MSCS_LINT names
Package     builds, and says where the module lies as a folder and as a zip, with their digests
Install     copies the assembled module to where PowerShell finds it by its name
Uninstall   removes what Install copied, and the archives of Optimize-MscsEngine
.PARAMETER Task
The tasks, run in the order given; Build by default.
.PARAMETER Destination
The folder of modules for Install and Uninstall; the first one of PSModulePath below your home folder by default.
.EXAMPLE
./build.ps1 -Task Demo

Shows what the planner makes of a VirtualCenter spec.
.EXAMPLE
./build.ps1 -Task Clean, Test

Tests from nothing, as the build server does.
.EXAMPLE
./build.ps1 -Task Package, Install

Makes the module and installs it for you; Import-Module MscsPlanner then works everywhere.
#>
[CmdletBinding(SupportsShouldProcess)]
param(
    [Parameter(Position = 0)]
    [ValidateSet('Clean', 'Build', 'Module', 'Demo', 'Test', 'TestModule', 'Analyze', 'Package', 'Install', 'Uninstall')]
    [string[]] $Task = @('Build'),

    [string] $Destination
)

Set-StrictMode -Version Latest
$ErrorActionPreference = 'Stop'

$jar = Join-Path -Path $PSScriptRoot -ChildPath 'target/mscs-planner.jar'
$module = Join-Path -Path $PSScriptRoot -ChildPath 'target/module/MscsPlanner'
$pom = Join-Path -Path $PSScriptRoot -ChildPath 'pom.xml'
$onWindows = [System.IO.Path]::DirectorySeparatorChar -eq '\'

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
    if ($onWindows) { $runs += , @('-NoProfile', '-ExecutionPolicy', 'Bypass', '-File', $runner, '-Windows') }
    foreach ($run in $runs) { Invoke-Native -Program $engine -Arguments $run }
}

# Every finding is printed; any of them stops the build.
function Invoke-Analysis {
    $sources = @('ps-module', 'build.ps1', 'java/bench' | ForEach-Object -Process { Join-Path -Path $PSScriptRoot -ChildPath $_ })
    if ([string]$env:MSCS_LINT -ne '') {
        Invoke-Native -Program (Get-Process -Id $PID).Path -Arguments (@('-NoProfile', '-File', $env:MSCS_LINT) + $sources)
        return
    }
    if ($null -eq (Get-Module -Name PSScriptAnalyzer -ListAvailable)) {
        throw 'Analyze needs PSScriptAnalyzer (Install-Module PSScriptAnalyzer), or a script that MSCS_LINT names.'
    }
    Import-Module -Name PSScriptAnalyzer
    $settings = Import-PowerShellDataFile -LiteralPath (Join-Path -Path $PSScriptRoot -ChildPath 'ps-module/PSScriptAnalyzerSettings.psd1')
    # A rule whose name is misspelt would be without effect, and without a word.
    $unknown = @($settings.IncludeRules | Where-Object -FilterScript { $_ -notin (Get-ScriptAnalyzerRule).RuleName })
    if ($unknown.Count -gt 0) { throw "PSScriptAnalyzer has no rule $($unknown -join ', '): update it, or correct the settings." }
    $findings = @($sources | ForEach-Object -Process { Invoke-ScriptAnalyzer -Path $_ -Recurse -Settings $settings })
    $findings | ForEach-Object -Process { "$($_.ScriptPath):$($_.Line):$($_.Column): $($_.RuleName) $($_.Message)" }
    if ($findings.Count -gt 0) { throw "PSScriptAnalyzer has $($findings.Count) findings." }
    '0 findings'
}

# The folder that an installed module of this version has: a folder of modules, the name, the version.
function Get-InstallFolder {
    $modules = if ($Destination) { $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($Destination) } else {
        $own = @($env:PSModulePath -csplit [System.IO.Path]::PathSeparator |
                Where-Object -FilterScript { $_ -ne '' -and $_.StartsWith($HOME, [System.StringComparison]::OrdinalIgnoreCase) })
        if ($own.Count -eq 0) { throw "No folder of PSModulePath lies below $HOME; name one with -Destination." }
        $own[0]
    }
    $version = (Import-PowerShellDataFile -LiteralPath (Join-Path -Path $PSScriptRoot -ChildPath 'ps-module/MscsPlanner/MscsPlanner.psd1')).ModuleVersion
    Join-Path -Path (Join-Path -Path $modules -ChildPath 'MscsPlanner') -ChildPath $version
}

# Removes an installed module, and the folder of its name when no other version is left in it.
function Remove-Install {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [string] $Folder)
    if (-not (Test-Path -LiteralPath $Folder)) { return }
    # What somebody else put there is not ours to remove.
    if (-not (Test-Path -LiteralPath (Join-Path -Path $Folder -ChildPath 'MscsPlanner.psd1'))) { throw "$Folder is no module MscsPlanner; nothing was removed." }
    if (-not $PSCmdlet.ShouldProcess($Folder, 'Remove the module MscsPlanner')) { return }
    Remove-Item -LiteralPath $Folder -Recurse -Force
    $parent = Split-Path -Path $Folder -Parent
    if (@(Get-ChildItem -LiteralPath $parent -Force).Count -eq 0) { Remove-Item -LiteralPath $parent }
}

# The archives of Optimize-MscsEngine lie outside of the module, and go with it.
function Remove-Archive {
    [CmdletBinding(SupportsShouldProcess)]
    param([Parameter(Mandatory)] [string] $Folder)
    $manifest = Join-Path -Path $Folder -ChildPath 'MscsPlanner.psd1'
    if (-not (Test-Path -LiteralPath $manifest)) { return }
    Import-Module -Name $manifest -Force
    try { Optimize-MscsEngine -Remove }
    finally { Remove-Module -Name MscsPlanner -WhatIf:$false }
}

# Copies beside the place first: what is there under the module's name is always a whole module.
function Install-Folder {
    param([Parameter(Mandatory)] [string] $Folder)
    if (-not (Test-Path -LiteralPath (Join-Path -Path $module -ChildPath 'lib/mscs-planner.jar'))) { throw "There is no module in ${module}: run ./build.ps1 -Task Build first." }
    $new = "$Folder.new-$PID"
    $null = New-Item -Path $new -ItemType Directory -Force
    try {
        Get-ChildItem -LiteralPath $module -Force | Copy-Item -Destination $new -Recurse
        Remove-Install -Folder $Folder
        $null = New-Item -Path (Split-Path -Path $Folder -Parent) -ItemType Directory -Force
        Move-Item -LiteralPath $new -Destination $Folder
    }
    finally {
        if (Test-Path -LiteralPath $new) { Remove-Item -LiteralPath $new -Recurse -Force }
    }
}

$tasks = @{
    Clean      = { Invoke-Maven -Arguments @('--quiet', 'clean') }
    Build      = { Invoke-Maven -Arguments @('--quiet', '-DskipTests', 'package') }
    Module     = {
        if (-not (Test-Path -LiteralPath $jar)) { throw "There is no ${jar}: run ./build.ps1 -Task Build first." }
        Invoke-Maven -Arguments @('--quiet', 'clean:clean@old-module', 'dependency:unpack-dependencies@licenses', 'resources:copy-resources@module')
        "module: $module"
    }
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
        if ($onWindows) {
            if (Get-Module -Name Pester -ListAvailable | Where-Object -Property Version -GE ([version]'5.0')) { Invoke-ModuleTest }
            else { 'skipped: the tests of the module need Pester 5 (Install-Module Pester)' }
        }
    }
    TestModule = { Invoke-ModuleTest }
    Analyze    = { Invoke-Analysis }
    Package    = {
        & $tasks.Build
        $version = (Import-PowerShellDataFile -LiteralPath (Join-Path -Path $module -ChildPath 'MscsPlanner.psd1')).ModuleVersion
        $zip = Join-Path -Path $PSScriptRoot -ChildPath "target/MscsPlanner-$version.zip"
        "folder: $module"
        "zip: $zip"
        "sha256: $((Get-FileHash -LiteralPath $zip -Algorithm SHA256).Hash.ToLowerInvariant())"
    }
    Install    = {
        $folder = Get-InstallFolder
        if ($PSCmdlet.ShouldProcess($folder, 'Copy the module MscsPlanner')) {
            Install-Folder -Folder $folder
            "installed: $folder"
        }
    }
    Uninstall  = {
        $folder = Get-InstallFolder
        Remove-Archive -Folder $folder
        Remove-Install -Folder $folder
        if (-not (Test-Path -LiteralPath $folder)) { "removed: $folder" }
    }
}

foreach ($name in $Task) { & $tasks[$name] }
