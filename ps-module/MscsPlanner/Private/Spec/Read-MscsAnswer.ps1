# Asks the user one question, with the reason for it, until the answer is one. $null where nobody can be asked.
# Window is what the host asks with ($Host.UI): it has the methods Prompt and PromptForChoice.
function Read-MscsAnswer {
    [CmdletBinding()]
    [OutputType([string[]])]
    param(
        [Parameter(Mandatory)] [hashtable] $Question,
        [Parameter(Mandatory)] [object] $Window
    )
    $why = @($Question.Why) -join [System.Environment]::NewLine
    while ($true) {
        try {
            if ($Question.ContainsKey('Choices')) {
                # A number in front of each: two choices may begin with the same letter.
                $choices = [System.Management.Automation.Host.ChoiceDescription[]]@(
                    foreach ($number in 1..$Question.Choices.Count) {
                        New-Object -TypeName System.Management.Automation.Host.ChoiceDescription -ArgumentList "&$number $($Question.Choices[$number - 1])"
                    })
                return $Question.Choices[$Window.PromptForChoice($Question.Ask, $why, $choices, 0)]
            }
            $field = New-Object -TypeName System.Management.Automation.Host.FieldDescription -ArgumentList "$($Question.Name), for example $($Question.Example)"
            $fields = New-Object -TypeName 'System.Collections.ObjectModel.Collection[System.Management.Automation.Host.FieldDescription]'
            $fields.Add($field)
            $said = [string]$Window.Prompt($Question.Ask, $why, $fields)[$field.Name]
        }
        catch [System.Management.Automation.Host.HostException], [System.Management.Automation.PSInvalidOperationException], [System.NotImplementedException] {
            Write-Debug -Message $_.Exception.Message
            return $null
        }
        $answer = if ($Question.ContainsKey('Least')) { $said -csplit '\s*,\s*' } else { $said.Trim() }
        if (Test-MscsSpecAnswer -Question $Question -Answer $answer) { return $answer }
        $why = "'$said' is none. It looks like this: $($Question.Example)"
    }
}
