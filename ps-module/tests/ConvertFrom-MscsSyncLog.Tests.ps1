Describe 'ConvertFrom-MscsSyncLog' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1

        # A log of robocopy with Japanese labels, in UTF-16, and one file that is in use.
        function Write-TestRobocopyLog {
            param([string] $Path)
            $label = [string]::new([char]0x30D5, 3)
            $rule = '-' * 78
            $rows = "$label :         2         0         2         0         0         0", "$label :         5         3         1         0         1         0"
            $lines = @($rule, '  Options : *.* /E /R:2 /W:5', $rule, "2007/03/05 10:00:00 $label 32 (0x00000020) $label C:\SSL\rui.key", $rule, $label) + $rows
            [System.IO.File]::WriteAllLines($Path, [string[]]$lines, [System.Text.Encoding]::Unicode)
        }
    }

    It 'judges robocopy by bits and numbers, whatever the words' {
        $log = Join-Path -Path (Get-TestFolder) -ChildPath 'robocopy [1].log'
        Write-TestRobocopyLog -Path $log
        $verdict = ConvertFrom-MscsSyncLog -LiteralPath $log -Tool robocopy -ExitCode 9
        $verdict.PSObject.TypeNames[0] | Should -Be 'Mscs.CopyVerdict'
        $verdict.Result | Should -Be 'failed'
        $verdict.Good | Should -BeFalse
        $verdict.Copied | Should -BeTrue
        $verdict.Extra | Should -BeFalse
        $verdict.Removed | Should -BeFalse
        $verdict.Files.copied | Should -Be 3
        $verdict.Errors[0].path | Should -Be 'C:\SSL\rui.key'
        $verdict.WhatToDo | Should -BeLike '*Error 32: It is in use.*'
        $verdict.LogPath | Should -Be $log
        (ConvertFrom-MscsSyncLog -LiteralPath $log -Tool robocopy -ExitCode 0).Agrees | Should -BeFalse
    }

    It 'says what an exit code means by itself, and leaves open what it cannot tell' {
        $verdict = ConvertFrom-MscsSyncLog -Tool robocopy -ExitCode 3
        $verdict.Result | Should -Be 'extra'
        $null -eq $verdict.Removed | Should -BeTrue
        $null -eq $verdict.Files | Should -BeTrue
        (ConvertFrom-MscsSyncLog -Tool xcopy -ExitCode 1).Result | Should -Be 'not-found'
        (ConvertFrom-MscsSyncLog -Tool robocopy -ExitCode -1073741510).Result | Should -Be 'not-run'
    }

    It 'judges every log of the sync job in a pipeline, and a bad run is an answer' {
        $folder = Get-TestFolder
        $line = 'MSCS-SYNC result={0} item={1} to=N2 code=1 files=4 node=N1 mode=/pass'
        [System.IO.File]::WriteAllLines((Join-Path -Path $folder -ChildPath 'a.log'), [string[]]@('MSCS-ITEM result=ok item=ssl to=N2 files=4 removed=0', ($line -f 'ok', '-')))
        [System.IO.File]::WriteAllLines((Join-Path -Path $folder -ChildPath 'b.log'), [string[]]@(($line -f 'ok', '-'), ($line -f 'conflict', 'ssl'), 'cut'))
        $verdicts = @(Get-ChildItem -LiteralPath $folder | ConvertFrom-MscsSyncLog -ErrorVariable errors)
        $errors | Should -BeNullOrEmpty
        $verdicts.Result | Should -Be @('ok', 'conflict')
        $verdicts.ExitCode | Should -Be @(0, 7)
        $verdicts.Unfinished | Should -Be @($false, $true)
        $verdicts[0].Items[0].item | Should -Be 'ssl'
        $verdicts[1].Item | Should -Be 'ssl'
    }

    It 'refuses what is no log of the sync job, and a copying program without its exit code' {
        $none = Join-Path -Path (Get-TestFolder) -ChildPath 'none.log'
        [System.IO.File]::WriteAllText($none, 'nothing')
        (Invoke-Caught -Block { ConvertFrom-MscsSyncLog $none -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5102,ConvertFrom-MscsSyncLog'
        (Invoke-Caught -Block { ConvertFrom-MscsSyncLog $none -Tool xcopy -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5101,ConvertFrom-MscsSyncLog'
        (Invoke-Caught -Block { ConvertFrom-MscsSyncLog "$none.x" -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5020,ConvertFrom-MscsSyncLog'
    }
}
