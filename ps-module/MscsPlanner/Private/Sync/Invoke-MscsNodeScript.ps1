# Runs a command of this node by cmd.exe, in a folder, and gives its ExitCode and the Lines that it wrote. With -Console it has the
# caller's console instead, for a program that asks for a password there: then there are no Lines.
function Invoke-MscsNodeScript {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Folder,
        # Words without blanks: cmd.exe takes quotes apart in its own way.
        [Parameter(Mandatory)] [string[]] $Command,
        [switch] $Console
    )
    if ($Console) {
        # Not by Start-Process: it takes the folder for a pattern, so that one with brackets is none, and PowerShell 7 asks once more where
        # -Confirm was answered.
        $start = New-Object -TypeName System.Diagnostics.ProcessStartInfo
        $start.FileName = $env:ComSpec
        $start.Arguments = (@('/d', '/c') + $Command) -join ' '
        $start.WorkingDirectory = $Folder
        $start.UseShellExecute = $false
        $process = [System.Diagnostics.Process]::Start($start)
        try {
            do { $ended = $process.WaitForExit(100) } until ($ended)
            return [pscustomobject]@{ ExitCode = $process.ExitCode; Lines = @() }
        }
        finally { $process.Dispose() }
    }
    # What it writes to its error stream is no error of ours.
    $ErrorActionPreference = 'Continue'
    Push-Location -LiteralPath $Folder
    try {
        $lines = @(& $env:ComSpec '/d' '/c' @Command 2>&1 | ForEach-Object -Process { [string]$_ })
        [pscustomobject]@{ ExitCode = $LASTEXITCODE; Lines = $lines }
    }
    finally { Pop-Location }
}
