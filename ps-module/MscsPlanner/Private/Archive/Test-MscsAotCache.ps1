# True for a Java that keeps more than classes: from 25 on it makes and reads an AOT cache, before that a class-data archive.
function Test-MscsAotCache {
    [CmdletBinding()]
    [OutputType([bool])]
    param([Parameter(Mandatory)] [object] $Java)
    (ConvertTo-MscsJavaLevel -Version $Java.Version) -ge 25
}
