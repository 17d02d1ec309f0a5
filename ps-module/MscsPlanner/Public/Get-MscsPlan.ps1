function Get-MscsPlan {
    <#
    .SYNOPSIS
    Reads plans that were written: a plan file, or the plan of a rendered folder.
    .DESCRIPTION
    Gives the plan with all its steps as New-MscsPlan gave it, or with those that the parameters pick; several parameters pick the steps
    that each of them allows. A name of which no plan has a step is told as a warning. Java is not needed. Whether a folder is still
    the approved one is for Test-MscsFolder to say. The folder of a spec with several clusters gives a plan for each.
    .PARAMETER Path
    Plan files or rendered folders; wildcards are allowed.
    .PARAMETER LiteralPath
    Plan files or rendered folders, taken as they are written. Folders of Export-MscsScript bind here.
    .PARAMETER InputObject
    A plan that New-MscsPlan or this cmdlet gave, to pick steps of it; nothing is read.
    .PARAMETER Step
    Ids of the steps to keep; wildcards are allowed. The Tab key completes them from the file.
    .PARAMETER Node
    Keeps the steps of these nodes.
    .PARAMETER Group
    Keeps the steps that change these groups.
    .PARAMETER Resource
    Keeps the steps that change these resources.
    .INPUTS
    System.String, System.IO.FileInfo, System.IO.DirectoryInfo, Mscs.Plan, Mscs.RenderedFolder
    .OUTPUTS
    Mscs.Plan (see New-MscsPlan); FullName is the file that was read. Findings and SpecPath are empty: a plan file has none. A plan from
    the pipeline keeps its own.
    .EXAMPLE
    Get-MscsPlan rendered

    Shows the plan of a rendered folder.
    .EXAMPLE
    (Get-MscsPlan rendered -Node VCNODE2).Steps | Format-Table Number, Title

    Lists what is done on one node.
    .EXAMPLE
    (New-MscsPlan vc-prod.json | Get-MscsPlan -Node VCNODE2).Steps | Format-Table Number, Title

    Lists the same of a plan that was not written.
    .EXAMPLE
    (Get-MscsPlan rendered/plan.json -Step 5/vc-ip-address/*).Steps | Format-List Id, Reason, Undo

    Tells why each step of a resource is there, and how it is taken back.
    .LINK
    New-MscsPlan
    .LINK
    Test-MscsFolder
    #>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType('Mscs.Plan')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ParameterSetName = 'Path')]
        [SupportsWildcards()]
        [string[]] $Path,

        [Parameter(Mandatory, ValueFromPipelineByPropertyName, ParameterSetName = 'LiteralPath')]
        [Alias('PSPath', 'FullName')]
        [string[]] $LiteralPath,

        [Parameter(Mandatory, ValueFromPipeline, ParameterSetName = 'InputObject')]
        [PSTypeName('Mscs.Plan')]
        [object] $InputObject,

        [SupportsWildcards()]
        [string[]] $Step,

        [string[]] $Node,

        [string[]] $Group,

        [string[]] $Resource
    )
    begin {
        $read = New-Object -TypeName System.Collections.Generic.List[object]
    }
    process {
        if ($PSCmdlet.ParameterSetName -eq 'InputObject') {
            $plan = $InputObject.PSObject.Copy()
            $read.Add($InputObject)
            $plan.Steps = @(Select-MscsStep -Steps $plan.Steps -Bound $PSBoundParameters)
            return $plan
        }
        foreach ($place in Resolve-MscsParameterPath -Bound $PSBoundParameters -Cmdlet $PSCmdlet) {
            foreach ($file in Resolve-MscsPlanFile -Path $place) {
                try {
                    $plan = Read-MscsPlan -Path $file
                }
                catch {
                    $PSCmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5023' -Values $file, $_.Exception.GetBaseException().Message.TrimEnd('.') -Target $file))
                    continue
                }
                $read.Add($plan.PSObject.Copy())
                $plan.Steps = @(Select-MscsStep -Steps $plan.Steps -Bound $PSBoundParameters)
                $plan
            }
        }
    }
    end {
        Show-MscsUnknownName -Plan $read.ToArray() -Bound $PSBoundParameters -Cmdlet $PSCmdlet
    }
}
