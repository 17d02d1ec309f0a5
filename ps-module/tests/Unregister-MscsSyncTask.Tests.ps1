Describe 'Unregister-MscsSyncTask' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Folder = Export-MscsScript (Get-TestSpec) -OutputPath (Join-Path -Path (Get-TestFolder) -ChildPath 'out')
    }
    BeforeEach {
        Mock -ModuleName MscsPlanner -CommandName Test-MscsNode -MockWith { $true }
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -MockWith { [pscustomobject]@{ ExitCode = 0; Lines = @() } }
        Mock -ModuleName MscsPlanner -CommandName Get-MscsRegisteredTask -MockWith { , @('other') }
    }

    It 'runs nothing with -WhatIf' {
        $script:Folder | Unregister-MscsSyncTask -WhatIf | Should -BeNullOrEmpty
        Should -Invoke -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -Times 0 -Exactly
    }

    It 'asks first, and is told by -Confirm:$false not to' {
        (Get-Command -Name Unregister-MscsSyncTask).ScriptBlock.Attributes.Where({ $_ -is [System.Management.Automation.CmdletBindingAttribute] }).ConfirmImpact | Should -Be 'High'
        $task = $script:Folder | Unregister-MscsSyncTask -Confirm:$false
        $task.Registered | Should -BeFalse
        Should -Invoke -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -Times 1 -Exactly -ParameterFilter { $Command -eq 'unregister-task.cmd' }
    }

    It 'names the error of a file that fails by its own cmdlet' {
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsNodeScript -MockWith { [pscustomobject]@{ ExitCode = 3; Lines = @() } }
        $caught = Invoke-Caught -Block { $script:Folder | Unregister-MscsSyncTask -Confirm:$false -ErrorAction Stop }
        $caught.Error.FullyQualifiedErrorId | Should -Be 'MSCS-5042,Unregister-MscsSyncTask'
    }
}
