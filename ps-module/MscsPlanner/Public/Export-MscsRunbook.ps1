function Export-MscsRunbook {
    <#
    .SYNOPSIS
    Writes one document of a spec: the runbook, the change record or the plan.
    .DESCRIPTION
    Writes the document that Export-MscsScript would put into the folder of the spec, without the folder. The approval digest in it is
    that of the folder. A spec with errors gives no document but one error record (see New-MscsPlan).
    .PARAMETER Path
    Spec files; wildcards are allowed.
    .PARAMETER LiteralPath
    Spec files, taken as they are written. Files from Get-ChildItem, verdicts and plans bind here.
    .PARAMETER OutputPath
    The file to write; a document that is there is replaced, any other file is refused. In a pipeline a script block gives each spec
    its own, as in the second example.
    .PARAMETER Format
    Html (a page that prints well and fetches nothing), Markdown (the same as text), ChangeRecord (the fields of a change form as
    Markdown) or Text (the plan in 80 columns). When not given, the ending of the file says it: .md for Markdown, .txt for Text,
    anything else for Html.
    .PARAMETER Language
    The language of the document: en or de. Commands stay as they are.
    .PARAMETER TemplatePath
    A folder whose document templates and wording stand in front of those of the module.
    .PARAMETER StatePath
    A state file (mscs-state/1) to plan against; without it, nothing is there yet. A plan from the pipeline brings its own.
    .PARAMETER Show
    Opens the file with the program that this machine has for it.
    .INPUTS
    System.String, System.IO.FileInfo, Mscs.SpecVerdict, Mscs.Plan
    .OUTPUTS
    Mscs.File: Path (full), Length in bytes and Sha256 of the document.
    .EXAMPLE
    Export-MscsRunbook vc-prod.json -OutputPath vc-prod.html

    Writes the runbook as a page.
    .EXAMPLE
    Get-ChildItem vc-*.json | Export-MscsRunbook -Format ChangeRecord -OutputPath { "$($_.BaseName).change.md" }

    Writes the change record of each spec.
    .EXAMPLE
    Export-MscsRunbook vc-prod.json -OutputPath vc-prod.html -Language de -WhatIf

    Says what would be written, and writes nothing.
    .LINK
    Export-MscsScript
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType('Mscs.File')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ParameterSetName = 'Path')]
        [SupportsWildcards()]
        [string[]] $Path,

        [Parameter(Mandatory, ValueFromPipelineByPropertyName, ParameterSetName = 'LiteralPath')]
        [Alias('SpecPath', 'PSPath', 'FullName')]
        [string[]] $LiteralPath,

        [Parameter(Mandatory, ValueFromPipelineByPropertyName)]
        [string] $OutputPath,

        [ValidateSet('Html', 'Markdown', 'ChangeRecord', 'Text')]
        [string] $Format,

        [ValidateSet('en', 'de')]
        [string] $Language = 'en',

        [Alias('Templates')]
        [string] $TemplatePath,

        [Parameter(ValueFromPipelineByPropertyName)]
        [string] $StatePath,

        [switch] $Show
    )
    begin {
        $requests = New-Object -TypeName System.Collections.Generic.List[hashtable]
        $forms = @{ Html = 'html'; Markdown = 'markdown'; ChangeRecord = 'change-record'; Text = 'text' }
        $endings = @{ '.md' = 'Markdown'; '.markdown' = 'Markdown'; '.txt' = 'Text' }
    }
    process {
        foreach ($spec in Resolve-MscsParameterPath -Bound $PSBoundParameters -Cmdlet $PSCmdlet) {
            $request = ConvertTo-MscsSpecRequest -Spec $spec -StatePath $StatePath -OutputPath $OutputPath -Others $requests -Cmdlet $PSCmdlet
            if ($null -eq $request) { continue }
            $kind = @($Format, $endings[[System.IO.Path]::GetExtension($request['out'])], 'Html').Where({ $_ }, 'First')[0]
            $request['format'] = $forms[$kind]
            if (-not (Add-MscsDocumentChoice -Request $request -Language $Language -TemplatePath $TemplatePath -Cmdlet $PSCmdlet)) { continue }
            if ($PSCmdlet.ShouldProcess($request['out'], "Write the document ($kind) of $spec")) { $requests.Add($request) }
        }
    }
    end {
        if ($requests.Count -eq 0) { return }
        Invoke-MscsEngine -Verb 'runbook' -Request $requests.ToArray() -Cmdlet $PSCmdlet | ForEach-Object -Process {
            $request = $requests[$_.Number - 1]
            if (Test-MscsAnswer -Answer $_ -Accept 0 -Cmdlet $PSCmdlet -Target $request['out']) {
                Get-MscsRecord -Answer $_ -Type 'file'
                if ($Show) { Open-MscsFile -Path $request['out'] }
            }
        }
    }
}
