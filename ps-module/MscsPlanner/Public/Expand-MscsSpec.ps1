function Expand-MscsSpec {
    <#
    .SYNOPSIS
    Gives specs in the general form, with every default.
    .DESCRIPTION
    What the VirtualCenter profile makes of its block, and every value that a spec leaves open, stands in the general form: groups,
    resources, registry values, files, services, probes and tasks. It is a spec again, and gives the same plan. A spec with errors gives
    no object but one error record (see New-MscsPlan).
    .PARAMETER Path
    Spec files; wildcards are allowed.
    .PARAMETER LiteralPath
    Spec files, taken as they are written. Files from Get-ChildItem and verdicts bind here.
    .PARAMETER OutputPath
    A file that is not there yet, for the general form. One that is there is left alone, and an error: it may be the spec itself, or a
    general form that somebody went on with. In a pipeline a script block gives each spec its own.
    .INPUTS
    System.String, System.IO.FileInfo, Mscs.SpecVerdict
    .OUTPUTS
    Mscs.Spec: Name, Cluster, Nodes, Groups (the objects of the JSON text), Spec (the whole of it), Text (the JSON text), SpecPath (what was
    read) and FullName (what was written, or empty).
    .EXAMPLE
    (Expand-MscsSpec vc-prod.json).Groups.resources | Format-Table name, type

    Lists the resources that the profile makes.
    .EXAMPLE
    Expand-MscsSpec vc-prod.json -OutputPath vc-general.json

    Writes the general form, to look at or to go on with.
    .LINK
    Test-MscsSpec
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType('Mscs.Spec')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ParameterSetName = 'Path')]
        [SupportsWildcards()]
        [string[]] $Path,

        [Parameter(Mandatory, ValueFromPipelineByPropertyName, ParameterSetName = 'LiteralPath')]
        [Alias('SpecPath', 'PSPath', 'FullName')]
        [string[]] $LiteralPath,

        [Parameter(ValueFromPipelineByPropertyName)]
        [string] $OutputPath
    )
    begin {
        $requests = New-Object -TypeName System.Collections.Generic.List[hashtable]
    }
    process {
        foreach ($spec in Resolve-MscsParameterPath -Bound $PSBoundParameters -Cmdlet $PSCmdlet) {
            $request = ConvertTo-MscsSpecRequest -Spec $spec -StatePath '' -OutputPath $OutputPath -Others $requests -Cmdlet $PSCmdlet
            if ($null -eq $request) { continue }
            if ($request.ContainsKey('out') -and -not $PSCmdlet.ShouldProcess($request['out'], "Write the general form of $spec")) { $request.Remove('out') }
            $requests.Add($request)
        }
    }
    end {
        if ($requests.Count -eq 0) { return }
        Invoke-MscsEngine -Verb 'expand' -Request $requests.ToArray() -Cmdlet $PSCmdlet | ForEach-Object -Process {
            $request = $requests[$_.Number - 1]
            if (Test-MscsAnswer -Answer $_ -Accept 0 -Cmdlet $PSCmdlet -Target $request['spec']) {
                # What was written is not told a second time.
                $file = "$(Get-MscsRecord -Answer $_ -Type 'file' | ForEach-Object -MemberName Path)"
                $text = if ($file -eq '') { (Get-MscsRecord -Answer $_ -Type 'text').Text } else { [System.IO.File]::ReadAllText($file) }
                ConvertTo-MscsSpec -Text $text -SpecPath $request['spec'] -FullName $file
            }
        }
    }
}
