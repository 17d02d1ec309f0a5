# The text of a new spec: the layout in Spec/virtualcenter.txt with the answers in its holes. There, a line "//# NAME" becomes the
# reasons of that question, "?NAME=ANSWER " in front of a line keeps it for that answer only, {NAME} is a text, {#NAME} a number or
# a truth value, and {Node} a line for each node.
function ConvertTo-MscsSpecText {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)] [hashtable] $Answers,
        [Parameter(Mandatory)] [hashtable[]] $Questions
    )
    $layout = [System.IO.File]::ReadAllLines([System.IO.Path]::Combine($script:ModuleRoot, 'Spec', 'virtualcenter.txt'))
    $holes = [regex]'\{(#?)([A-Z][A-Za-z]+)\}'
    $lines = foreach ($line in $layout) {
        if ($line -match '^(\s*)//# ([A-Za-z]+)$') {
            $indent, $name = $Matches[1], $Matches[2]
            foreach ($why in @($Questions | Where-Object -FilterScript { $_.Name -eq $name }).Why) { "$indent// $why" }
            continue
        }
        if ($line -match '^(\s*)\?([A-Za-z]+)=(\S+) (.*)$') {
            if ($Answers[$Matches[2]] -cne $Matches[3]) { continue }
            $line = $Matches[1] + $Matches[4]
        }
        if ($line.Trim() -eq '{Node}') {
            $nodes = @(foreach ($node in $Answers['Node']) {
                    $name, $address = $node.Split('=')
                    '      {{"name": {0}, "kind": {1}, "address": {2}}}' -f (ConvertTo-MscsJsonText -Text $name), (ConvertTo-MscsJsonText -Text $Answers['NodeKind']), (ConvertTo-MscsJsonText -Text $address)
                })
            $nodes -join ",`n"
            continue
        }
        $comment = $line.TrimStart().StartsWith('//')
        $holes.Replace($line, {
                param($hole)
                $value = [string]$Answers[$hole.Groups[2].Value]
                if ($comment -or $hole.Groups[1].Value -ne '') { $value } else { ConvertTo-MscsJsonText -Text $value }
            })
    }
    ($lines -join "`n") + "`n"
}
