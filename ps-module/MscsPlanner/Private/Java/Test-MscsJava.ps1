# Looks at one candidate: is it there, and is it new enough? Status: ok, missing, too old, unusable; Reason says it in words.
function Test-MscsJava {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Source,
        [Parameter(Mandatory)] [string] $Path
    )
    $program = Get-MscsJavaProgram -Path $Path
    $java = [pscustomobject]@{
        PSTypeName = 'Mscs.JavaCandidate'
        Source     = $Source
        Path       = $program
        Version    = ''
        Status     = 'missing'
        Reason     = 'there is no such file'
    }
    if (-not [System.IO.File]::Exists($program)) { return $java }
    $program = Resolve-MscsLink -Path ([System.IO.Path]::GetFullPath($program))
    $java.Version = Read-MscsJavaRelease -Program $program
    $problem = "its file 'release' names the version $($java.Version)"
    if ($java.Version -eq '') {
        $answer = Read-MscsJavaAnswer -Program $program
        $java.Version = $answer.Version
        $problem = $answer.Problem
        if ($answer.Program -ne '') { $program = $answer.Program }
    }
    $java.Path = $program
    $level = ConvertTo-MscsJavaLevel -Version $java.Version
    if ($level -ge 17) {
        $java.Status = 'ok'
        $java.Reason = 'the first that is new enough'
    }
    elseif ($level -gt 0) {
        $java.Status = 'too old'
        $java.Reason = "version $($java.Version) is older than 17"
    }
    else {
        $java.Status = 'unusable'
        $java.Reason = $problem
    }
    $java
}
