# The command line of the engine: constants, the archive where there is one, and the jar. All that varies goes to its standard input.
function Get-MscsEngineArgument {
    [CmdletBinding()]
    [OutputType([string[]])]
    param(
        [Parameter(Mandatory)] [string] $Jar,
        [Parameter(Mandatory)] [string] $Verb,
        [AllowEmptyString()] [string] $Archive = ''
    )
    # It lives for a moment: no second compiler. What the JVM itself has to say belongs to the error stream.
    '-XX:TieredStopAtLevel=1', '-Xshare:auto'
    if ($Archive -ne '') { if ($Archive.EndsWith('.aot')) { "-XX:AOTCache=$Archive" } else { "-XX:SharedArchiveFile=$Archive" } }
    '-Xlog:disable', '-Xlog:all=warning:stderr', '-Dfile.encoding=UTF-8', '-jar', $Jar, '--protocol', '1', $Verb
}
