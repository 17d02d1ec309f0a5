# The id of the error that an exit code of the engine stands for: 5101 for 1, 5131 for 31.
function Get-MscsExitCodeId {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [int] $ExitCode)
    $id = 'MSCS-51{0:00}' -f $ExitCode
    if ($null -eq (Get-MscsString -Code $id)) { 'MSCS-5131' } else { $id }
}
