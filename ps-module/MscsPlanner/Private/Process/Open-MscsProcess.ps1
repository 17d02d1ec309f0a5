# Starts the program of a run with its three streams in our hands. It gets no window, and no console of the caller: a key
# pressed there ends the pipeline, and the pipeline ends the program.
function Open-MscsProcess {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [object] $Run)
    $start = New-Object -TypeName System.Diagnostics.ProcessStartInfo
    $start.FileName = $Run.Program
    $start.Arguments = @(foreach ($argument in $Run.Arguments) { ConvertTo-MscsArgument -Text $argument }) -join ' '
    $start.UseShellExecute = $false
    $start.CreateNoWindow = $true
    $start.RedirectStandardInput = $true
    $start.RedirectStandardOutput = $true
    $start.RedirectStandardError = $true
    $Run.Process = [System.Diagnostics.Process]::Start($start)
}
