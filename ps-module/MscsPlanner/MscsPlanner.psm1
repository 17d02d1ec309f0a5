# Loads the functions, one a file, and does no work: Java and the texts of errors are looked for when they are needed.
# All files are read as one script: one after the other takes nearly twice as long.
Set-StrictMode -Version Latest

$script:ModuleRoot = $PSScriptRoot
$script:Utf8 = New-Object -TypeName System.Text.UTF8Encoding -ArgumentList $false
$script:Strings = $null
$script:EngineChoice = $null
$script:JsonOptions = $null
$script:NamedBy = $null

$texts = foreach ($folder in 'Private', 'Public') {
    $found = [System.IO.Directory]::GetFiles([System.IO.Path]::Combine($PSScriptRoot, $folder), '*.ps1', 'AllDirectories')
    foreach ($file in $found) { [System.IO.File]::ReadAllText($file) }
}
. ([scriptblock]::Create(($texts -join "`n")))
Enable-MscsCompletion
