# True for an answer that the caller can take; what the engine says besides is a warning or verbose. For another one it writes the
# error that it stands for, and the pipeline goes on with the next.
function Test-MscsAnswer {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)] [object] $Answer,
        [Parameter(Mandatory)] [int[]] $Accept,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet,
        [object] $Target
    )
    $messages = @(Get-MscsRecord -Answer $Answer -Type 'message')
    if ($Answer.ExitCode -in $Accept) {
        foreach ($message in $messages) { if ($message.Kind -eq 'warning') { $Cmdlet.WriteWarning($message.Text) } else { Write-Verbose -Message $message.Text } }
        return $true
    }
    $verdict = Get-MscsSpecVerdict -Answer $Answer
    if ($null -ne $verdict -and -not $verdict.Valid) {
        $Cmdlet.WriteError((ConvertTo-MscsFindingError -Verdict $verdict))
        return $false
    }
    $text = @($messages | ForEach-Object -Process { $_.Text }) -join ' '
    $Cmdlet.WriteError((ConvertTo-MscsErrorRecord -Code (Get-MscsExitCodeId -ExitCode $Answer.ExitCode) -Values $text.TrimEnd('.') -Target $Target))
    $false
}
