# The line of a run (MSCS-SYNC result=...) in a file of one line, and when it was written. Time is $null where there is none, and where
# it is cut off: what went wrong may be in the part that is missing.
function Read-MscsSyncLine {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [string] $Path)
    $line = [pscustomobject]@{ Time = $null; Result = ''; Node = ''; Item = ''; Files = [long]0 }
    try {
        # A run that is writing it must be let.
        $reader = New-Object -TypeName System.IO.StreamReader -ArgumentList ([System.IO.File]::Open($Path, 'Open', 'Read', 'ReadWrite, Delete'))
        try { $text = $reader.ReadToEnd() } finally { $reader.Dispose() }
    }
    catch [System.IO.IOException] {
        Write-Debug -Message $_.Exception.Message
        return $line
    }
    # As the engine reads it: whoever starts a run may write /PASS. By no culture: -match would go by that of the user.
    $whole = [regex]::Match($text, '^MSCS-SYNC result=([a-z-]+) item=(.*) to=\S+ code=-?[0-9]{1,18} files=([0-9]{1,18}) node=(\S+) mode=/(?:pass|list|accept|loop|once)\s*$', 'IgnoreCase, CultureInvariant')
    if ($whole.Success) {
        $line.Time = [System.IO.File]::GetLastWriteTime($Path)
        $line.Result = $whole.Groups[1].Value
        $line.Item = if ($whole.Groups[2].Value -eq '-') { '' } else { $whole.Groups[2].Value }
        $line.Files = [long]$whole.Groups[3].Value
        $line.Node = $whole.Groups[4].Value
    }
    $line
}
