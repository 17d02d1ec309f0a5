function Compare-MscsNodePassport {
    <#
    .SYNOPSIS
    Compares what two nodes have, and tells what each difference will do at a failover.
    .DESCRIPTION
    Says of each difference who will see what, and when, and what to do about it. What differs between an active and a passive node by
    itself, such as which services run, is told only where it means trouble. An area about which one node gave no answer is one
    difference, and is not compared. Equal nodes give nothing.
    .PARAMETER ReferencePath
    The passport of the first node: a collected folder, a passport file, or what Get-MscsNodePassport gave of one.
    .PARAMETER DifferencePath
    Passports of other nodes, in the same forms.
    .INPUTS
    System.String, System.IO.DirectoryInfo, System.IO.FileInfo or Mscs.NodePassport, as DifferencePath
    .OUTPUTS
    Mscs.PassportDifference: Severity (error, warning or note), Area, Subject (a service, a file, a key), Fact (empty when the subject is
    missing on one node), Reference and Difference (what each node has), Symptom, Remedy, ReferencePath and DifferencePath.
    .EXAMPLE
    Compare-MscsNodePassport VCNODE1 VCNODE2

    Shows what would show at the next failover.
    .EXAMPLE
    Get-MscsNodePassport VCNODE2 | Compare-MscsNodePassport -ReferencePath VCNODE1 | Where-Object Severity -EQ error

    Gives only what would break the service.
    .LINK
    Get-MscsNodePassport
    #>
    [CmdletBinding()]
    [OutputType('Mscs.PassportDifference')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [ValidateNotNullOrEmpty()]
        [object] $ReferencePath,

        [Parameter(Mandatory, Position = 1, ValueFromPipeline, ValueFromPipelineByPropertyName)]
        [Alias('PSPath', 'FullName')]
        [ValidateNotNullOrEmpty()]
        [object[]] $DifferencePath
    )
    begin {
        $reference = Resolve-MscsPath -Path (Get-MscsComparedPath -InputObject $ReferencePath) -Cmdlet $PSCmdlet -Literal
        $others = New-Object -TypeName System.Collections.Generic.List[string]
    }
    process {
        if ($null -eq $reference) { return }
        $paths = @(foreach ($other in $DifferencePath) { Get-MscsComparedPath -InputObject $other })
        foreach ($file in Resolve-MscsPath -Path $paths -Cmdlet $PSCmdlet -Literal) { $others.Add($file) }
    }
    end {
        if ($others.Count -eq 0) { return }
        $requests = @(foreach ($other in $others) { @{ action = 'compare'; paths = @($reference, $other) } })
        Compare-MscsFile -Verb 'passport' -Type 'disparity' -Request $requests -Reference $reference -Other $others.ToArray() -Cmdlet $PSCmdlet
    }
}
