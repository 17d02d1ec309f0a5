# The path of what is compared: a path as it is, or that of an object that has one. What was never written has the path of its spec.
function Get-MscsComparedPath {
    [CmdletBinding()]
    [OutputType([string])]
    param([Parameter(Mandatory)] [AllowEmptyString()] [object] $InputObject)
    if ($InputObject -isnot [string]) {
        foreach ($name in 'DifferencePath', 'PSPath', 'FullName', 'SpecPath') {
            $property = $InputObject.PSObject.Properties[$name]
            if ($null -ne $property -and "$($property.Value)" -ne '') { return [string]$property.Value }
        }
    }
    [string]$InputObject
}
