# The mask of a subnet written as 10.20.0.0/24.
function ConvertTo-MscsSubnetMask {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [string] $Subnet)
    $bits = [int]$Subnet.Split('/')[1]
    @(foreach ($byte in 0..3) {
            $ones = [System.Math]::Min(8, [System.Math]::Max(0, $bits - 8 * $byte))
            256 - [System.Math]::Pow(2, 8 - $ones)
        }) -join '.'
}
