# Walks through a JSON tree: a group, for example, is called by a member "group" (its name, or an object with one) or stands in a list
# "groups". Steps have their name in "id"; the names of the resources of VirtualCenter are the members of "resourceNames".
function Find-MscsName {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [AllowNull()] [object] $Node,
        [Parameter(Mandatory)] [string] $Kind
    )
    foreach ($item in @($Node)) {
        if ($item -isnot [System.Management.Automation.PSCustomObject]) { continue }
        foreach ($member in $item.PSObject.Properties) {
            if ($member.Name -eq $Kind -or $member.Name -eq "${Kind}s") {
                foreach ($named in @($member.Value)) {
                    if ($named -is [string]) { if ($named -ne '') { $named } }
                    else {
                        foreach ($key in 'name', 'id') {
                            if ($null -ne $named -and $null -ne $named.PSObject.Properties[$key]) { [string]$named.$key; break }
                        }
                    }
                }
            }
            elseif ($Kind -eq 'Resource' -and $member.Name -eq 'resourceNames') { $member.Value.PSObject.Properties.Value }
            Find-MscsName -Node $member.Value -Kind $Kind
        }
    }
}
