Describe 'Invoke-MscsSync' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Folder = Export-MscsScript (Get-TestSpec) -OutputPath (Join-Path -Path (Get-TestFolder) -ChildPath 'out')
    }
    BeforeEach {
        # The same folder, but for where the job lies on a node, and the script installed there.
        $script:Job = Get-TestFolder
        $script:Rendered = Join-Path -Path (Get-TestFolder) -ChildPath 'rendered'
        Copy-Item -LiteralPath $script:Folder.FullName -Destination $script:Rendered -Recurse
        $file = [System.IO.Path]::Combine($script:Rendered, 'sync', 'mscs-sync.cmd')
        [System.IO.File]::WriteAllText($file, [System.IO.File]::ReadAllText($file).Replace('set "LOG=C:\mscs-sync\', "set ""LOG=$($script:Job)\"))
        Copy-Item -LiteralPath $file -Destination $script:Job
        Mock -ModuleName MscsPlanner -CommandName Test-MscsNode -MockWith { $true }
    }

    It 'runs the installed script and judges its log' {
        [System.IO.File]::WriteAllText((Join-Path -Path $script:Job -ChildPath 'mscs-sync.log'),
            "MSCS-ITEM result=ok item=ssl to=VCNODE2 files=3 removed=0`r`nMSCS-SYNC result=ok item=- to=- code=0 files=3 node=VCNODE1 mode=/pass`r`n")
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -MockWith { [pscustomobject]@{ ExitCode = 0; Lines = @('said') } }
        $verdict = Invoke-MscsSync $script:Rendered
        $verdict.PSObject.TypeNames[0] | Should -Be 'Mscs.SyncVerdict'
        $verdict.Files | Should -Be 3
        Should -Invoke -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -Times 1 -Exactly -ParameterFilter { "$Command" -eq 'mscs-sync.cmd' -and $Folder -eq $script:Job }
    }

    It 'lists the files that wait with -WhatIf, of robocopy and of xcopy' {
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -MockWith {
            [pscustomobject]@{ ExitCode = 0; Lines = @('licenses to VCNODE2: in step', 'ssl to VCNODE2: 2 to copy, 0 to remove; nothing was copied',
                    "`t`t`t     887 2007/03/05 10:00:00`tC:\SSL\a b\rui.crt", 'C:\SSL\rui.key', 'MSCS-SYNC result=listed item=- to=- code=0 files=2 node=VCNODE1 mode=/list') }
        }
        $out = @(Invoke-MscsSync $script:Rendered -WhatIf)
        $out.Count | Should -Be 0
        Should -Invoke -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -Times 1 -Exactly -ParameterFilter { "$Command" -eq 'mscs-sync.cmd /list' }
        InModuleScope MscsPlanner {
            $files = @(ConvertFrom-MscsListing -Line 'ssl to N2: 2 to copy', "`t 887 2007/03/05 10:00:00`tC:\SSL\a b\rui.crt", '\\N1\C$\x', 'no path', 'ok to N3: in step')
            $files.Count | Should -Be 2
            "$($files[0].Path) $($files[0].Size) $($files[0].Item) $($files[0].Node)" | Should -Be 'C:\SSL\a b\rui.crt 887 ssl N2'
            $files[1].Path | Should -Be '\\N1\C$\x'
        }
    }

    It 'gives the verdict of a listing that failed' {
        [System.IO.File]::WriteAllText((Join-Path -Path $script:Job -ChildPath 'mscs-sync.log'), "MSCS-SYNC result=unknown-owner item=- to=- code=9009 files=0 node=VCNODE1 mode=/list`r`n")
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -MockWith { [pscustomobject]@{ ExitCode = 4; Lines = @() } }
        (Invoke-MscsSync $script:Rendered -WhatIf).Result | Should -Be 'unknown-owner'
    }

    It 'accepts an item of the job and no other one' {
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -MockWith { [pscustomobject]@{ ExitCode = 0; Lines = @() } }
        [System.IO.File]::WriteAllText((Join-Path -Path $script:Job -ChildPath 'mscs-sync.log'), "MSCS-SYNC result=ok item=- to=- code=0 files=1 node=VCNODE1 mode=/accept`r`n")
        (Invoke-MscsSync $script:Rendered -AcceptItem ssl).Mode | Should -Be '/accept'
        Should -Invoke -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -Times 1 -Exactly -ParameterFilter { "$Command" -eq 'mscs-sync.cmd /accept ssl' }
        Invoke-MscsSync $script:Rendered -AcceptItem ssl -WhatIf | Should -BeNullOrEmpty
        (Invoke-Caught -Block { Invoke-MscsSync $script:Rendered -AcceptItem other -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5046,Invoke-MscsSync'
    }

    It 'runs no script that is missing or another one' {
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -MockWith { throw 'run' }
        $installed = Join-Path -Path $script:Job -ChildPath 'mscs-sync.cmd'
        [System.IO.File]::AppendAllText($installed, 'rem')
        foreach ($parameters in @{}, @{ WhatIf = $true }) {
            (Invoke-Caught -Block { Invoke-MscsSync $script:Rendered @parameters -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5044,Invoke-MscsSync'
        }
        [System.IO.File]::Delete($installed)
        (Invoke-Caught -Block { Invoke-MscsSync $script:Rendered -ErrorAction Stop }).Error.Exception.Message | Should -BeLike '*it is not there*'
    }
}
