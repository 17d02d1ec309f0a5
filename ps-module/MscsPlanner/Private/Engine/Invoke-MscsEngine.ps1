# Asks the engine: one process for all requests, one answer for each, as soon as it is complete. An answer has the Number of
# its request (from 1), the ExitCode, and Records: lists of objects by record type.
# Everything that is wrong with the engine itself ends the cmdlet; what an answer says is for the caller to judge.
function Invoke-MscsEngine {
    [CmdletBinding()]
    param(
        [Parameter(Mandatory)] [string] $Verb,
        [Parameter(Mandatory)] [hashtable[]] $Request,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet,
        [object] $Engine = (Resolve-MscsEngine -Cmdlet $Cmdlet)
    )
    $sheet = ConvertTo-Json -InputObject @{ requests = $Request } -Depth 10 -Compress
    $arguments = Get-MscsEngineArgument -Jar $Engine.Jar -Verb $Verb -Archive (Find-MscsArchive -Engine $Engine)
    Write-Verbose -Message "$($Engine.Java.Path) $arguments"
    $run = Initialize-MscsRun -Program $Engine.Java.Path -Arguments $arguments -InputBytes $script:Utf8.GetBytes($sheet) -IdleSeconds (Get-MscsTimeout)
    $records = @{}
    $result = $null
    $shown = $false
    Invoke-MscsProcess -Run $run | ForEach-Object -Process {
        $record = ConvertFrom-MscsLine -Line $_
        if ($null -eq $record -or $null -ne $result) {
            $Cmdlet.ThrowTerminatingError((ConvertTo-MscsErrorRecord -Code 'MSCS-5007' -Values (Get-MscsLastWord -Text $_) -Target $_))
        }
        switch ($record.type) {
            'progress' {
                Write-MscsProgress -Verb $Verb -Record $record
                $shown = $shown -or $record.of -gt 1
            }
            'answer' {
                [pscustomobject]@{ Number = $record.number; ExitCode = $record.exitCode; Records = $records }
                $records = @{}
                $run.Unread = 0
            }
            'result' {
                $result = $record
            }
            default {
                if (-not $records.ContainsKey($record.type)) { $records[$record.type] = New-Object -TypeName System.Collections.Generic.List[object] }
                $records[$record.type].Add((ConvertFrom-MscsRecord -Record $record))
            }
        }
    }
    if ($shown) { Write-Progress -Activity "mscs-planner $Verb" -Completed }
    if ($run.Talk -ne '') { Write-Verbose -Message $run.Talk.TrimEnd() }
    if ($null -eq $result) {
        $Cmdlet.ThrowTerminatingError((ConvertTo-MscsRunError -Run $run -Engine $Engine))
    }
    # The engine refused the request as a whole: the module and the jar do not fit.
    if ($records.ContainsKey('message')) {
        $text = @($records['message'] | ForEach-Object -Process { $_.Text }) -join ' '
        $Cmdlet.ThrowTerminatingError((ConvertTo-MscsErrorRecord -Code (Get-MscsExitCodeId -ExitCode $result.exitCode) -Values $text.TrimEnd('.') -Target $Request))
    }
    Show-MscsArchiveOffer -Engine $Engine
}
