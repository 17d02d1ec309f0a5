# The text that came since the last call; empty when nothing did. Sets Ended at the end of the stream.
function Read-MscsPump {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [object] $Pump)
    if ($Pump.Ended -or -not $Pump.Task.IsCompleted) { return '' }
    $count = 0
    # A stream that breaks has ended.
    if ($Pump.Task.Status -eq 'RanToCompletion') { $count = $Pump.Task.Result }
    if ($count -eq 0) {
        $Pump.Ended = $true
        return ''
    }
    $length = $Pump.Decoder.GetChars($Pump.Buffer, 0, $count, $Pump.Chars, 0)
    $Pump.Task = $Pump.Stream.ReadAsync($Pump.Buffer, 0, $Pump.Buffer.Length)
    [string]::new($Pump.Chars, 0, $length)
}
