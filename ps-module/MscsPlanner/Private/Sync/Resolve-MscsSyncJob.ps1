# The sync jobs that a cmdlet's parameters name; an error for a folder that has none of them.
function Resolve-MscsSyncJob {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [System.Collections.IDictionary] $Bound,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet
    )
    $names = @(if ($Bound.ContainsKey('Job')) { $Bound['Job'] })
    foreach ($folder in Resolve-MscsParameterPath -Bound $Bound -Cmdlet $Cmdlet) {
        $jobs = @(Get-MscsSyncJob -Path $folder -Job $names)
        if ($jobs.Count -eq 0) {
            $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5043' -Values $folder, $(if ($names.Count -gt 0) { ' ' + ($names -join ', ') }) -Target $folder))
        }
        foreach ($job in $jobs) { Add-Member -InputObject $job -NotePropertyName 'Rendered' -NotePropertyValue $folder -PassThru }
    }
}
