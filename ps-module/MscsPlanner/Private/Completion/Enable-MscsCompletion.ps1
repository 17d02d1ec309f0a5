# Names that the Tab key offers, from the file that the same line names. No Java is started, and where no name is found nothing is said.
function Enable-MscsCompletion {
    [CmdletBinding()]
    param()
    # What each parameter names.
    $script:NamedBy = @{
        'Get-MscsPlan'            = @{ Step = 'Step'; Node = 'Node'; Group = 'Group'; Resource = 'Resource' }
        'Invoke-MscsRehearsal'    = @{ Fault = 'Step'; UndoFrom = 'Step'; Skip = 'Step' }
        'New-MscsPlan'            = @{ Cluster = 'Cluster' }
        'Get-MscsSyncTask'        = @{ Job = 'Job' }
        'Register-MscsSyncTask'   = @{ Job = 'Job' }
        'Unregister-MscsSyncTask' = @{ Job = 'Job' }
        'Invoke-MscsSync'         = @{ Job = 'Job'; AcceptItem = 'Item' }
    }
    foreach ($command in $script:NamedBy.Keys) {
        foreach ($parameter in $script:NamedBy[$command].Keys) {
            Register-ArgumentCompleter -CommandName $command -ParameterName $parameter -ScriptBlock {
                param($commandName, $parameterName, $wordToComplete, $commandAst)
                $also = @(if ($commandName -eq 'Invoke-MscsRehearsal') { 'all' })
                Complete-MscsName -Kind $script:NamedBy[$commandName][$parameterName] -Word $wordToComplete -Line $commandAst -Also $also
            }
        }
    }
}
