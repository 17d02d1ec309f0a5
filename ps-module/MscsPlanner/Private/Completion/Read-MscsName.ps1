# The names of a kind in a spec or a plan, in the order of the file. Comments of a spec are taken out first: Windows PowerShell
# does not read over them.
function Read-MscsName {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)] [string] $Path,
        [Parameter(Mandatory)] [string] $Kind
    )
    $text = [System.IO.File]::ReadAllText($Path, $script:Utf8)
    $root = ConvertFrom-MscsJson -Text ([regex]::Replace($text, '("(?:[^"\\]|\\.)*")|//[^\n]*|/\*[\s\S]*?\*/', '$1'))
    Find-MscsName -Node $root -Kind $Kind
}
