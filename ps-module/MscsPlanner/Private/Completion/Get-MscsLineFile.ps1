# The specs and plans that a line names anywhere, as full paths: files, and the plan of a rendered folder.
function Get-MscsLineFile {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [System.Management.Automation.Language.Ast] $Line)
    while ($null -ne $Line.Parent) { $Line = $Line.Parent }
    $texts = $Line.FindAll({ param($ast) $ast -is [System.Management.Automation.Language.StringConstantExpressionAst] }, $true)
    foreach ($text in $texts | ForEach-Object -Process { $_.Value } | Where-Object -FilterScript { $_ -ne '' -and -not (Test-MscsIllegal -Path $_) }) {
        $provider = $null
        $drive = $null
        try { $path = $ExecutionContext.SessionState.Path.GetUnresolvedProviderPathFromPSPath($text, [ref]$provider, [ref]$drive) } catch { continue }
        if ($provider.Name -ne 'FileSystem') { continue }
        if ([System.IO.Directory]::Exists($path)) { $path = [System.IO.Path]::Combine($path, 'plan.json') }
        if ([System.IO.Path]::GetExtension($path) -eq '.json' -and [System.IO.File]::Exists($path)) { $path }
    }
}
