# A path on a drive of the caller's, from the root of that drive; any other one as it is. A drive that a script or a function makes with
# New-PSDrive is its own, and paths are resolved in the module, which does not see it. Without -Literal the path is a pattern.
function Resolve-MscsDrive {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)] [string] $Path,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet,
        [switch] $Literal
    )
    if ((Test-MscsIllegal -Path $Path) -or $Path -cnotmatch '^([^:\\/]+):(?!:)([\\/]?)(.*)$') { return $Path }
    $name, $slash, $rest = $Matches[1], $Matches[2], $Matches[3]
    $drive = $Cmdlet.SessionState.Drive.GetAll() | Where-Object -FilterScript { $_.Name -eq $name -and $_.Provider.Name -eq 'FileSystem' } | Select-Object -First 1
    if ($null -eq $drive -or $drive.Root -like "${name}:*") { return $Path }
    $from = if ($slash -eq '') { [System.IO.Path]::Combine($drive.Root, $drive.CurrentLocation) } else { $drive.Root }
    if (-not $Literal) { $from = [System.Management.Automation.WildcardPattern]::Escape($from) }
    [System.IO.Path]::Combine($from, $rest)
}
