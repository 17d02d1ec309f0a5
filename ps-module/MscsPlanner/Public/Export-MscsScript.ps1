function Export-MscsScript {
    <#
    .SYNOPSIS
    Renders specs: writes the folder of scripts, undo scripts, registry files, sync job and documents.
    .DESCRIPTION
    Writes one folder for each spec, as a whole or not at all. A folder that is there is replaced only when it was written by
    mscs-planner and nobody changed it since; anything else is refused. What is written runs on the nodes without Java and without
    PowerShell; nothing of it is run here. A spec with errors gives no folder but one error record (see New-MscsPlan).
    .PARAMETER Path
    Spec files; wildcards are allowed.
    .PARAMETER LiteralPath
    Spec files, taken as they are written. Files from Get-ChildItem, verdicts and plans bind here.
    .PARAMETER OutputPath
    The folder to write. In a pipeline a script block gives each spec its own, as in the second example.
    .PARAMETER StatePath
    A state file (mscs-state/1) to plan against; without it, nothing is there yet. A plan from the pipeline brings its own.
    .PARAMETER Language
    The language of the documents: en or de. Scripts and commands stay as they are.
    .PARAMETER TemplatePath
    A folder whose document templates and wording stand in front of those of the module; what runs on a node cannot be replaced.
    .INPUTS
    System.String, System.IO.FileInfo, Mscs.SpecVerdict, Mscs.Plan
    .OUTPUTS
    Mscs.RenderedFolder: FullName, Approval (the SHA-256 that a board signs: plan and every file that runs), Files (Mscs.File: Path
    relative to the folder, Length in bytes, Sha256), Plans (see New-MscsPlan), SpecPath and StatePath.
    .EXAMPLE
    Export-MscsScript vc-prod.json -OutputPath out/vc-prod

    Renders one spec.
    .EXAMPLE
    Get-ChildItem vc-*.json | Export-MscsScript -OutputPath { Join-Path out $_.BaseName }

    Renders each spec to a folder of its name.
    .EXAMPLE
    Export-MscsScript vc-prod.json -OutputPath out/vc-prod -WhatIf

    Says what would be written, and writes nothing.
    .LINK
    Test-MscsFolder
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType('Mscs.RenderedFolder')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ParameterSetName = 'Path')]
        [SupportsWildcards()]
        [string[]] $Path,

        [Parameter(Mandatory, ValueFromPipelineByPropertyName, ParameterSetName = 'LiteralPath')]
        [Alias('SpecPath', 'PSPath', 'FullName')]
        [string[]] $LiteralPath,

        [Parameter(Mandatory, ValueFromPipelineByPropertyName)]
        [string] $OutputPath,

        [Parameter(ValueFromPipelineByPropertyName)]
        [string] $StatePath,

        [ValidateSet('en', 'de')]
        [string] $Language = 'en',

        [Alias('Templates')]
        [string] $TemplatePath
    )
    begin {
        $requests = New-Object -TypeName System.Collections.Generic.List[hashtable]
    }
    process {
        foreach ($spec in Resolve-MscsParameterPath -Bound $PSBoundParameters -Cmdlet $PSCmdlet) {
            $request = ConvertTo-MscsSpecRequest -Spec $spec -StatePath $StatePath -OutputPath $OutputPath -Others $requests -Cmdlet $PSCmdlet
            if ($null -eq $request) { continue }
            if (-not (Add-MscsDocumentChoice -Request $request -Language $Language -TemplatePath $TemplatePath -Cmdlet $PSCmdlet)) { continue }
            if ($PSCmdlet.ShouldProcess($request['out'], "Write scripts, registry files and documents of $spec")) {
                $requests.Add($request)
            }
        }
    }
    end {
        if ($requests.Count -eq 0) { return }
        Invoke-MscsEngine -Verb 'render' -Request $requests.ToArray() -Cmdlet $PSCmdlet | ForEach-Object -Process {
            $request = $requests[$_.Number - 1]
            if (Test-MscsAnswer -Answer $_ -Accept 0 -Cmdlet $PSCmdlet -Target $request['out']) {
                [pscustomobject]@{
                    PSTypeName = 'Mscs.RenderedFolder'
                    FullName   = $request['out']
                    Approval   = Get-MscsRecord -Answer $_ -Type 'digest' | Select-Object -First 1
                    Files      = @(Get-MscsRecord -Answer $_ -Type 'file')
                    Plans      = @(Join-MscsPlan -Answer $_ -Request $request)
                    SpecPath   = $request['spec']
                    StatePath  = [string]$request['state']
                }
            }
        }
    }
}
