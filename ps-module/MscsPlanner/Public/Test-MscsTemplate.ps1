function Test-MscsTemplate {
    <#
    .SYNOPSIS
    Checks folders of document templates before they are used.
    .DESCRIPTION
    A folder holds files of the same names as the module's folder templates, in front of which they stand with -TemplatePath of
    Export-MscsRunbook and Export-MscsScript; a wording file needs only the keys that differ. Each file is looked at: does it
    replace one that may be replaced (never one that runs on a node), does it reach for Java's classes, would the page fetch or run
    anything, does a loop run for ever? Then every document is laid out with them, in English and in German, in memory and within a
    time, to see whether they fit and whether a text of a spec becomes markup. Nothing is written.
    .PARAMETER Path
    Folders of templates; wildcards are allowed.
    .PARAMETER LiteralPath
    Folders of templates, taken as they are written. Folders from Get-ChildItem bind here.
    .INPUTS
    System.String, System.IO.DirectoryInfo
    .OUTPUTS
    Mscs.TemplateVerdict: FullName, Valid, Problems (texts: the file, its line where there is one, and what is wrong) and Templates
    (Mscs.File: Path relative to the folder, Length in bytes, Sha256; the runbook lists the same digests).
    .EXAMPLE
    Test-MscsTemplate house

    Checks the templates in the folder house.
    .EXAMPLE
    (Test-MscsTemplate house).Templates | Format-Table Path, Sha256

    Lists the digests, to compare with those in the appendix of a runbook.
    .LINK
    Export-MscsRunbook
    #>
    [CmdletBinding(DefaultParameterSetName = 'Path')]
    [OutputType('Mscs.TemplateVerdict')]
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
        Invoke-MscsEngine -Verb 'templates' -Request $requests -Cmdlet $PSCmdlet | ForEach-Object -Process {
            $folder = $folders[$_.Number - 1]
            if (Test-MscsAnswer -Answer $_ -Accept 0, 2 -Cmdlet $PSCmdlet -Target $folder) {
                [pscustomobject]@{
                    PSTypeName = 'Mscs.TemplateVerdict'
                    FullName   = $folder
                    Valid      = $_.ExitCode -eq 0
                    Problems   = @(Get-MscsFact -Answer $_ -Name 'problem')
                    Templates  = @(Get-MscsRecord -Answer $_ -Type 'file')
                }
            }
        }
    }
}
