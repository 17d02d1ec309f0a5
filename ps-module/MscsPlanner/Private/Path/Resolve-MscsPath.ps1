# Full paths of files or folders that are there, in the words of the file system: relative ones from the current location of
# PowerShell (not of the process), drives of PowerShell resolved. Without -Literal a path may hold wildcards. What is not
# there, or is no file at all, is an error of its own, and the others go on. A character behind a backtick is no wildcard: so the
# Tab key writes a name with brackets.
function Resolve-MscsPath {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)] [string[]] $Path,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet,
        [switch] $Literal
    )
    foreach ($item in $Path) {
        $provider = $null
        $drive = $null
        $found = @()
        try {
            $at = Resolve-MscsDrive -Path $item -Cmdlet $Cmdlet -Literal:$Literal
            if (Test-MscsIllegal -Path $item) { $found = @() }
            elseif ($Literal -or -not [System.Management.Automation.WildcardPattern]::ContainsWildcardCharacters($at)) {
                $plain = if ($Literal) { $at } else { [System.Management.Automation.WildcardPattern]::Unescape($at) }
                $full = $Cmdlet.SessionState.Path.GetUnresolvedProviderPathFromPSPath($plain, [ref]$provider, [ref]$drive)
                if ($provider.Name -ne 'FileSystem' -or [System.IO.File]::Exists($full) -or [System.IO.Directory]::Exists($full)) { $found = @($full) }
            }
            else {
                $found = @($Cmdlet.SessionState.Path.GetResolvedProviderPathFromPSPath($at, [ref]$provider))
            }
        }
        catch [System.Management.Automation.ItemNotFoundException], [System.Management.Automation.DriveNotFoundException] {
            $found = @()
        }
        if ($found.Count -eq 0) {
            $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5020' -Values $item -Target $item))
        }
        elseif ($provider.Name -ne 'FileSystem') {
            $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5021' -Values $item, $provider.Name -Target $item))
        }
        else {
            $found
        }
    }
}
