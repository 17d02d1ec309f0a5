function Compare-MscsPlan {
    <#
    .SYNOPSIS
    Compares two specs, plans or rendered folders in cluster words.
    .DESCRIPTION
    Says what was added, removed or changed between a reference and each other file: groups, resources and their properties for
    specs, steps for plans, files for rendered folders. Equal ones give nothing. A folder that was changed since it was rendered is
    compared as it is, with a warning that names what was changed.
    .PARAMETER ReferencePath
    What to compare with: a spec, a plan file or a rendered folder, by its path or as an object, as for DifferencePath.
    .PARAMETER DifferencePath
    One or more of the same kind: paths, items of Get-ChildItem, and what New-MscsPlan, Expand-MscsSpec and Export-MscsScript give. Of a
    plan or general form that was not written its spec is compared.
    .PARAMETER SpecPath
    The spec that is compared where DifferencePath is empty.
    .INPUTS
    System.String, System.IO.FileInfo, Mscs.Plan, Mscs.Spec or Mscs.RenderedFolder, as DifferencePath
    .OUTPUTS
    Mscs.Difference: Kind (added, removed or changed), What, Before, After (texts; empty where there is none), ReferencePath and
    DifferencePath.
    .EXAMPLE
    Compare-MscsPlan vc-prod.json vc-vpxd.json

    Shows what differs between two specs.
    .EXAMPLE
    Get-ChildItem vc-*.json | Compare-MscsPlan -ReferencePath vc-prod.json | Group-Object DifferencePath -NoElement

    Counts the differences of each variant from the spec in use.
    .EXAMPLE
    Compare-MscsPlan (New-MscsPlan vc-prod.json) (New-MscsPlan vc-vpxd.json)

    Compares what two plans were made of; of plans that were written it compares the steps.
    .EXAMPLE
    'vc-prod.json', 'vc-vpxd.json' | Compare-MscsPlan -ReferencePath vc-prod.json

    Takes paths from the pipeline.
    .LINK
    New-MscsPlan
    #>
    [CmdletBinding()]
    [OutputType('Mscs.Difference')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [object] $ReferencePath,

        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'FullName')]
        [AllowEmptyString()]
        [object[]] $DifferencePath,

        [Parameter(ValueFromPipelineByPropertyName)]
        [string] $SpecPath
    )
    begin {
        $reference = Resolve-MscsPath -Path (Get-MscsComparedPath -InputObject $ReferencePath) -Cmdlet $PSCmdlet -Literal
        $others = New-Object -TypeName System.Collections.Generic.List[string]
    }
    process {
        if ($null -eq $reference) { return }
        $paths = @(foreach ($other in $DifferencePath) { $path = Get-MscsComparedPath -InputObject $other; if ($path -eq '') { $SpecPath } else { $path } })
        foreach ($file in Resolve-MscsPath -Path $paths -Cmdlet $PSCmdlet -Literal) { $others.Add($file) }
    }
    end {
        if ($others.Count -eq 0) { return }
        $requests = @(foreach ($other in $others) { @{ a = $reference; b = $other } })
        Compare-MscsFile -Verb 'diff' -Type 'difference' -Request $requests -Reference $reference -Other $others.ToArray() -Cmdlet $PSCmdlet
    }
}
