# Adds to the answers what follows from them: the parts of NAME=ADDRESS, the mask of the subnet, the drive's resource, the patch.
function Add-MscsDerivedAnswer {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $Answers)
    $Answers['ServerName'], $Answers['ServerAddress'] = $Answers['VirtualServer'].Split('=')
    $Answers['PrimaryNode'] = $Answers['Node'][0].Split('=')[0]
    $Answers['SubnetMask'] = ConvertTo-MscsSubnetMask -Subnet $Answers['PublicSubnet']
    # The technical note asks for patch 2 of 2.0.1; the later releases are taken as they were shipped.
    $Answers['Patch'] = if ($Answers['VirtualCenterVersion'] -eq '2.0.1') { '2' } else { '0' }
    if ($Answers.ContainsKey('QuorumDrive')) { $Answers['QuorumResource'] = "Disk $($Answers['QuorumDrive'])" }
    if ($Answers.ContainsKey('WitnessShare')) { $Answers['WitnessServer'] = $Answers['WitnessShare'].Split('\')[2] }
    if ($Answers.ContainsKey('LicenseVirtualServer')) { $Answers['LicenseName'], $Answers['LicenseServerAddress'] = $Answers['LicenseVirtualServer'].Split('=') }
}
