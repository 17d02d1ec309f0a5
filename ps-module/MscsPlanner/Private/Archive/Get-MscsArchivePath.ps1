# The file of the class-data archive for an engine and its Java; it need not be there. Empty where there is no folder for it. The name
# of its folder holds the jar's place, the jar itself (size and time, which is what Java compares) and the Java: after a change of any
# of them no archive has the name, and the old ones are not used.
function Get-MscsArchivePath {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [object] $Engine)
    $folder = Get-MscsCacheFolder
    if ($folder -eq '') { return '' }
    $jar = New-Object -TypeName System.IO.FileInfo -ArgumentList $Engine.Jar
    $java = New-Object -TypeName System.IO.FileInfo -ArgumentList $Engine.Java.Path
    $parts = @(
        $jar.FullName,
        "$($jar.Length) $($jar.LastWriteTimeUtc.Ticks)",
        "$($java.FullName) $($java.Length) $($java.LastWriteTimeUtc.Ticks) $($Engine.Java.Version)"
    )
    $names = @(foreach ($part in $parts) { Get-MscsShortHash -Text $part }) -join '-'
    $kind = if (Test-MscsAotCache -Java $Engine.Java) { 'aot' } else { 'jsa' }
    [System.IO.Path]::Combine($folder, "engine-$names", "classes.$kind")
}
