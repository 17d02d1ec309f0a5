# The error for a machine without a Java that will do. Looked: the candidates that Find-MscsJava gave.
function ConvertTo-MscsJavaError {
    [CmdletBinding()]
    [OutputType([System.Management.Automation.ErrorRecord])]
    param([Parameter(Mandatory)] [AllowEmptyCollection()] [object[]] $Looked)
    if ($Looked.Count -gt 0 -and $Looked[-1].Source -in '-JavaPath', 'MSCS_PLANNER_JAVA') {
        $chosen = $Looked[-1]
        return ConvertTo-MscsErrorRecord -Code 'MSCS-5002' -Values $chosen.Source, $chosen.Path, $chosen.Reason -Target $Looked
    }
    $seen = @(foreach ($java in $Looked) { "$($java.Source) $($java.Path) ($($java.Reason))" })
    if ($seen.Count -eq 0) { $seen = @('neither JAVA_HOME nor the PATH nor the registry names one') }
    ConvertTo-MscsErrorRecord -Code 'MSCS-5001' -Values ($seen -join '; ') -Target $Looked
}
