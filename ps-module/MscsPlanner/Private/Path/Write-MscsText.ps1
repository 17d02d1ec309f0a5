# Writes a file as UTF-8 without a mark, as a whole or not at all; true when it is there. What the machine refuses is an error.
function Write-MscsText {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)] [string] $Text,
        [Parameter(Mandatory)] [string] $Path,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet
    )
    $draft = "$Path.$([guid]::NewGuid().ToString('N')).new"
    try {
        $null = [System.IO.Directory]::CreateDirectory([System.IO.Path]::GetDirectoryName($Path))
        [System.IO.File]::WriteAllText($draft, $Text, $script:Utf8)
        if ([System.IO.File]::Exists($Path)) { [System.IO.File]::Replace($draft, $Path, [NullString]::Value) } else { [System.IO.File]::Move($draft, $Path) }
        $true
    }
    catch {
        $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5130' -Values $_.Exception.GetBaseException().Message.TrimEnd('.') -Target $Path))
        $false
    }
    finally {
        if ([System.IO.File]::Exists($draft)) { [System.IO.File]::Delete($draft) }
    }
}
