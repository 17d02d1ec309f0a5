# Adds to the answers what follows from them: the parts of NAME=ADDRESS, the lines of the nodes, the mask of the subnet and so on.
function Add-MscsDerivedAnswer {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [hashtable] $Answers,
        [Parameter(Mandatory)] [ValidateSet('VirtualCenter', 'Group')] [string] $Kind
    )
    $Answers['ServerName'], $Answers['ServerAddress'] = $Answers['VirtualServer'].Split('=')
    Add-MscsTargetAnswer -Answers $Answers
    if ($Kind -eq 'Group') { return Add-MscsGroupAnswer -Answers $Answers }
    # The technical note asks for patch 2 of 2.0.1; the later releases are taken as they were shipped.
    $Answers['Patch'] = if ($Answers['VirtualCenterVersion'] -eq '2.0.1') { '2' } else { '0' }
    if ($Answers.ContainsKey('LicenseVirtualServer')) { $Answers['LicenseName'], $Answers['LicenseServerAddress'] = $Answers['LicenseVirtualServer'].Split('=') }
    if ($Answers.ContainsKey('LicenseCluster')) {
        # Both clusters are in the domain of the administrator who looks after them.
        $Answers['LicenseDomain'] = $Answers['Domain']
        Add-MscsTargetAnswer -Answers $Answers -Word 'License'
    }
}
