# The names of a kind in a spec or a plan, in the order of the file; those of sync jobs, and of what they copy, in the scripts beside a
# plan. Comments of a spec are taken out first: Windows PowerShell does not read over them.
function Read-MscsName {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)] [string] $Path,
        [Parameter(Mandatory)] [string] $Kind
    )
    if ($Kind -in 'Job', 'Item') {
        if ([System.IO.Path]::GetFileName($Path) -ne 'plan.json') { return }
        foreach ($job in Get-MscsSyncJob -Path ([System.IO.Path]::GetDirectoryName($Path))) { if ($Kind -eq 'Job') { $job.Name } else { $job.Items } }
        return
    }
    $text = [System.IO.File]::ReadAllText($Path, $script:Utf8)
    $root = ConvertFrom-MscsJson -Text ([regex]::Replace($text, '("(?:[^"\\]|\\.)*")|//[^\n]*|/\*[\s\S]*?\*/', '$1'))
    Find-MscsName -Node $root -Kind $Kind
}
