# Completes the names of sync jobs from the rendered folder that is on the command line already. Starts no Java.
function Get-MscsJobName {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)] [System.Collections.IDictionary] $Bound,
        [Parameter(Mandatory)] [AllowEmptyString()] [string] $Word
    )
    foreach ($name in 'LiteralPath', 'Path') {
        if ($Bound.Contains($name)) {
            foreach ($folder in $Bound[$name]) {
                $full = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($folder)
                Get-MscsSyncJob -Path $full | Where-Object -FilterScript { $_.Name -like "$Word*" } | ForEach-Object -MemberName Name
            }
        }
    }
}
