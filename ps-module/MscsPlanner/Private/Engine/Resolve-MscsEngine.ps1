# The jar, the Java that runs it, and the candidates that were looked at. Kept for the session, until a variable changes that
# the search depends on.
function Resolve-MscsEngine {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet,
        [AllowEmptyString()] [string] $JavaPath = ''
    )
    $key = $JavaPath, $env:MSCS_PLANNER_JAVA, $env:JAVA_HOME, $env:PATH -join '|'
    if ($null -ne $script:EngineChoice -and $script:EngineChoice.Key -ceq $key) { return $script:EngineChoice }
    $jar = [System.IO.Path]::Combine($script:ModuleRoot, 'lib', 'mscs-planner.jar')
    if (-not [System.IO.File]::Exists($jar)) {
        $Cmdlet.ThrowTerminatingError((ConvertTo-MscsErrorRecord -Code 'MSCS-5003' -Values $jar -Target $jar))
    }
    $looked = @(Find-MscsJava -JavaPath $JavaPath)
    if ($looked.Count -eq 0 -or $looked[-1].Status -ne 'ok') {
        $Cmdlet.ThrowTerminatingError((ConvertTo-MscsJavaError -Looked $looked))
    }
    $script:EngineChoice = [pscustomobject]@{ Key = $key; Jar = $jar; Java = $looked[-1]; Candidates = $looked; Offered = $false }
    $script:EngineChoice
}
