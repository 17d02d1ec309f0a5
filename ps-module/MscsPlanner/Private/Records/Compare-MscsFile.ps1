# Lets the engine answer one request for each of the other files, and gives what differs as records of a type, each with the two files.
function Compare-MscsFile {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Verb,
        [Parameter(Mandatory)] [string] $Type,
        [Parameter(Mandatory)] [hashtable[]] $Request,
        [Parameter(Mandatory)] [string] $Reference,
        [Parameter(Mandatory)] [string[]] $Other,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet
    )
    Invoke-MscsEngine -Verb $Verb -Request $Request -Cmdlet $Cmdlet | ForEach-Object -Process {
        $file = $Other[$_.Number - 1]
        if (Test-MscsAnswer -Answer $_ -Accept 0, 4 -Cmdlet $Cmdlet -Target $file) {
            foreach ($difference in Get-MscsRecord -Answer $_ -Type $Type) {
                $difference.ReferencePath = $Reference
                $difference.DifferencePath = $file
                $difference
            }
        }
    }
}
