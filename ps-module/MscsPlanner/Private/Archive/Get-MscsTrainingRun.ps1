# The run of the engine that leaves an archive of its classes behind: it checks, plans and renders a whole spec.
function Get-MscsTrainingRun {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [object] $Engine,
        [Parameter(Mandatory)] [string] $Archive,
        [Parameter(Mandatory)] [string] $Folder
    )
    $option = if (Test-MscsAotCache -Java $Engine.Java) { "-XX:AOTCacheOutput=$Archive" } else { "-XX:ArchiveClassesAtExit=$Archive" }
    $request = @{
        requests = @(@{ spec = [System.IO.Path]::Combine($Folder, 'spec.json'); out = [System.IO.Path]::Combine($Folder, 'out') })
    }
    Initialize-MscsRun -Program $Engine.Java.Path -Arguments (@($option) + (Get-MscsEngineArgument -Jar $Engine.Jar -Verb 'render')) `
        -InputBytes $script:Utf8.GetBytes((ConvertTo-Json -InputObject $request -Depth 10 -Compress)) -IdleSeconds (Get-MscsTimeout)
}
