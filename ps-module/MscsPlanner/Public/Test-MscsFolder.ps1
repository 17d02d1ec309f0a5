function Test-MscsFolder {
    <#
    .SYNOPSIS
    Recomputes the digests of rendered folders and names what changed.
    .DESCRIPTION
    Compares every file of a rendered folder with the digest that was written with it. Intact is true when the folder is byte for
    byte what was approved; otherwise Differences names each file that was changed, added or is missing. All folders of a pipeline
    are checked by one process.
    .PARAMETER Path
    Rendered folders; wildcards are allowed.
    .PARAMETER LiteralPath
    Rendered folders, taken as they are written. Folders from Get-ChildItem and Export-MscsScript bind here.
    .INPUTS
    System.String, System.IO.DirectoryInfo, Mscs.RenderedFolder
    .OUTPUTS
    Mscs.FolderVerdict: FullName, Intact, Approval (computed from the files as they are), Signed (the one that the folder states)
    and Differences (sentences).
    .EXAMPLE
    Test-MscsFolder rendered

    Tells whether a folder is still what was approved.
    .EXAMPLE
    Test-MscsFolder rendered | Where-Object Approval -NE (Get-Content approved.txt)

    Gives the folder when it is not the one whose digest was signed.
    .LINK
    Export-MscsScript
    #>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType('Mscs.FolderVerdict')]
    param(
        [Parameter(Mandatory, Position = 0, ValueFromPipeline, ParameterSetName = 'Path')]
        [SupportsWildcards()]
        [string[]] $Path,

        [Parameter(Mandatory, ValueFromPipelineByPropertyName, ParameterSetName = 'LiteralPath')]
        [Alias('PSPath', 'FullName')]
        [string[]] $LiteralPath
    )
    begin {
        $folders = New-Object -TypeName System.Collections.Generic.List[string]
    }
    process {
        foreach ($folder in Resolve-MscsParameterPath -Bound $PSBoundParameters -Cmdlet $PSCmdlet) { $folders.Add($folder) }
    }
    end {
        if ($folders.Count -eq 0) { return }
        $requests = @(foreach ($folder in $folders) { @{ dir = $folder } })
        Invoke-MscsEngine -Verb 'verify' -Request $requests -Cmdlet $PSCmdlet | ForEach-Object -Process {
            $folder = $folders[$_.Number - 1]
            $approval = Get-MscsFact -Answer $_ -Name 'approval'
            # Refused without a digest: the file DIGEST itself cannot be read.
            $accept = if ($null -eq $approval) { 0 } else { 0, 5 }
            if (Test-MscsAnswer -Answer $_ -Accept $accept -Cmdlet $PSCmdlet -Target $folder) {
                [pscustomobject]@{
                    PSTypeName  = 'Mscs.FolderVerdict'
                    FullName    = $folder
                    Intact      = $_.ExitCode -eq 0
                    Approval    = $approval
                    Signed      = Get-MscsFact -Answer $_ -Name 'signed'
                    Differences = @(Get-MscsFact -Answer $_ -Name 'changed')
                }
            }
        }
    }
}
