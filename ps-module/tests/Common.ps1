# What the test files share; each dot-sources it in its BeforeAll. Test-Module.ps1 sets the variables.
Set-StrictMode -Version Latest

$script:OnWindows = [System.IO.Path]::DirectorySeparatorChar -eq '\'
$script:Module = $env:MSCS_TEST_MODULE
$script:Root = (Resolve-Path -LiteralPath (Join-Path -Path $PSScriptRoot -ChildPath '../..')).ProviderPath
$script:Specs = Join-Path -Path $script:Root -ChildPath 'examples'

# Two copies of one module cannot be loaded side by side: their type data would meet.
function Import-TestModule {
    param([string] $Path = $script:Module)
    Remove-Module -Name MscsPlanner -ErrorAction Ignore
    Import-Module -Name $Path
}

Import-TestModule

# The spec of an example.
function Get-TestSpec {
    param([string] $Name = 'virtualcenter-registry')
    Join-Path -Path (Join-Path -Path $script:Specs -ChildPath $Name) -ChildPath 'spec.json'
}

# A new folder below TestDrive with a blank and an umlaut in its name.
function Get-TestFolder {
    $name = 'a b {0} {1}' -f [char]0xFC, [guid]::NewGuid().ToString('N').Substring(0, 8)
    $folder = Join-Path -Path $TestDrive -ChildPath $name
    $null = [System.IO.Directory]::CreateDirectory($folder)
    $folder
}

# What collect.cmd wrote on a node with the service vpxd, two users, and a share tool that gave no answer. Start: 2 is automatic, 3 manual.
function Write-TestPassport {
    param([string] $Path, [string] $Node, [int] $Start)
    $null = [System.IO.Directory]::CreateDirectory($Path)
    $key = 'HKEY_LOCAL_MACHINE\SYSTEM\CurrentControlSet\Services\vpxd'
    $files = @{
        'service-1.txt' = $key, "    Start`tREG_DWORD`t0x$Start", "    ImagePath`tREG_EXPAND_SZ`tC:\vpxd.exe"
        'users-2.txt'   = ('-' * 79), 'Administrator            vcoperator', 'Fertig.'
        'shares-3.txt'  = 'x'
        'passport.txt'  = 'mscs-passport 1', "node $Node", 'plan 00ff', 'page 0', 'ask service 0 service-1.txt vpxd', 'ask users 0 users-2.txt', 'ask shares 2 shares-3.txt', 'end'
    }
    foreach ($name in $files.Keys) { [System.IO.File]::WriteAllLines((Join-Path -Path $Path -ChildPath $name), [string[]]@($files[$name])) }
}

# A copy of the module whose jar is replaced by the bytes given, or by the engine that misbehaves as $env:FAKE_ENGINE says.
function Copy-TestModule {
    param([byte[]] $Jar)
    $folder = Join-Path -Path (Get-TestFolder) -ChildPath 'MscsPlanner'
    $null = [System.IO.Directory]::CreateDirectory((Join-Path -Path $folder -ChildPath 'lib'))
    foreach ($item in Get-ChildItem -LiteralPath $script:Module -Exclude 'lib') {
        Copy-Item -LiteralPath $item.FullName -Destination $folder -Recurse
    }
    $file = Join-Path -Path (Join-Path -Path $folder -ChildPath 'lib') -ChildPath 'mscs-planner.jar'
    if ($PSBoundParameters.ContainsKey('Jar')) { [System.IO.File]::WriteAllBytes($file, $Jar) } else { Write-FakeJar -Path $file }
    $folder
}

function Write-FakeJar {
    param([string] $Path)
    Add-Type -AssemblyName System.IO.Compression, System.IO.Compression.FileSystem
    $class = 'org/mscsplanner/psmodule/FakeEngine.class'
    $jar = [System.IO.Compression.ZipFile]::Open($Path, [System.IO.Compression.ZipArchiveMode]::Create)
    try {
        $manifest = [System.Text.Encoding]::ASCII.GetBytes("Manifest-Version: 1.0`nMain-Class: org.mscsplanner.psmodule.FakeEngine`n")
        $bytes = [System.IO.File]::ReadAllBytes([System.IO.Path]::Combine($env:MSCS_TEST_CLASSES, $class))
        # The second name is the one by which the module tells a whole jar from a broken one.
        foreach ($entry in @('META-INF/MANIFEST.MF', $manifest), @($class, $bytes), @('org/mscsplanner/cli/Main.class', $bytes)) {
            $stream = $jar.CreateEntry($entry[0]).Open()
            $stream.Write($entry[1], 0, $entry[1].Length)
            $stream.Dispose()
        }
    }
    finally { $jar.Dispose() }
}

# Runs a block and gives what came out of it: the objects, and the error that ended it ($null when nothing did).
function Invoke-Caught {
    param([scriptblock] $Block)
    $caught = $null
    $objects = @(try { & $Block } catch { $caught = $_ })
    [pscustomobject]@{ Objects = $objects; Error = $caught }
}

# Sets variables of the environment for a block and puts them back. The block sees the variables of its caller, and by the
# way of PowerShell also those of this function: hence their names.
function Use-Environment {
    param([hashtable] $Variables, [scriptblock] $Block)
    $environmentBefore = @{}
    foreach ($variable in $Variables.Keys) {
        $environmentBefore[$variable] = [System.Environment]::GetEnvironmentVariable($variable)
        [System.Environment]::SetEnvironmentVariable($variable, $Variables[$variable])
    }
    try { & $Block }
    finally {
        foreach ($variable in $environmentBefore.Keys) {
            # An empty text would be a variable that is set, and is empty.
            $value = if ($null -eq $environmentBefore[$variable]) { [NullString]::Value } else { $environmentBefore[$variable] }
            [System.Environment]::SetEnvironmentVariable($variable, $value)
        }
    }
}

# True when a process of this id is there; a moment is given to one that was just ended.
function Test-Alive {
    param([int] $Id)
    for ($i = 0; $i -lt 50; $i++) {
        if ($null -eq (Get-Process -Id $Id -ErrorAction Ignore)) { return $false }
        [System.Threading.Thread]::Sleep(100)
    }
    $true
}
