# The steps that every bound parameter allows: Step by wildcard over the id, Node, Group and Resource by name.
function Select-MscsStep {
    [CmdletBinding()]
    [OutputType('Mscs.Step')]
    param(
        [Parameter(Mandatory)] [AllowEmptyCollection()] [object[]] $Steps,
        [Parameter(Mandatory)] [System.Collections.IDictionary] $Bound
    )
    foreach ($candidate in $Steps) {
        if ($Bound.ContainsKey('Step') -and @($Bound['Step'] | Where-Object -FilterScript { $candidate.Id -like $_ }).Count -eq 0) { continue }
        if ($Bound.ContainsKey('Node') -and $candidate.Node -notin $Bound['Node']) { continue }
        if ($Bound.ContainsKey('Group') -and (Get-MscsMember -Object $candidate.Action -Name 'group') -notin $Bound['Group']) { continue }
        if ($Bound.ContainsKey('Resource') -and (Get-MscsMember -Object $candidate.Action -Name 'resource') -notin $Bound['Resource']) { continue }
        $candidate
    }
}
