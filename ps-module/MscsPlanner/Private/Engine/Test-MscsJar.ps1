# True for a whole zip file that has the engine's first class. Asked only after the engine did not start.
function Test-MscsJar {
    [CmdletBinding()]
    [OutputType([bool])]
    param([Parameter(Mandatory)] [string] $Path)
    Add-Type -AssemblyName System.IO.Compression.FileSystem
    $jar = $null
    try {
        $jar = [System.IO.Compression.ZipFile]::OpenRead($Path)
        $null -ne $jar.GetEntry('org/mscsplanner/cli/Main.class')
    }
    catch {
        Write-Debug -Message $_.Exception.Message
        $false
    }
    finally {
        if ($null -ne $jar) { $jar.Dispose() }
    }
}
