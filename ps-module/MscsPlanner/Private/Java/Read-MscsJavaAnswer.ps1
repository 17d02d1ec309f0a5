# Asks a Java for its version by starting it. The program on the PATH may be a forwarder that starts the real one as a child
# of its own: Program is the real one, where it is there.
function Read-MscsJavaAnswer {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $Program)
    $run = Initialize-MscsRun -Program $Program -Arguments '-XshowSettings:properties', '-version' -IdleSeconds 20 -Most 1MB
    $answer = @{}
    # Java 8 answers on the error stream, later ones may use either.
    foreach ($line in @(Invoke-MscsProcess -Run $run) + $run.Half.Split([char]10) + $run.Talk.Split([char]10)) {
        if ($line -cmatch '^\s*java\.(version|home) = (.*?)\s*$') { $answer[$Matches[1]] = $Matches[2] }
    }
    $real = if ($answer.ContainsKey('home')) { Get-MscsJavaProgram -Path $answer['home'] } else { '' }
    [pscustomobject]@{
        Version = [string]$answer['version']
        Program = if ([System.IO.File]::Exists($real)) { $real } else { '' }
        Problem = switch ($run.Trouble) {
            'not started' { $run.Reason }
            'silent' { 'it does not answer' }
            default { "it does not answer as Java does ($(Get-MscsLastWord -Text $run.Talk))" }
        }
    }
}
