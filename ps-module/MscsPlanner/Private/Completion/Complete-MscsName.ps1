# The names of a kind that begin with a word, from the files that a line names: as the Tab key wants them, quoted where they must be.
# Also are words that stand for more than one name.
function Complete-MscsName {
    [CmdletBinding()]
    [OutputType([System.Management.Automation.CompletionResult])]
    param(
        [Parameter(Mandatory)] [ValidateSet('Cluster', 'Node', 'Group', 'Resource', 'Step', 'Job', 'Item')] [string] $Kind,
        [Parameter(Mandatory)] [AllowEmptyString()] [string] $Word,
        [Parameter(Mandatory)] [System.Management.Automation.Language.Ast] $Line,
        [AllowEmptyCollection()] [string[]] $Also = @()
    )
    $errorsBefore = $global:Error.Count
    $prefix = $Word.Trim([char[]]@("'", '"'))
    try {
        $names = @(foreach ($file in Get-MscsLineFile -Line $Line) { Read-MscsName -Path $file -Kind $Kind })
    }
    catch {
        # A file that is being written, or is no JSON: the line is typed on without help.
        Write-Debug -Message $_.Exception.Message
        return
    }
    finally {
        # What went wrong behind a key is nothing that the user did.
        while ($global:Error.Count -gt $errorsBefore) { $global:Error.RemoveAt(0) }
    }
    foreach ($name in $names + $Also | Select-Object -Unique) {
        if (-not $name.StartsWith($prefix, [System.StringComparison]::OrdinalIgnoreCase)) { continue }
        $quoted = if ($name -cmatch '^[A-Za-z0-9][A-Za-z0-9/_.-]*$') { $name } else { "'" + $name.Replace("'", "''") + "'" }
        New-Object -TypeName System.Management.Automation.CompletionResult -ArgumentList $quoted, $name, 'ParameterValue', "$Kind $name"
    }
}
