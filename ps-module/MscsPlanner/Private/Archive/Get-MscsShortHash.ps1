# Eight hexadecimal digits for a text, the same in every session (FNV-1a, 32 bits). They tell names apart and keep no secret; Java
# itself proves that an archive fits.
function Get-MscsShortHash {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [string] $Text)
    [long] $hash = 2166136261
    foreach ($byte in $script:Utf8.GetBytes($Text)) { $hash = (($hash -bxor $byte) * 16777619) % 4294967296 }
    $hash.ToString('x8')
}
