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
        # Whoever called with -Confirm has answered; Start-Process of PowerShell 7 would ask once more.
        $ConfirmPreference = 'None'
        $process = Start-Process -FilePath $env:ComSpec -ArgumentList (@('/d', '/c') + $Command) -WorkingDirectory $Folder -NoNewWindow -Wait -PassThru
        return [pscustomobject]@{ ExitCode = $process.ExitCode; Lines = @() }
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
