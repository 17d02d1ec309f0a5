# The texts of the module's own errors by code; read when the first one is needed.
function Get-MscsString {
    [CmdletBinding()]
    [OutputType([hashtable])]
    param([Parameter(Mandatory)] [string] $Code)
    if ($null -eq $script:Strings) {
        $file = [System.IO.Path]::Combine($script:ModuleRoot, 'en-US', 'MscsPlanner.strings.psd1')
        $script:Strings = Import-PowerShellDataFile -LiteralPath $file
    }
    $script:Strings[$Code]
}
