function Optimize-MscsEngine {
    <#
    .SYNOPSIS
    Makes the engine start about twice as fast.
    .DESCRIPTION
    Runs the engine once on a spec of its own and keeps the classes that it loaded in an archive, in the cache folder of the user
    (%LOCALAPPDATA%\mscs-planner, or $XDG_CACHE_HOME/mscs-planner; MSCS_PLANNER_CACHE names another one, and "none" forbids it). From
    then on every cmdlet starts Java with it. The archive belongs to one jar and one Java: after an update of either it is not used, and
    this cmdlet makes a new one. Several sessions may do it at once.
    .PARAMETER Force
    Makes the archive anew, although there is one.
    .PARAMETER Remove
    Removes all archives of this user instead.
    .OUTPUTS
    Mscs.EngineArchive: Path, Length in bytes, JavaVersion, Made (false when there was one already). Nothing with -Remove.
    .EXAMPLE
    Optimize-MscsEngine

    Makes the archive, where there is none.
    .EXAMPLE
    Optimize-MscsEngine -WhatIf

    Says which command would be run, and runs nothing.
    .EXAMPLE
    Optimize-MscsEngine -Force | Format-List Path, Length

    Makes the archive anew and tells where it lies.
    .LINK
    Get-MscsEngine
    #>
    [CmdletBinding(SupportsShouldProcess, DefaultParameterSetName = 'Make')]
    [OutputType('Mscs.EngineArchive')]
    param(
        [Parameter(ParameterSetName = 'Make')]
        [switch] $Force,

        [Parameter(Mandatory, ParameterSetName = 'Remove')]
        [switch] $Remove
    )
    $folder = Get-MscsCacheFolder
    if ($Remove) {
        if ($folder -ne '') { Remove-MscsArchive -Folder $folder -Cmdlet $PSCmdlet }
        return
    }
    if ($folder -eq '') {
        $PSCmdlet.ThrowTerminatingError((ConvertTo-MscsErrorRecord -Code 'MSCS-5012' -Target $env:MSCS_PLANNER_CACHE))
    }
    $engine = Resolve-MscsEngine -Cmdlet $PSCmdlet
    $path = Get-MscsArchivePath -Engine $engine
    $made = $false
    if ($Force -or (Find-MscsArchive -Engine $engine) -eq '') {
        $run = Get-MscsTrainingRun -Engine $engine -Archive $path -Folder $folder
        $command = @(foreach ($argument in @($run.Program) + $run.Arguments) { ConvertTo-MscsArgument -Text $argument }) -join ' '
        if (-not $PSCmdlet.ShouldProcess($path, "Make an archive with $command")) { return }
        # One that is there was asked to go, or is not whole.
        $made = Publish-MscsArchive -Engine $engine -Path $path -Cmdlet $PSCmdlet -Replace:([System.IO.File]::Exists($path))
    }
    [pscustomobject]@{
        PSTypeName  = 'Mscs.EngineArchive'
        Path        = $path
        Length      = (New-Object -TypeName System.IO.FileInfo -ArgumentList $path).Length
        JavaVersion = $engine.Java.Version
        Made        = $made
    }
}
