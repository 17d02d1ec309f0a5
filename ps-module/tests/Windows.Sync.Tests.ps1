# On a node: the files of a rendered folder run in a real cmd.exe, with the schtasks that is there and without a cluster.
Describe 'As Windows, a sync job and a passport' -Tag 'Windows' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Folder = Export-MscsScript -LiteralPath (Get-TestSpec) -OutputPath (Join-Path -Path (Get-TestFolder) -ChildPath 'rendered here')
        $script:Job = 'C:\mscs-sync'
        if (Test-Path -LiteralPath $script:Job) { Remove-Item -LiteralPath $script:Job -Recurse -Force }
    }
    AfterAll {
        if (Test-Path -LiteralPath $script:Job) { Remove-Item -LiteralPath $script:Job -Recurse -Force }
    }

    It 'registers no task of a script that is not installed' {
        $caught = Invoke-Caught -Block { $script:Folder | Register-MscsSyncTask -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5042,Register-MscsSyncTask'
        $caught.Error.Exception.Message | Should -BeLike '*register-task.cmd ended with code 3.*'
        (Invoke-Caught -Block { $script:Folder | Invoke-MscsSync -ErrorAction Stop }).Error.FullyQualifiedErrorId | Should -Be 'MSCS-5044,Invoke-MscsSync'
    }

    It 'gives what schtasks refuses as an error: no machine of a test knows the account, and the task is not there' {
        $null = [System.IO.Directory]::CreateDirectory($script:Job)
        Copy-Item -LiteralPath (Join-Path -Path $script:Folder.FullName -ChildPath 'sync/mscs-sync.cmd') -Destination $script:Job
        $caught = Invoke-Caught -Block { $script:Folder | Register-MscsSyncTask -ErrorAction Stop }
        $caught.Error.Exception.Message | Should -BeLike '*register-task.cmd ended with code 3.*'
        $caught = Invoke-Caught -Block { $script:Folder | Unregister-MscsSyncTask -Confirm:$false -ErrorAction Stop }
        $caught.Error.Exception.Message | Should -BeLike '*unregister-task.cmd ended with code 3.*'
        $task = $script:Folder | Get-MscsSyncTask
        "$($task.State) $($task.Registered)" | Should -Be 'never False'
    }

    It 'runs the script, which copies nothing when no cluster says who owns the group' {
        $verdict = $script:Folder | Invoke-MscsSync
        "$($verdict.Result) $($verdict.ExitCode) $($verdict.Node)" | Should -Be "unknown-owner 4 $env:COMPUTERNAME"
        $verdict.Good | Should -BeFalse
        ($script:Folder | Invoke-MscsSync -WhatIf).Mode | Should -Be '/list'
        $task = $script:Folder | Get-MscsSyncTask
        "$($task.State) $($task.LastResult) $($task.Node)" | Should -Be "failing unknown-owner $env:COMPUTERNAME"
        ($task | ConvertFrom-MscsSyncLog).Result | Should -Be 'unknown-owner'
    }

    It 'reads the passport that a real cmd.exe collected' {
        $out = Join-Path -Path (Get-TestFolder) -ChildPath 'collected'
        Push-Location -LiteralPath (Join-Path -Path $script:Folder.FullName -ChildPath 'passport')
        try { $null = & $env:ComSpec '/d' '/c' 'collect.cmd' $out 2>&1 } finally { Pop-Location }
        $LASTEXITCODE | Should -Be 0
        $passport = Get-MscsNodePassport -LiteralPath $out
        $passport.Node | Should -Be $env:COMPUTERNAME
        $passport.Drives[0].Name | Should -Be 'C:'
    }
}
