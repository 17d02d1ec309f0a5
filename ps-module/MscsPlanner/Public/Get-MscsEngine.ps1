function Get-MscsEngine {
    <#
    .SYNOPSIS
    Tells which engine and which Java the module uses, why, and what kind of machine this is.
    .DESCRIPTION
    Java is looked for in this order: $env:MSCS_PLANNER_JAVA, a runtime folder inside the module, JAVA_HOME, the PATH, and on Windows
    the registry keys of the common setups. The first of version 17 or later is taken and kept for the session; a Java that the user
    named is taken or refused, never passed over. The engine is then asked for the facts.
    .PARAMETER JavaPath
    The java program or the home folder of a Java to try instead, for this call.
    .OUTPUTS
    Mscs.Engine: Version, JavaVersion, JavaPath, JavaSource, JarPath, ArchivePath (of Optimize-MscsEngine, or empty), Formats,
    System, SystemVersion, Architecture, and on Windows RegistryView (of Java), AnsiCodePage, OemCodePage and ConsoleCodePage (0
    without a console); Candidates lists every Java that was looked at, with Source, Path, Version, Status (ok, missing, too old or
    unusable) and Reason.
    .EXAMPLE
    Get-MscsEngine

    Shows what to put into a report of a problem.
    .EXAMPLE
    (Get-MscsEngine).Candidates

    Shows every Java that was looked at, and why it was taken or not.
    .LINK
    about_MscsPlanner
    #>
    [CmdletBinding()]
    [OutputType('Mscs.Engine')]
    param(
        [string] $JavaPath
    )
    $java = if ($JavaPath -eq '') { '' } else { Resolve-MscsNewPath -Path $JavaPath -Cmdlet $PSCmdlet }
    if ($null -eq $java) { return }
    $engine = Resolve-MscsEngine -Cmdlet $PSCmdlet -JavaPath $java
    Invoke-MscsEngine -Verb 'version' -Request @{} -Cmdlet $PSCmdlet -Engine $engine | ForEach-Object -Process {
        if (Test-MscsAnswer -Answer $_ -Accept 0 -Cmdlet $PSCmdlet -Target $engine.Jar) { ConvertTo-MscsEngine -Answer $_ -Engine $engine }
    }
}
