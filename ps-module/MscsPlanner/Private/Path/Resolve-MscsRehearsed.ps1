# What is rehearsed of a path, or of an object from the pipeline: a rendered folder is itself; of anything else that was made of a spec
# that spec; of the plan file of a rendered folder the folder.
function Resolve-MscsRehearsed {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)] [System.Collections.IDictionary] $Bound,
        [Parameter(Mandatory)] [AllowEmptyString()] [string] $SpecPath,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet
    )
    if ($SpecPath -ne '' -and @($Bound['LiteralPath'] | Where-Object -FilterScript { [System.IO.Directory]::Exists($_) }).Count -eq 0) {
        Resolve-MscsPath -Path $SpecPath -Cmdlet $Cmdlet -Literal
        return
    }
    foreach ($place in Resolve-MscsParameterPath -Bound $Bound -Cmdlet $Cmdlet) {
        $folder = [System.IO.Path]::GetDirectoryName($place)
        # The plan of a further cluster lies in a folder of its own, one below.
        # Above the root of a drive there is none.
        $rendered = @($folder, $(if ($folder) { [System.IO.Path]::GetDirectoryName($folder) }) | Where-Object -FilterScript { $_ -and [System.IO.File]::Exists([System.IO.Path]::Combine($_, 'DIGEST')) })
        if ([System.IO.Path]::GetFileName($place) -eq 'plan.json' -and $rendered.Count -gt 0) { $rendered[0] } else { $place }
    }
}
