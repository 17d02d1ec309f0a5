# A program that is going to run, and, after Invoke-MscsProcess, what became of it.
#   IdleSeconds  it is stopped when it wrote nothing for so long
#   Most         it is stopped when Unread, which Invoke-MscsProcess adds to and its caller may set back, is larger
#   ExitCode     $null until it ended by itself
#   Talk         the end of what it wrote to its error stream
#   Half         what stood behind the last line end
#   Trouble      '', or why it did not end by itself: 'not started', 'silent', 'too much'
#   Reason       the system's words when it was not started
function Initialize-MscsRun {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Program,
        [Parameter(Mandatory)] [string[]] $Arguments,
        [byte[]] $InputBytes = @(),
        [int] $IdleSeconds = 300,
        [long] $Most = 64MB
    )
    [pscustomobject]@{
        Program     = $Program
        Arguments   = $Arguments
        InputBytes  = $InputBytes
        IdleSeconds = $IdleSeconds
        Most        = $Most
        Process     = $null
        Unread      = [long]0
        ExitCode    = $null
        Talk        = ''
        Half        = ''
        Trouble     = ''
        Reason      = ''
    }
}
