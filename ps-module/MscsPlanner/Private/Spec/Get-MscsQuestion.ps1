# The questions that a new spec of a kind answers, in their order; read when the first spec is made. Where a list names another one
# (Like), that list stands there: with Word in front of the names, so that a second cluster is asked as the first one is.
function Get-MscsQuestion {
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)] [ValidateSet('VirtualCenter', 'Group', 'change', 'target', 'sync')] [string] $Kind
    )
    if ($Kind -in 'VirtualCenter', 'Group') { foreach ($part in 'change', 'target') { Get-MscsQuestion -Kind $part } }
    $file = [System.IO.Path]::Combine($script:ModuleRoot, 'Spec', $Kind.ToLowerInvariant() + '.psd1')
    foreach ($question in (Import-PowerShellDataFile -LiteralPath $file).Questions) {
        if (-not $question.ContainsKey('Like')) { $question; continue }
        foreach ($part in Get-MscsQuestion -Kind $question.Like) {
            if ($question.ContainsKey('Word')) {
                $part.Name = $question.Word + $part.Name
                $part.Ask = "$($question.Ask) $($part.Ask)"
                $part.If = if ($part.ContainsKey('If')) { @($question.Word + $part.If[0]) + @($part.If | Select-Object -Skip 1) } else { $question.If }
            }
            $part
        }
    }
}
