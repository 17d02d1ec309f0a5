# Warns of a name that was asked for and of which no plan has a step: misspelt, it would look like a plan that does nothing there. A node
# of the plan is known without a step of its own, and a pattern may fit nothing.
function Show-MscsUnknownName {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [AllowEmptyCollection()] [object[]] $Plan,
        [Parameter(Mandatory)] [System.Collections.IDictionary] $Bound,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet
    )
    if ($Plan.Count -eq 0) { return }
    $steps = @(foreach ($one in $Plan) { $one.Steps })
    foreach ($kind in 'Step', 'Node', 'Group', 'Resource') {
        if (-not $Bound.ContainsKey($kind)) { continue }
        $known = @(switch ($kind) {
                'Step' { foreach ($step in $steps) { $step.Id } }
                'Node' { foreach ($one in $Plan) { $one.Nodes } }
                default { foreach ($step in $steps) { Get-MscsMember -Object $step.Action -Name $kind.ToLowerInvariant() } }
            }) | Where-Object -FilterScript { $_ } | Select-Object -Unique
        foreach ($name in $Bound[$kind]) {
            $pattern = $kind -eq 'Step' -and [WildcardPattern]::ContainsWildcardCharacters($name)
            if ($pattern -or $name -in $known) { continue }
            $some = @($known | Select-Object -First 10) -join ', '
            $more = if (@($known).Count -gt 10) { ', ...' } else { '.' }
            $Cmdlet.WriteWarning("No plan that was read has a step for -$kind `"$name`". There are: $some$more")
        }
    }
}
