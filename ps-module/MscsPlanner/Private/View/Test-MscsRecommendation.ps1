# True where this PowerShell shows what an error recommends below its text: ConciseView does, from 7.5 on (PowerShell pull request
# 20826). Windows PowerShell and the other views show the text alone.
function Test-MscsRecommendation {
    [CmdletBinding()]
    [OutputType([bool])]
    param()
    $version = $PSVersionTable.PSVersion
    ($version.Major -gt 7 -or ($version.Major -eq 7 -and $version.Minor -ge 5)) -and $global:ErrorView -eq 'ConciseView'
}
