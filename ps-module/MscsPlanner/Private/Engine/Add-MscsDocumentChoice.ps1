# Adds to a request how documents shall look. True when it can be asked; false, and an error, when the folder of templates is none.
function Add-MscsDocumentChoice {
    [CmdletBinding()]
    [OutputType([bool])]
    param(
        [Parameter(Mandatory)] [hashtable] $Request,
        [Parameter(Mandatory)] [string] $Language,
        [Parameter(Mandatory)] [AllowEmptyString()] [string] $TemplatePath,
        [Parameter(Mandatory)] [System.Management.Automation.PSCmdlet] $Cmdlet
    )
    $Request['language'] = $Language
    if ($TemplatePath -eq '') { return $true }
    $templates = Resolve-MscsPath -Path $TemplatePath -Cmdlet $Cmdlet -Literal
    if ($null -eq $templates) { return $false }
    $Request['templates'] = $templates
    $true
}
