# A request about one spec: its path, the state to plan against and the output, where they were named. Nothing, and an error,
# when a path is none, or when one of the Others writes to the same output; nothing for one of the Others once more: the plans of a spec
# with several clusters come one by one, and each stands for all of it.
function ConvertTo-MscsSpecRequest {
    [CmdletBinding()]
    [OutputType([hashtable])]
    param(
        [Parameter(Mandatory)] [string] $Spec,
        [Parameter(Mandatory)] [AllowEmptyString()] [string] $StatePath,
        [Parameter(Mandatory)] [AllowEmptyString()] [string] $OutputPath,
        [Parameter(Mandatory)] [AllowEmptyCollection()] [System.Collections.Generic.List[hashtable]] $Others,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet
    )
    $request = @{ spec = $Spec }
    if ($StatePath -ne '') {
        $state = Resolve-MscsPath -Path $StatePath -Cmdlet $Cmdlet -Literal
        if ($null -eq $state) { return }
        $request['state'] = $state
    }
    if ($OutputPath -ne '') {
        $out = Resolve-MscsNewPath -Path $OutputPath -Cmdlet $Cmdlet
        if ($null -eq $out) { return }
        if (@($Others | Where-Object -FilterScript { $_['out'] -ceq $out -and $_['spec'] -ceq $Spec -and $_['state'] -ceq $request['state'] }).Count -gt 0) { return }
        # Without regard to letter case everywhere: no file system may decide what is lost.
        if (@($Others | Where-Object -FilterScript { $_['out'] -eq $out }).Count -gt 0) {
            $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5022' -Values $out -Target $Spec))
            return
        }
        $request['out'] = $out
    }
    $request
}
