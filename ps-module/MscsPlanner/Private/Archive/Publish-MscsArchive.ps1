# Makes the archive in a folder of its own and then gives that its name, which is one step: two processes at once harm nobody, the
# first one stays. True when this one did. With -Replace it takes the place of one that is there, which stays until then.
function Publish-MscsArchive {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)] [object] $Engine,
        [Parameter(Mandatory)] [string] $Path,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet,
        [switch] $Replace
    )
    $place = [System.IO.Path]::GetDirectoryName($Path)
    $work = [System.IO.Path]::Combine([System.IO.Path]::GetDirectoryName($place), "new-$([guid]::NewGuid().ToString('N'))")
    $draft = [System.IO.Path]::Combine($work, 'engine')
    $archive = [System.IO.Path]::Combine($draft, [System.IO.Path]::GetFileName($Path))
    try {
        $null = [System.IO.Directory]::CreateDirectory($draft)
        New-MscsTrainingSpec -Path ([System.IO.Path]::Combine($work, 'spec.json')) -WhatIf:$false -Confirm:$false
        $run = Get-MscsTrainingRun -Engine $Engine -Archive $archive -Folder $work
        $said = @(Invoke-MscsProcess -Run $run)
        if ($run.ExitCode -ne 0 -or -not [System.IO.File]::Exists($archive)) {
            # A JVM that does not get as far as the engine writes its reason to its output.
            $word = Get-MscsLastWord -Text ((@($said) + $run.Half + $run.Reason + $run.Talk) -join "`n")
            if ($word -eq '') { $word = "exit code $($run.ExitCode)" }
            $Cmdlet.ThrowTerminatingError((ConvertTo-MscsErrorRecord -Code 'MSCS-5011' -Values $word.TrimEnd('.') -Target $Path))
        }
        [System.IO.File]::WriteAllText([System.IO.Path]::Combine($draft, 'length'), [string](New-Object -TypeName System.IO.FileInfo -ArgumentList $archive).Length)
        Clear-MscsArchive -Place $place
        if ($Replace -and [System.IO.Directory]::Exists($place)) { [System.IO.Directory]::Move($place, [System.IO.Path]::Combine($work, 'old')) }
        try {
            [System.IO.Directory]::Move($draft, $place)
            $true
        }
        catch {
            if (-not [System.IO.Directory]::Exists($place)) { throw }
            $false
        }
    }
    catch [System.IO.IOException], [System.UnauthorizedAccessException] {
        $Cmdlet.ThrowTerminatingError((ConvertTo-MscsErrorRecord -Code 'MSCS-5011' -Values $_.Exception.GetBaseException().Message.TrimEnd('.') -Target $Path))
    }
    finally {
        if ([System.IO.Directory]::Exists($work)) { [System.IO.Directory]::Delete($work, $true) }
    }
}
