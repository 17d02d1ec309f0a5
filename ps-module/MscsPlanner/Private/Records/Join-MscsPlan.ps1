# The plans of an answer, one for each cluster of the spec, with their steps and texts; all have the findings of the spec.
# FullName of a plan is the file that was written for it, where one was.
function Join-MscsPlan {
    [CmdletBinding()]
    [OutputType('Mscs.Plan')]
    param(
        [Parameter(Mandatory)] [object] $Answer,
        [Parameter(Mandatory)] [hashtable] $Request,
        [switch] $Written
    )
    $steps = @(Get-MscsRecord -Answer $Answer -Type 'step')
    $texts = @(Get-MscsRecord -Answer $Answer -Type 'text' | Where-Object -Property Kind -EQ 'plan')
    $files = @(if ($Written) { Get-MscsRecord -Answer $Answer -Type 'file' })
    $first = 0
    $number = 0
    foreach ($plan in Get-MscsRecord -Answer $Answer -Type 'plan') {
        $count = $plan.Steps
        $plan.Steps = @($steps | Select-Object -Skip $first -First $count)
        $plan.Findings = @(Get-MscsRecord -Answer $Answer -Type 'diagnostic')
        $plan.Text = $texts[$number].Text.TrimStart([char]10)
        $plan.SpecPath = $Request['spec']
        $plan.StatePath = [string]$Request['state']
        if ($number -lt $files.Count) { $plan.FullName = $files[$number].Path }
        $plan
        $first += $count
        $number++
    }
}
