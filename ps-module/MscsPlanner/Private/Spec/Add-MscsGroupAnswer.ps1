# Adds what follows from the answers about a group of any kind: the names of its resources, what they need, the lines of its files.
function Add-MscsGroupAnswer {
    [CmdletBinding()]
    param([Parameter(Mandatory)] [hashtable] $Answers)
    $server = $Answers['ServerName']
    $suffix = @{ 'service' = 'Service'; 'application' = 'Application'; 'script' = 'Script'; 'file-share' = 'Share' }
    $Answers['AddressResource'] = "$server IP Address"
    $Answers['NameResource'] = "$server Network Name"
    $Answers['WorkResource'] = "$server $($suffix[$Answers['Workload']])"
    $Answers['SyncResource'] = "$server Sync"
    $needs = @($Answers['NameResource'])
    # From 2008 on, a disk is not told by its drive letter.
    $Answers['Disk'] = if ($Answers['GroupDrive'] -eq 'none') { 'none' } elseif ($Answers['Os'] -like '2003*') { 'drive' } else { 'later' }
    if ($Answers['Disk'] -ne 'none') {
        $Answers['DiskResource'] = "Disk $($Answers['GroupDrive'])"
        $needs += $Answers['DiskResource']
    }
    $Answers['Needs'] = @(foreach ($name in $needs) { ConvertTo-MscsJsonText -Text $name }) -join ', '
    $key = [string]$Answers['RegistryKey']
    $Answers['Checkpoint'] = if ($key -in '', 'none') { '' } else { ConvertTo-MscsJsonText -Text $key }
    $Answers['Returns'] = if ($Answers['Failback'] -eq 'none') { 'no' } else { 'yes' }
    $Answers['FailbackFrom'], $Answers['FailbackTo'] = $Answers['Failback'].Split('-')
    $Answers['NodeNames'] = @(foreach ($node in $Answers['Node']) { ConvertTo-MscsJsonText -Text $node.Split('=')[0] }) -join ', '
    $Answers['SyncCommand'] = "cmd /k C:\mscs-sync\mscs-sync.cmd /$($Answers['SyncMode'])"
    $group = ConvertTo-MscsJsonText -Text $Answers['GroupName']
    $number = 0
    $Answers['FileLines'] = [string[]]@(foreach ($path in $Answers['FilePath'] | Where-Object -FilterScript { $_ }) {
            $number++
            "{`"name`": `"files-$number`", `"group`": $group, `"path`": $(ConvertTo-MscsJsonText -Text $path)}"
        })
}
