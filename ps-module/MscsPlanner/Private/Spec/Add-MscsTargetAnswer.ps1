# Adds what follows from the answers about one cluster; Word is what its answers begin with.
function Add-MscsTargetAnswer {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [hashtable] $Answers,
        [AllowEmptyString()] [string] $Word = ''
    )
    $Answers["${Word}SubnetMask"] = ConvertTo-MscsSubnetMask -Subnet $Answers["${Word}PublicSubnet"]
    $Answers["${Word}PrimaryNode"] = $Answers["${Word}Node"][0].Split('=')[0]
    $kind = ConvertTo-MscsJsonText -Text $Answers["${Word}NodeKind"]
    $Answers["${Word}NodeLines"] = [string[]]@(foreach ($node in $Answers["${Word}Node"]) {
            $name, $address = $node.Split('=') | ForEach-Object -Process { ConvertTo-MscsJsonText -Text $_ }
            "{`"name`": $name, `"kind`": $kind, `"address`": $address}"
        })
    if ($Answers.ContainsKey("${Word}QuorumDrive")) { $Answers["${Word}QuorumResource"] = "Disk $($Answers["${Word}QuorumDrive"])" }
    if ($Answers.ContainsKey("${Word}WitnessShare")) { $Answers["${Word}WitnessServer"] = $Answers["${Word}WitnessShare"].Split('\')[2] }
}
