# The line of a run (MSCS-SYNC result=...) in a file of one line, and when it was written. Time is $null where there is none.
function Read-MscsSyncLine {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $Path)
    $line = [pscustomobject]@{ Time = $null; Result = ''; Node = ''; Item = ''; Files = [long]0 }
    if (-not [System.IO.File]::Exists($Path)) { return $line }
    if ([System.IO.File]::ReadAllText($Path) -match 'MSCS-SYNC result=(\S+) item=(\S+) .*files=([0-9]+) node=(\S+)') {
        $line.Time = [System.IO.File]::GetLastWriteTime($Path)
        $line.Result = $Matches[1]
        $line.Item = if ($Matches[2] -eq '-') { '' } else { $Matches[2] }
        $line.Files = [long]$Matches[3]
        $line.Node = $Matches[4]
    }
    $line
}
