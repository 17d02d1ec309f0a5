# The text of a new spec: a layout in Spec with the answers in its holes. There, a line "//# NAME" becomes the reasons of that question
# where it was asked, "?NAME=ANSWER " in front of a line keeps it for that answer only, {NAME} is a text, {#NAME} stands as it is (a
# number, a truth value, ready JSON), and a line {*NAME} is one for each item of a list.
function ConvertTo-MscsSpecText {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)] [hashtable] $Answers,
        [Parameter(Mandatory)] [hashtable[]] $Questions,
        [Parameter(Mandatory)] [ValidateSet('VirtualCenter', 'Group')] [string] $Kind
    )
    $asked = @($Questions | Where-Object -FilterScript { Test-MscsAsked -Question $_ -Answers $Answers })
    $holes = [regex]'\{(#?)([A-Z][A-Za-z]+)\}'
    $lines = foreach ($line in Read-MscsLayout -Name $Kind.ToLowerInvariant()) {
        $kept = $true
        while ($kept -and $line -cmatch '^(\s*)\?([A-Za-z]+)=(\S+) (.*)$') {
            $line = $Matches[1] + $Matches[4]
            $kept = $Answers[$Matches[2]] -ceq $Matches[3]
        }
        if (-not $kept) { continue }
        if ($line -cmatch '^(\s*)//# ([A-Za-z]+)$') {
            $indent, $name = $Matches[1], $Matches[2]
            foreach ($question in $asked | Where-Object -FilterScript { $_.Name -eq $name }) { foreach ($why in $question.Why) { "$indent// $why" } }
            continue
        }
        if ($line -cmatch '^(\s*)\{\*([A-Za-z]+)\}$') {
            $indent, $items = $Matches[1], @($Answers[$Matches[2]])
            if ($items.Count -gt 0) { $indent + ($items -join ",`n$indent") }
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
