# What mscs-sync.cmd /list printed: for each file that would be copied its path, size, item and node. The lines of an item follow the
# line of ours that names it, and each ends with the path.
function ConvertFrom-MscsListing {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [AllowEmptyCollection()] [AllowEmptyString()] [string[]] $Line)
    $item = ''
    $node = ''
    foreach ($text in $Line) {
        if ($text -cmatch '^(\S+) to (\S+): ') {
            $item = $Matches[1]
            $node = $Matches[2]
        }
        elseif ($item -ne '' -and $text -cmatch '^\s*(?:([0-9]+)\s.*?)?((?:[A-Za-z]:\\|\\\\).+?)\s*$') {
            [pscustomobject]@{
                Path = $Matches[2]
                Size = if ($Matches.ContainsKey(1)) { [long]$Matches[1] } else { $null }
                Item = $item
                Node = $node
            }
        }
    }
}
