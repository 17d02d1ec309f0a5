# A request about one spec: its path, the state to plan against, the output and the state that comes out, where they were named. Nothing,
# and an error, when a path is none, or when one of the Others writes to the same file; nothing for one of the Others once more: the plans
# of a spec with several clusters come one by one, and each stands for all of it.
function ConvertTo-MscsSpecRequest {
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)] [string] $Spec,
        [Parameter(Mandatory)] [AllowEmptyString()] [string] $StatePath,
        [Parameter(Mandatory)] [AllowEmptyString()] [string] $OutputPath,
        [string] $ResultPath = '',
        [Parameter(Mandatory)] [AllowEmptyCollection()] [System.Collections.Generic.List[hashtable]] $Others,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet
    )
    $request = @{ spec = $Spec }
    if ($StatePath -ne '') {
        $state = Resolve-MscsPath -Path $StatePath -Cmdlet $Cmdlet -Literal
        if ($null -eq $state) { return }
        $request['state'] = $state
    }
    $written = @{ out = $OutputPath; result = $ResultPath }
    foreach ($name in @($written.Keys | Where-Object -FilterScript { $written[$_] -ne '' })) {
        $file = Resolve-MscsNewPath -Path $written[$name] -Cmdlet $Cmdlet
        if ($null -eq $file) { return }
        $request[$name] = $file
    }
    $files = @($request['out'], $request['result'] | Where-Object -FilterScript { $null -ne $_ })
    if ($files.Count -eq 0) { return $request }
    $same = { $left = $_; @('spec', 'state', 'out', 'result' | Where-Object -FilterScript { $left[$_] -cne $request[$_] }).Count -eq 0 }
    if (@($Others | Where-Object -FilterScript $same).Count -gt 0) { return }
    # Without regard to letter case everywhere: no file system may decide what is lost.
    foreach ($file in $files) {
        if (@($Others | Where-Object -FilterScript { $_['out'] -eq $file -or $_['result'] -eq $file }).Count -gt 0) {
            $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5022' -Values $file -Target $Spec))
            return
        }
    }
    $request
}
