# The answer of the verb version, and the choice of Java, as one object. A fact that this machine does not have is empty.
function ConvertTo-MscsEngine {
    [CmdletBinding()]
    [OutputType('Mscs.Engine')]
    param(
        [Parameter(Mandatory)] [object] $Answer,
        [Parameter(Mandatory)] [object] $Engine
    )
    $facts = @{}
    foreach ($fact in Get-MscsRecord -Answer $Answer -Type 'fact') { $facts[$fact.Name] = $fact.Value }
    $console = [string]$facts['console code page']
    [pscustomobject]@{
        PSTypeName      = 'Mscs.Engine'
        Version         = $facts['mscs-planner']
        JavaVersion     = $facts['java']
        JavaPath        = $Engine.Java.Path
        JavaSource      = $Engine.Java.Source
        JarPath         = $Engine.Jar
        ArchivePath     = Find-MscsArchive -Engine $Engine
        Formats         = @([string]$facts['formats'] -csplit ', ')
        System          = $facts['system']
        SystemVersion   = $facts['system version']
        Architecture    = $facts['architecture']
        RegistryView    = [string]$facts['registry view']
        AnsiCodePage    = [int]$facts['ansi code page']
        OemCodePage     = [int]$facts['oem code page']
        ConsoleCodePage = if ($console -cmatch '^[0-9]+$') { [int]$console } else { 0 }
        Candidates      = $Engine.Candidates
    }
}
