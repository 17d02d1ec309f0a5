@{
    RootModule           = 'MscsPlanner.psm1'
    ModuleVersion        = '0.1.0'
    GUID                 = '5d0e6a0b-6f0d-4c43-9d5e-2b8a7c1f43e6'
    Author               = 'The mscs-planner authors'
    CompanyName          = 'mscs-planner'
    Copyright            = 'Apache License 2.0'
    Description          = 'Plans groups of Microsoft Cluster Server from a file and renders the scripts, registry files and runbook; with a profile for VMware VirtualCenter 2.x. Needs Java 17 or later.'
    PowerShellVersion    = '5.1'
    CompatiblePSEditions = @('Desktop', 'Core')
    TypesToProcess       = @('MscsPlanner.Types.ps1xml')
    FormatsToProcess     = @('MscsPlanner.Format.ps1xml')
    FunctionsToExport    = @(
        # Specs and plans
        'New-MscsSpec',
        'Test-MscsSpec',
        'Expand-MscsSpec',
        'New-MscsPlan',
        'Get-MscsPlan',
        'Compare-MscsPlan',
        # Documents
        'Export-MscsRunbook',
        'Export-MscsGraph',
        'Test-MscsTemplate',
        # Rendered folders
        'Export-MscsScript',
        'Test-MscsFolder',
        'Invoke-MscsRehearsal',
        # Nodes
        'Get-MscsNodePassport',
        'Compare-MscsNodePassport',
        # Files in step
        'Register-MscsSyncTask',
        'Unregister-MscsSyncTask',
        'Get-MscsSyncTask',
        'Invoke-MscsSync',
        'ConvertFrom-MscsSyncLog',
        # The engine
        'Get-MscsEngine',
        'Optimize-MscsEngine'
    )
    CmdletsToExport      = @()
    VariablesToExport    = @()
    AliasesToExport      = @()
    PrivateData          = @{
        PSData = @{
            Tags       = @('MSCS', 'Cluster', 'Failover', 'VirtualCenter', 'VMware', 'PSEdition_Desktop', 'PSEdition_Core', 'Windows', 'Linux')
            LicenseUri = 'https://www.apache.org/licenses/LICENSE-2.0'
        }
    }
}
