# From the cmdlet to the node: a Windows PowerShell engine, a Windows Java, a rendered folder, a real cmd.exe.
Describe 'As Windows, from a spec to the first guard' -Tag 'Windows' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Out = Join-Path -Path (Get-TestFolder) -ChildPath 'rendered here'
        $script:Folder = Export-MscsScript -LiteralPath (Get-TestSpec) -OutputPath $script:Out
        $script:First = @($script:Folder.Files | Where-Object -Property Path -Like 'scripts/01-*.cmd')[0].Path
    }

    It 'runs as Windows' {
        $script:OnWindows | Should -BeTrue
        (Get-MscsEngine).JavaPath | Should -Match '^[A-Z]:\\.*\\bin\\java\.exe$'
    }

    It 'renders into a folder with a blank and an umlaut in its path' {
        $script:Out.Contains(' ') | Should -BeTrue
        $script:Out.Contains([string][char]0xFC) | Should -BeTrue
        ($script:Folder | Test-MscsFolder).Intact | Should -BeTrue
    }

    It 'gives the bytes that every platform gives' {
        $expected = [System.IO.File]::ReadAllText([System.IO.Path]::Combine($script:Specs, 'virtualcenter-registry', 'expected', 'rendered', 'DIGEST'))
        [System.IO.File]::ReadAllText((Join-Path -Path $script:Out -ChildPath 'DIGEST')) | Should -Be $expected
    }

    It 'gives a script that a real cmd.exe runs up to its first guard, which refuses on a wrong node' {
        $env:COMPUTERNAME | Should -Not -Be 'VCNODE1'
        Push-Location -LiteralPath $script:Out
        try {
            $said = (& $env:ComSpec '/d' '/c' $script:First.Replace('/', '\') 2>&1 | Out-String).Trim()
            $code = $LASTEXITCODE
        }
        finally { Pop-Location }
        $code | Should -Be 5
        $said | Should -Be "REFUSED: this is $env:COMPUTERNAME; this script is for VCNODE1. Nothing was changed."
    }
}
