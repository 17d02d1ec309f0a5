# A plan file as an object, with its steps. Throws where it is no plan of the format that this module knows.
function Read-MscsPlan {
    [CmdletBinding()]
    [OutputType('Mscs.Plan')]
    param([Parameter(Mandatory)] [string] $Path)
    $record = ConvertFrom-MscsJson -Text ([System.IO.File]::ReadAllText($Path, $script:Utf8))
    $format = if ($record -is [System.Management.Automation.PSCustomObject] -and $null -ne $record.PSObject.Properties['format']) { $record.format } else { 'none' }
    if ($format -cne 'mscs-plan/1') { throw "its format is $format" }
    $steps = @($record.steps)
    $record.steps = $steps.Count
    $plan = ConvertFrom-MscsPlan -Record $record
    $plan.Steps = @(foreach ($step in $steps) { ConvertFrom-MscsStep -Record $step })
    $plan.FullName = $Path
    $text = [System.IO.Path]::Combine([System.IO.Path]::GetDirectoryName($Path), 'plan.txt')
    if ([System.IO.File]::Exists($text)) { $plan.Text = [System.IO.File]::ReadAllText($text, $script:Utf8) }
    $plan
}
