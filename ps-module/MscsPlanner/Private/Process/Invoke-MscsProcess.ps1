# Runs a program and gives the lines that it writes, as they come; the run tells afterwards how it ended. Input and both
# outputs go on side by side, so that no full pipe can hold either side up, and every wait is short, so that Ctrl+C is
# heard. However the pipeline ends, the program is gone when this function is left.
function Invoke-MscsProcess {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [object] $Run)
    try {
        try {
            Open-MscsProcess -Run $Run
        }
        catch {
            $Run.Trouble = 'not started'
            $Run.Reason = $_.Exception.GetBaseException().Message
            return
        }
        $stdin = $Run.Process.StandardInput
        $writing = $stdin.BaseStream.WriteAsync($Run.InputBytes, 0, $Run.InputBytes.Length)
        $out = Open-MscsPump -Stream $Run.Process.StandardOutput.BaseStream
        $err = Open-MscsPump -Stream $Run.Process.StandardError.BaseStream
        $rest = New-Object -TypeName System.Text.StringBuilder
        $quiet = [System.Diagnostics.Stopwatch]::StartNew()
        $gone = $null
        while (-not ($out.Ended -and $err.Ended)) {
            $tasks = [System.Threading.Tasks.Task[]]@(foreach ($pump in $out, $err) { if (-not $pump.Ended) { $pump.Task } })
            $heard = [System.Threading.Tasks.Task]::WaitAny($tasks, 100) -ge 0
            if ($null -ne $writing -and $writing.IsCompleted) {
                # A program that died has closed its end; how it died is judged by what it said.
                try { $stdin.BaseStream.Dispose() } catch { Write-Debug -Message $_.Exception.Message }
                $writing = $null
            }
            if ($heard) {
                $Run.Talk += Read-MscsPump -Pump $err
                if ($Run.Talk.Length -gt 65536) { $Run.Talk = $Run.Talk.Substring($Run.Talk.Length - 32768) }
                $text = Read-MscsPump -Pump $out
                # Talk is no sign of life: a program may complain for ever.
                if ($text.Length -gt 0) { $quiet.Restart() }
                $Run.Unread += $text.Length
                if ($Run.Unread -gt $Run.Most) {
                    $Run.Trouble = 'too much'
                    return
                }
                $end = $text.LastIndexOf([char]10)
                if ($end -ge 0) {
                    $lines = $rest.ToString() + $text.Substring(0, $end)
                    $null = $rest.Clear()
                    $lines.Split([char]10)
                }
                $null = $rest.Append($text, $end + 1, $text.Length - $end - 1)
            }
            elseif ($Run.Process.HasExited) {
                # Something that it started has inherited its streams and keeps them open. Counted from its end: what it said last
                # may come a little later, above all on a busy machine.
                if ($null -eq $gone) { $gone = [System.Diagnostics.Stopwatch]::StartNew() }
                if ($gone.Elapsed.TotalSeconds -gt 3) { break }
            }
            if ($quiet.Elapsed.TotalSeconds -gt $Run.IdleSeconds) {
                $Run.Trouble = 'silent'
                return
            }
        }
        $Run.Half = $rest.ToString()
        $null = $Run.Process.WaitForExit(5000)
    }
    finally {
        Close-MscsProcess -Run $Run
    }
}
