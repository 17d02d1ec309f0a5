# Ends the program of a run if it is still there, keeps its exit code, and lets go of it. Never throws.
function Close-MscsProcess {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [object] $Run)
    $process = $Run.Process
    if ($null -eq $process) { return }
    try {
        if ($process.HasExited) {
            $Run.ExitCode = $process.ExitCode
        }
        elseif ($null -ne $process.GetType().GetMethod('Kill', [type[]]@([bool]))) {
            $process.Kill($true)
        }
        else {
            $process.Kill()
        }
        $null = $process.WaitForExit(5000)
    }
    catch {
        # It ended in the same moment, or the system does not let us: nothing more can be done here.
        Write-Verbose -Message $_.Exception.Message
    }
    finally {
        $process.Dispose()
        $Run.Process = $null
    }
}
