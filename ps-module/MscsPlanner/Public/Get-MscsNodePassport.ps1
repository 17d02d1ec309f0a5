function Get-MscsNodePassport {
    <#
    .SYNOPSIS
    Reads what a node has, as passport\collect.cmd collected it there.
    .DESCRIPTION
    The collector of a rendered folder asks a node for the services, files, registry keys, programs, local users and groups, shares,
    drives and tasks that the plan speaks of, and writes a folder. This reads such a folder, whatever the language of the node is, or a
    passport file that was made of it. Passwords and keys are in neither. An area about which a tool of the node gave no answer is
    named in Unanswered: nothing follows from what is missing there. All passports of a pipeline are read by one process.
    .PARAMETER Path
    Collected folders or passport files; wildcards are allowed.
    .PARAMETER LiteralPath
    Collected folders or passport files, taken as they are written. What Get-ChildItem gives binds here.
    .PARAMETER OutputPath
    Writes the passport into this file as well, for the change record; one of another kind is refused. In a pipeline a script block
    gives each its own.
    .INPUTS
    System.String, System.IO.DirectoryInfo, System.IO.FileInfo
    .OUTPUTS
    Mscs.NodePassport: Node, Plan (SHA-256 of the plan.json of its collector), System, Services, Files, Registry, Software, Users, Groups,
    Shares, Drives and Tasks (lists; each has a Name, and facts as texts), Unanswered and FullName.
    .EXAMPLE
    Get-MscsNodePassport VCNODE1

    Reads the folder that was copied from a node.
    .EXAMPLE
    (Get-MscsNodePassport VCNODE1).Services | Format-Table Name, 'start mode', state

    Shows the services with their start modes.
    .EXAMPLE
    Get-MscsNodePassport VCNODE1 -OutputPath VCNODE1.json

    Keeps the passport as one file.
    .LINK
    Compare-MscsNodePassport
    .LINK
    Export-MscsScript
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType('Mscs.NodePassport')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ParameterSetName = 'Path')]
        [SupportsWildcards()]
        [string[]] $Path,

        [Parameter(Mandatory, ValueFromPipelineByPropertyName, ParameterSetName = 'LiteralPath')]
        [Alias('PSPath', 'FullName')]
        [string[]] $LiteralPath,

        [Parameter(ValueFromPipelineByPropertyName)]
        [string] $OutputPath
    )
    begin {
        $requests = New-Object -TypeName System.Collections.Generic.List[hashtable]
        $outputs = New-Object -TypeName System.Collections.Generic.List[hashtable]
    }
    process {
        foreach ($passport in Resolve-MscsParameterPath -Bound $PSBoundParameters -Cmdlet $PSCmdlet) {
            # The second request writes the file that the first one only reads.
            $requests.Add(@{ action = 'read'; paths = @($passport) })
            if ($OutputPath -eq '') { continue }
            $output = ConvertTo-MscsSpecRequest -Spec $passport -StatePath '' -OutputPath $OutputPath -Others $outputs -Cmdlet $PSCmdlet
            if ($null -ne $output -and $PSCmdlet.ShouldProcess($output['out'], "Write the passport of $passport")) {
                $outputs.Add($output)
                $requests.Add(@{ action = 'read'; paths = @($passport); out = $output['out'] })
            }
        }
    }
    end {
        if ($requests.Count -eq 0) { return }
        Invoke-MscsEngine -Verb 'passport' -Request $requests.ToArray() -Cmdlet $PSCmdlet | ForEach-Object -Process {
            $request = $requests[$_.Number - 1]
            $passport = $request['paths'][0]
            if (Test-MscsAnswer -Answer $_ -Accept 0 -Cmdlet $PSCmdlet -Target $passport) {
                foreach ($text in Get-MscsRecord -Answer $_ -Type 'text') { ConvertTo-MscsNodePassport -Text $text.Text -FullName $passport }
            }
        }
    }
}
