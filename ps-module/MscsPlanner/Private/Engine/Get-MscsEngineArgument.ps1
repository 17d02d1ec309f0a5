# The command line of the engine: constants and the jar. All that varies goes to its standard input.
function Get-MscsEngineArgument {
    [CmdletBinding()]
    [OutputType([string[]])]
    param(
        [Parameter(Mandatory)] [string] $Jar,
        [Parameter(Mandatory)] [string] $Verb
    )
    # It lives for a moment: no second compiler. What the JVM itself has to say belongs to the error stream.
    '-XX:TieredStopAtLevel=1', '-Xshare:auto', '-Xlog:disable', '-Xlog:all=warning:stderr', '-Dfile.encoding=UTF-8'
    '-jar', $Jar, '--protocol', '1', $Verb
}
