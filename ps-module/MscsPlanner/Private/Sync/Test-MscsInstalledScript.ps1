# True when the script in the job's folder on this node is the rendered one, byte for byte; otherwise an error says what it is.
function Test-MscsInstalledScript {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)] [object] $Job,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet
    )
    $installed = [System.IO.Path]::Combine($Job.Folder, 'mscs-sync.cmd')
    $reason = if (-not [System.IO.File]::Exists($installed)) { 'it is not there' }
    elseif ([System.Convert]::ToBase64String([System.IO.File]::ReadAllBytes($installed)) -cne [System.Convert]::ToBase64String([System.IO.File]::ReadAllBytes($Job.Script))) { 'it is another one' }
    else { return $true }
    $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5044' -Values $installed, $Job.Script, $reason -Target $Job.Name))
    $false
}
