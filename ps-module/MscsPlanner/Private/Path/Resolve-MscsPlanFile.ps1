# The plan files of a path: the file itself, or those of a rendered folder, the folder's own first and then its further clusters'.
function Resolve-MscsPlanFile {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [string] $Path)
    if (-not [System.IO.Directory]::Exists($Path)) { return $Path }
    [System.IO.Path]::Combine($Path, 'plan.json')
    foreach ($folder in [System.IO.Directory]::GetDirectories($Path) | Sort-Object) {
        $further = [System.IO.Path]::Combine($folder, 'plan.json')
        if ([System.IO.File]::Exists($further)) { $further }
    }
}
