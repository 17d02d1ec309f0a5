# Reads a stream of bytes in the background, as UTF-8: Read-MscsPump takes what has come so far.
function Open-MscsPump {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [System.IO.Stream] $Stream)
    $buffer = New-Object -TypeName byte[] -ArgumentList 32768
    [pscustomobject]@{
        Stream  = $Stream
        Buffer  = $buffer
        Chars   = New-Object -TypeName char[] -ArgumentList ($script:Utf8.GetMaxCharCount($buffer.Length))
        Decoder = $script:Utf8.GetDecoder()
        Task    = $Stream.ReadAsync($buffer, 0, $buffer.Length)
        Ended   = $false
    }
}
