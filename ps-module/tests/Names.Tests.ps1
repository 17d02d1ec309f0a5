# Names that no code page of the machine may touch: what goes to the engine comes back letter by letter, whatever the console is.
Describe 'Names beyond ASCII' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Words = @{
            Japanese = -join ([char[]]@(0x30D5, 0x30A1, 0x30A4, 0x30EB, 0x7D44, 0x307F))
            German   = 'B{0}ro {1}{2}' -f [char]0xFC, [char]0xC4, [char]0xDF
            Turkish  = '{0}stanbul {1}{2}{3} iI' -f [char]0x130, [char]0x131, [char]0x11F, [char]0x15F
        }

        # The spec of the file server with other names, below a folder with such a name.
        function Get-NamedSpec {
            param([string] $Word)
            $folder = Join-Path -Path (Get-TestFolder) -ChildPath $Word
            $null = [System.IO.Directory]::CreateDirectory($folder)
            $file = Join-Path -Path $folder -ChildPath "$Word.json"
            $text = [System.IO.File]::ReadAllText((Get-TestSpec -Name 'file-server')).Replace('File Group', "Group $Word").Replace('Shares of the eastern office', $Word)
            [System.IO.File]::WriteAllText($file, $text)
            $file
        }
    }

    It '<language> names survive a console of code page <codepage>' -ForEach @(
        foreach ($language in 'Japanese', 'German', 'Turkish') { foreach ($codepage in 437, 850, 932) { @{ language = $language; codepage = $codepage } } }
    ) {
        $file = Get-NamedSpec -Word $script:Words[$language]
        $encoding = [System.Text.Encoding]::GetEncoding($codepage)
        $before = [System.Console]::OutputEncoding, [System.Console]::InputEncoding
        $java = if ($codepage -eq 932) { 'windows-31j' } else { "IBM$codepage" }
        try {
            # As on a Windows with this console: both sides would use it if they were let.
            [System.Console]::OutputEncoding = $encoding
            [System.Console]::InputEncoding = $encoding
            $verdict, $spec = Use-Environment -Variables @{ JAVA_TOOL_OPTIONS = "-Dstdout.encoding=$java -Dsun.stdout.encoding=$java -Dsun.stdin.encoding=$java" } -Block {
                Test-MscsSpec -LiteralPath $file
                if ($language -ne 'Japanese') { Expand-MscsSpec -LiteralPath $file }
            }
        }
        finally { [System.Console]::OutputEncoding, [System.Console]::InputEncoding = $before }
        $verdict.FullName | Should -BeExactly $file
        if ($language -eq 'Japanese') {
            # No batch file of Windows Server 2003 can hold them: the refusal names them letter by letter.
            $refusal = @($verdict.Findings | Where-Object -Property Code -EQ 'MSCS-2042')[0]
            $refusal.Message.StartsWith("""Group $($script:Words[$language])""") | Should -BeTrue -Because $refusal.Message
            $refusal.File | Should -BeExactly $file
        }
        else {
            $spec.Groups[0].name | Should -BeExactly "Group $($script:Words[$language])"
            $spec.Groups[0].description | Should -BeExactly $script:Words[$language]
        }
    }

    # In a regular expression that goes by the culture of a Turk, I is no letter of [A-Z] in either case.
    It 'an answer with an I is one under the culture tr-TR' {
        $thread = [System.Threading.Thread]::CurrentThread
        $before = $thread.CurrentCulture
        try {
            $thread.CurrentCulture = New-Object -TypeName System.Globalization.CultureInfo -ArgumentList 'tr-TR'
            InModuleScope MscsPlanner {
                foreach ($kind in 'VirtualCenter', 'Group') {
                    foreach ($question in Get-MscsQuestion -Kind $kind | Where-Object -FilterScript { $_.ContainsKey('Pattern') }) {
                        $answers = @(if ($question.Name -like '*Node' -or $question.Name -like '*VirtualServer') { 'IiIi=10.20.0.30' } elseif ($question.Name -eq 'Name') { 'IiIi' } else { $question.Example })
                        Test-MscsSpecAnswer -Question $question -Answer ($answers * 2) | Should -BeTrue -Because $question.Name
                    }
                }
                Test-MscsSpecAnswer -Question @{ Pattern = '^(SOFTWARE|SYSTEM)\\.+$' } -Answer 'Software\Acme' | Should -BeTrue -Because 'Windows looks at no case'
                $text = ConvertTo-MscsSpecText -Answers @{ ManagedIp = 'registry' } -Questions @(@{ Name = 'ManagedIp'; Why = @('because') }) -Kind 'VirtualCenter'
                $text | Should -Not -BeLike '*//#*'
                $text | Should -BeLike '*// because*'
            }
        }
        finally { $thread.CurrentCulture = $before }
    }

    It '<language> names are the same under the culture <culture>' -ForEach @(
        @{ language = 'Turkish'; culture = 'tr-TR' }
        @{ language = 'German'; culture = 'de-DE' }
    ) {
        $file = Get-NamedSpec -Word $script:Words[$language]
        $plain = New-MscsPlan -LiteralPath $file
        $thread = [System.Threading.Thread]::CurrentThread
        $before = $thread.CurrentCulture
        try {
            $thread.CurrentCulture = New-Object -TypeName System.Globalization.CultureInfo -ArgumentList $culture
            $out = Join-Path -Path ([System.IO.Path]::GetDirectoryName($file)) -ChildPath 'plan.json'
            $plan = New-MscsPlan -LiteralPath $file -OutputPath $out
        }
        finally { $thread.CurrentCulture = $before }
        $plan.Text | Should -BeExactly $plain.Text
        $plan.Steps.Id | Should -BeExactly $plain.Steps.Id
        (Get-MscsPlan -LiteralPath $out -Group "Group $($script:Words[$language])").Steps.Count | Should -BeGreaterThan 0
    }
}
