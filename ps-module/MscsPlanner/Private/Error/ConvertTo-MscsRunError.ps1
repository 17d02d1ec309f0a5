# The error for an engine that ended without its result: what is known of the cause, and what to do.
function ConvertTo-MscsRunError {
    [CmdletBinding()]
    [OutputType([System.Management.Automation.ErrorRecord])]
    param(
        [Parameter(Mandatory)] [object] $Run,
        [Parameter(Mandatory)] [object] $Engine
    )
    $talk = Get-MscsLastWord -Text $Run.Talk
    $code = if ($null -eq $Run.ExitCode) { 'none' } else { [string]$Run.ExitCode }
    if ($Run.Trouble -eq 'not started') {
        return ConvertTo-MscsErrorRecord -Code 'MSCS-5005' -Values $Run.Program, $Run.Reason -Target $Run.Program
    }
    if ($Run.Trouble -eq 'silent') {
        return ConvertTo-MscsErrorRecord -Code 'MSCS-5010' -Values $Run.IdleSeconds -Target $Run.Program
    }
    if ($Run.Trouble -eq 'too much') {
        return ConvertTo-MscsErrorRecord -Code 'MSCS-5009' -Values ([int]($Run.Most / 1MB)) -Target $Run.Program
    }
    if ($Run.Half -ne '') {
        return ConvertTo-MscsErrorRecord -Code 'MSCS-5008' -Values $code, (Get-MscsLastWord -Text $Run.Half) -Target $Run.Half
    }
    if (-not (Test-MscsJar -Path $Engine.Jar)) {
        return ConvertTo-MscsErrorRecord -Code 'MSCS-5004' -Values $Engine.Jar, $talk -Target $Engine.Jar
    }
    ConvertTo-MscsErrorRecord -Code 'MSCS-5006' -Values $code, $talk -Target $Run.Program
}
