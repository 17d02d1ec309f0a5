# True on Windows; elsewhere, without -Quiet, an error says that this belongs on a node.
function Test-MscsNode {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet,
        [switch] $Quiet
    )
    if (Test-MscsWindows) { return $true }
    if (-not $Quiet) {
        $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5040' -Values $Cmdlet.MyInvocation.MyCommand.Name))
    }
    $false
}
