# The lines of a layout in Spec. A line "> NAME" stands for the lines of that layout, as far to the right as it stands itself; with a
# word behind it, their answers are those whose names begin with the word.
function Read-MscsLayout {
    [CmdletBinding()]
    [OutputType([string])]
    param(
        [Parameter(Mandatory)] [string] $Name,
        [AllowEmptyString()] [string] $Word = ''
    )
    foreach ($line in [System.IO.File]::ReadAllLines([System.IO.Path]::Combine($script:ModuleRoot, 'Spec', "$Name.txt"))) {
        if ($line -cmatch '^(.*)> ([a-z]+)(?: ([A-Z][a-z]+))?$') {
            $before, $part, $itsWord = $Matches[1], $Matches[2], [string]$Matches[3]
            foreach ($inner in Read-MscsLayout -Name $part -Word $itsWord) { $before + $inner }
        }
        else { [regex]::Replace($line, '(?<=\{[#*]?|//# |\?)(?=[A-Z])', $Word) }
    }
}
