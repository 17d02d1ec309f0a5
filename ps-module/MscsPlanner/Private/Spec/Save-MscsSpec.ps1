# Checks the text of a spec and then writes it, so that what is there afterwards is whole and holds; gives its verdict.
function Save-MscsSpec {
    [CmdletBinding()]
    [OutputType('Mscs.SpecVerdict')]
    param(
        [Parameter(Mandatory)] [string] $Text,
        [Parameter(Mandatory)] [string] $Path,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet
    )
    $draft = [System.IO.Path]::Combine([System.IO.Path]::GetTempPath(), [guid]::NewGuid().ToString('N'), [System.IO.Path]::GetFileName($Path))
    if (-not (Write-MscsText -Text $Text -Path $draft -Cmdlet $Cmdlet)) { return }
    try {
        Invoke-MscsEngine -Verb 'check' -Request @{ specs = @($draft) } -Cmdlet $Cmdlet | ForEach-Object -Process {
            $verdict = Get-MscsSpecVerdict -Answer $_
            if ($null -ne $verdict) {
                $verdict.FullName = $Path
                foreach ($finding in $verdict.Findings) { $finding.File = $Path }
            }
            if ((Test-MscsAnswer -Answer $_ -Accept 0 -Cmdlet $Cmdlet -Target $Path) -and (Write-MscsText -Text $Text -Path $Path -Cmdlet $Cmdlet)) { $verdict }
        }
    }
    finally {
        [System.IO.Directory]::Delete([System.IO.Path]::GetDirectoryName($draft), $true)
    }
}
