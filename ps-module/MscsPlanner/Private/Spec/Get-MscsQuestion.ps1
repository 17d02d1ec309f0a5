# The questions that a new spec answers, in their order; read when the first spec is made.
function Get-MscsQuestion {
    [CmdletBinding()]
    [OutputType([hashtable])]
    param()
    $file = [System.IO.Path]::Combine($script:ModuleRoot, 'Spec', 'questions.psd1')
    (Import-PowerShellDataFile -LiteralPath $file).Questions
}
