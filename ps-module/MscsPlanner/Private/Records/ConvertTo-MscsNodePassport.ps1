# The text of a passport as an object: each area is a list of subjects, each with its name and its facts as properties.
function ConvertTo-MscsNodePassport {
    [CmdletBinding()]
    [OutputType('Mscs.NodePassport')]
    param(
        [Parameter(Mandatory)] [string] $Text,
        [Parameter(Mandatory)] [string] $FullName
    )
    $json = ConvertFrom-MscsJson -Text $Text
    $areas = @{}
    foreach ($name in 'system', 'service', 'file', 'registry', 'software', 'user', 'group', 'share', 'drive', 'task') { $areas[$name] = @() }
    foreach ($area in $json.areas.PSObject.Properties) {
        $areas[$area.Name] = @(foreach ($subject in $area.Value.PSObject.Properties) {
                $one = [ordered]@{ Name = $subject.Name }
                # A registry value may be called Name as well.
                foreach ($fact in $subject.Value.PSObject.Properties) { $one[$(if ($fact.Name -eq 'Name') { 'Name (value)' } else { $fact.Name })] = $fact.Value }
                [pscustomobject]$one
            })
    }
    [pscustomobject]@{
        PSTypeName = 'Mscs.NodePassport'
        Node       = $json.node
        Plan       = $json.plan
        System     = @($areas['system'])
        Services   = @($areas['service'])
        Files      = @($areas['file'])
        Registry   = @($areas['registry'])
        Software   = @($areas['software'])
        Users      = @($areas['user'])
        Groups     = @($areas['group'])
        Shares     = @($areas['share'])
        Drives     = @($areas['drive'])
        Tasks      = @($areas['task'])
        Unanswered = @($json.unanswered)
        FullName   = $FullName
    }
}
