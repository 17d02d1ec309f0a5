function Compare-MscsPlan {
    <#
    .SYNOPSIS
    Compares two specs, plans or rendered folders in cluster words.
    .DESCRIPTION
    Says what was added, removed or changed between a reference and each other file: groups, resources and their properties for
    specs, steps for plans, files for rendered folders. Equal ones give nothing. A folder that was changed since it was rendered is
    compared as it is, with a warning that names what was changed.
    .PARAMETER ReferencePath
    What to compare with: a spec, a plan file or a rendered folder.
    .PARAMETER DifferencePath
    One or more of the same kind.
    .INPUTS
    System.IO.FileInfo, Mscs.Plan or Mscs.RenderedFolder, as DifferencePath
    .OUTPUTS
    Mscs.Difference: Kind (added, removed or changed), What, Before, After (texts; empty where there is none), ReferencePath and
    DifferencePath.
    .EXAMPLE
    Compare-MscsPlan vc-prod.json vc-vpxd.json

    Shows what differs between two specs.
    .EXAMPLE
    Get-ChildItem vc-*.json | Compare-MscsPlan -ReferencePath vc-prod.json | Group-Object DifferencePath -NoElement

    Counts the differences of each variant from the spec in use.
    .LINK
    New-MscsPlan
    #>
    [CmdletBinding()]
    [OutputType('Mscs.Difference')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $ReferencePath,

        [Parameter(Mandatory, Position = 1, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'FullName')]
        [string[]] $DifferencePath
    )
    begin {
        $reference = Resolve-MscsPath -Path $ReferencePath -Cmdlet $PSCmdlet -Literal
        $others = New-Object -TypeName System.Collections.Generic.List[string]
    }
    process {
        if ($null -eq $reference) { return }
        foreach ($file in Resolve-MscsPath -Path $DifferencePath -Cmdlet $PSCmdlet -Literal) { $others.Add($file) }
    }
    end {
        if ($others.Count -eq 0) { return }
        $requests = @(foreach ($other in $others) { @{ a = $reference; b = $other } })
        Compare-MscsFile -Verb 'diff' -Type 'difference' -Request $requests -Reference $reference -Other $others.ToArray() -Cmdlet $PSCmdlet
    }
}
