function Export-MscsGraph {
    <#
    .SYNOPSIS
    Draws the groups of a spec: resources, and what each needs.
    .DESCRIPTION
    Writes the drawing as SVG, or as text for Mermaid or Graphviz. What starts first is on top, and an arrow leads from a resource to
    what it needs. With -ReferencePath the drawing shows both specs and marks what is new, gone or changed. A spec with errors gives
    no drawing but one error record (see New-MscsPlan).
    .PARAMETER Path
    Spec files; wildcards are allowed.
    .PARAMETER LiteralPath
    Spec files, taken as they are written. Files from Get-ChildItem, verdicts and plans bind here.
    .PARAMETER OutputPath
    The file to write; a drawing that is there is replaced, any other file is refused. In a pipeline a script block gives each
    spec its own.
    .PARAMETER Format
    Svg, Mermaid or Dot. When not given, the ending of the file says it: .mmd or .mermaid for Mermaid, .dot or .gv for Dot, anything
    else for Svg.
    .PARAMETER ReferencePath
    The spec before, for a drawing of the difference.
    .PARAMETER Language
    The language of the legend: en or de.
    .PARAMETER Show
    Opens the file with the program that this machine has for it.
    .INPUTS
    System.String, System.IO.FileInfo, Mscs.SpecVerdict, Mscs.Plan
    .OUTPUTS
    Mscs.File: Path (full), Length in bytes and Sha256 of the drawing.
    .EXAMPLE
    Export-MscsGraph vc-prod.json -OutputPath vc-prod.svg

    Draws the groups of one spec.
    .EXAMPLE
    Export-MscsGraph vc-prod.json -ReferencePath vc-vpxd.json -OutputPath change.svg

    Draws what is other than in the spec before.
    .LINK
    Export-MscsRunbook
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

        [ValidateSet('Svg', 'Mermaid', 'Dot')]
        [string] $Format,

        [string] $ReferencePath,

        [ValidateSet('en', 'de')]
        [string] $Language = 'en',

        [switch] $Show
    )
    begin {
        $requests = New-Object -TypeName System.Collections.Generic.List[hashtable]
        $endings = @{ '.mmd' = 'Mermaid'; '.mermaid' = 'Mermaid'; '.dot' = 'Dot'; '.gv' = 'Dot' }
    }
    process {
        foreach ($spec in Resolve-MscsParameterPath -Bound $PSBoundParameters -Cmdlet $PSCmdlet) {
            $request = ConvertTo-MscsSpecRequest -Spec $spec -StatePath '' -OutputPath $OutputPath -Others $requests -Cmdlet $PSCmdlet
            if ($null -eq $request) { continue }
            $kind = @($Format, $endings[[System.IO.Path]::GetExtension($request['out'])], 'Svg').Where({ $_ }, 'First')[0]
            $request['format'] = $kind.ToLowerInvariant()
            $request['language'] = $Language
            if ($ReferencePath -ne '') {
                $before = Resolve-MscsPath -Path $ReferencePath -Cmdlet $PSCmdlet -Literal
                if ($null -eq $before) { continue }
                $request['before'] = $before
            }
            if ($PSCmdlet.ShouldProcess($request['out'], "Write the drawing ($kind) of $spec")) { $requests.Add($request) }
        }
    }
    end {
        if ($requests.Count -eq 0) { return }
        Invoke-MscsEngine -Verb 'graph' -Request $requests.ToArray() -Cmdlet $PSCmdlet | ForEach-Object -Process {
            $request = $requests[$_.Number - 1]
            if (Test-MscsAnswer -Answer $_ -Accept 0 -Cmdlet $PSCmdlet -Target $request['out']) {
                Get-MscsRecord -Answer $_ -Type 'file'
                if ($Show) { Open-MscsFile -Path $request['out'] }
            }
        }
    }
}
