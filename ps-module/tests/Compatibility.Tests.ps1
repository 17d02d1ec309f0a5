# Whether the sources use only what Windows PowerShell 5.1 on .NET Framework 4.5.2 has as well. This PowerShell may know more than that one
# does, so these lists name what both have, and what is not on them is refused: look a new name up before it is added here. The lint looks
# after the syntax, and the analyzer's rules after the rest.
Describe 'For Windows PowerShell 5.1' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1

        # Static members: of a method the numbers of its arguments.
        $script:Static = @{
            'Microsoft.Win32.RegistryHive'                   = 'LocalMachine'
            'Microsoft.Win32.RegistryKey'                    = 'OpenBaseKey/2'
            'Microsoft.Win32.RegistryView'                   = 'Registry32', 'Registry64'
            'System.Console'                                 = 'IsOutputRedirected'
            'System.Convert'                                 = 'ToBase64String/1'
            'System.DateTime'                                = 'Now'
            'System.Diagnostics.Process'                     = 'Start/1'
            'System.Diagnostics.Stopwatch'                   = 'StartNew/0'
            'System.Environment'                             = 'MachineName', 'NewLine'
            'System.Globalization.CultureInfo'               = 'InvariantCulture'
            'System.Guid'                                    = 'NewGuid/0'
            'System.IO.Compression.ZipFile'                  = 'OpenRead/1'
            'System.IO.Directory'                            = 'CreateDirectory/1', 'Delete/1', 'Delete/2', 'Exists/1', 'GetDirectories/1', 'GetDirectories/2', 'GetFiles/2',
                'GetFiles/3', 'GetFileSystemEntries/1', 'Move/2'
            'System.IO.File'                                 = 'Delete/1', 'Exists/1', 'GetLastWriteTime/1', 'Move/2', 'Open/2', 'Open/4', 'ReadAllBytes/1', 'ReadAllLines/1',
                'ReadAllText/1', 'ReadAllText/2', 'Replace/3', 'WriteAllText/2', 'WriteAllText/3'
            'System.IO.FileMode'                             = 'CreateNew'
            'System.IO.Path'                                 = 'Combine/2', 'Combine/3', 'DirectorySeparatorChar', 'GetDirectoryName/1', 'GetExtension/1', 'GetFileName/1',
                'GetFullPath/1', 'GetTempPath/0', 'PathSeparator'
            'System.Management.Automation.Language.NullString' = 'Value'
            'System.Management.Automation.PowerShell'        = 'Create/1'
            'System.Management.Automation.Runspaces.InitialSessionState' = 'CreateDefault2/0'
            'System.Management.Automation.ScriptBlock'       = 'Create/1'
            'System.Management.Automation.WildcardPattern'   = 'ContainsWildcardCharacters/1', 'Escape/1', 'Unescape/1'
            'System.Math'                                    = 'Floor/1', 'Max/2', 'Min/2', 'Pow/2', 'Round/2'
            'System.String'                                  = 'new/3'
            'System.StringComparison'                        = 'OrdinalIgnoreCase'
            'System.Text.RegularExpressions.Regex'           = 'IsMatch/3', 'Match/3', 'Matches/2', 'Replace/3'
            'System.Threading.Tasks.Task'                    = 'WaitAny/2'
            'System.TimeSpan'                                = 'FromMinutes/1', 'FromSeconds/1'
        }
        # Types that are named for a conversion, a parameter or a comparison, as the sources write them.
        $script:Types = 'bool', 'byte', 'char', 'hashtable', 'int', 'long', 'object', 'ordered', 'pscustomobject', 'ref', 'string', 'switch', 'type', 'version',
            'System.Collections.Generic.List[hashtable]', 'System.Collections.IDictionary', 'System.IO.FileInfo', 'System.IO.IOException', 'System.IO.Stream',
            'System.Management.Automation.DriveNotFoundException', 'System.Management.Automation.ErrorCategory', 'System.Management.Automation.ErrorRecord',
            'System.Management.Automation.Host.ChoiceDescription', 'System.Management.Automation.Host.HostException', 'System.Management.Automation.ItemNotFoundException',
            'System.Management.Automation.CompletionResult', 'System.Management.Automation.Language.Ast', 'System.Management.Automation.Language.StringConstantExpressionAst', 'System.Management.Automation.PSCmdlet',
            'System.Management.Automation.PSCustomObject', 'System.Management.Automation.PSInvalidOperationException', 'System.NotImplementedException', 'System.Threading.Tasks.Task', 'System.UnauthorizedAccessException'
        $script:Created = 'byte[]', 'char[]', 'System.Collections.Generic.List[hashtable]', 'System.Collections.Generic.List[object]', 'System.Collections.Generic.List[string]',
            'System.Collections.ObjectModel.Collection[System.Management.Automation.Host.FieldDescription]', 'System.Diagnostics.ProcessStartInfo', 'System.InvalidOperationException',
            'System.IO.FileInfo', 'System.IO.StreamReader', 'System.Management.Automation.CompletionResult', 'System.Management.Automation.ErrorDetails',
            'System.Management.Automation.ErrorRecord', 'System.Management.Automation.Host.ChoiceDescription', 'System.Management.Automation.Host.FieldDescription',
            'System.Text.StringBuilder', 'System.Text.UTF8Encoding'
        # Methods of objects. Those that take a text by parts take it in .NET Framework by single characters: see below.
        $script:Methods = 'Add/1', 'AddArgument/1', 'AddScript/1', 'Append/3', 'Clear/0', 'Contains/1', 'ContainsKey/1', 'Copy/0', 'Dispose/0', 'EndsWith/1', 'EndsWith/2', 'FindAll/2',
            'GetAll/0', 'GetBaseException/0', 'GetBytes/1', 'GetChars/5', 'GetDecoder/0', 'GetEntry/1', 'GetMaxCharCount/1', 'GetMethod/1', 'GetMethod/2',
            'GetResolvedProviderPathFromPSPath/2', 'GetSubKeyNames/0', 'GetType/0', 'GetUnresolvedProviderPathFromPSPath/1', 'GetUnresolvedProviderPathFromPSPath/3', 'GetValue/1',
            'Invoke/0', 'Kill/0', 'LastIndexOf/1', 'OpenSubKey/1', 'Prompt/3', 'PromptForChoice/4', 'ReadAsync/3', 'ReadToEnd/0', 'Remove/1', 'RemoveAt/1', 'Replace/2', 'Restart/0',
            'ShouldProcess/2', 'Split/1', 'StartsWith/1', 'StartsWith/2', 'Substring/1', 'Substring/2', 'ThrowTerminatingError/1', 'ToArray/0', 'ToLowerInvariant/0', 'ToString/0',
            'ToString/1', 'ToUpperInvariant/0', 'Trim/0', 'Trim/1', 'TrimEnd/0', 'TrimEnd/1', 'TrimStart/0', 'TrimStart/1', 'WaitForExit/1', 'Where/2', 'WriteAsync/3', 'WriteError/1',
            'WriteWarning/1'
        $script:Commands = @{
            'Add-Member'                 = 'InputObject', 'NotePropertyName', 'NotePropertyValue', 'PassThru'
            'Add-Type'                   = , 'AssemblyName'
            'ConvertFrom-Json'           = , 'InputObject'
            'ConvertTo-Json'             = 'Compress', 'Depth', 'InputObject'
            'Copy-Item'                  = 'Destination', 'Recurse'
            'ForEach-Object'             = 'MemberName', 'Process'
            'Get-ChildItem'              = 'Force', 'LiteralPath'
            'Get-Command'                = 'All', 'CommandType', 'Name'
            'Get-FileHash'               = 'Algorithm', 'LiteralPath'
            'Get-Module'                 = 'All', 'ListAvailable', 'Name'
            'Get-Process'                = , 'Id'
            'Get-ScriptAnalyzerRule'     = @()
            'Get-Variable'               = 'Name', 'Scope', 'ValueOnly'
            'Import-Module'              = 'Force', 'MinimumVersion', 'Name'
            'Import-PowerShellDataFile'  = , 'LiteralPath'
            'Invoke-Item'                = , 'LiteralPath'
            'Invoke-Pester'              = , 'Configuration'
            'Invoke-ScriptAnalyzer'      = 'Path', 'Recurse', 'Settings'
            'Join-Path'                  = 'ChildPath', 'Path'
            'Move-Item'                  = 'Destination', 'LiteralPath'
            'New-Item'                   = 'Force', 'ItemType', 'Path'
            'New-Object'                 = 'ArgumentList', 'TypeName'
            'New-PesterConfiguration'    = @()
            'Pop-Location'               = @()
            'Push-Location'              = , 'LiteralPath'
            'Register-ArgumentCompleter' = 'CommandName', 'ParameterName', 'ScriptBlock'
            'Remove-Item'                = 'Force', 'LiteralPath', 'Recurse'
            'Remove-Module'              = , 'Name'
            'Resolve-Path'               = , 'LiteralPath'
            'Select-Object'              = 'ExpandProperty', 'First', 'Last', 'Skip', 'Unique'
            'Set-StrictMode'             = , 'Version'
            'Sort-Object'                = 'Descending', 'Property'
            'Split-Path'                 = 'Parent', 'Path'
            'Test-Path'                  = , 'LiteralPath'
            'Where-Object'               = 'EQ', 'FilterScript', 'GE', 'Like', 'Property'
            'Write-Debug'                = , 'Message'
            'Write-Information'          = 'InformationAction', 'MessageData'
            'Write-Progress'             = 'Activity', 'Completed', 'PercentComplete', 'Status'
            'Write-Verbose'              = , 'Message'
        }
        $script:Attributes = @{
            AllowEmptyCollection = @(); AllowEmptyString = @(); AllowNull = @(); PSTypeName = @(); SupportsWildcards = @()
            Alias = @(); OutputType = @(); ValidateNotNullOrEmpty = @(); ValidateRange = @(); ValidateSet = @()
            CmdletBinding = 'ConfirmImpact', 'DefaultParameterSetName', 'SupportsShouldProcess'
            Parameter = 'Mandatory', 'ParameterSetName', 'Position', 'ValueFromPipeline', 'ValueFromPipelineByPropertyName'
        }
        # Of variables and properties there are too many to name; these are the ones that are missing there.
        $script:NewVariables = 'IsWindows', 'IsLinux', 'IsMacOS', 'IsCoreCLR', 'PSStyle', 'PSNativeCommandArgumentPassing', 'PSNativeCommandUseErrorActionPreference', 'EnabledExperimentalFeatures'
        $script:NewProperties = 'ArgumentList', 'LinkTarget', 'ResolvedTarget', 'StandardInputEncoding', 'UnixFileMode', 'UnixMode'

        # What a source uses that is not on the lists, as texts with the line.
        function Find-Newer {
            param([Parameter(Mandatory)] [string] $Source)
            $errors = $null
            $root = [System.Management.Automation.Language.Parser]::ParseInput($Source, [ref]$null, [ref]$errors)
            $own = @($root.FindAll({ param($ast) $ast -is [System.Management.Automation.Language.FunctionDefinitionAst] }, $true) | ForEach-Object -MemberName Name)
            foreach ($ast in $root.FindAll({ $true }, $true)) {
                $name = switch ($ast.GetType().Name) {
                    'CommandAst' { Find-NewerCommand -Ast $ast -Own $own }
                    { $_ -in 'MemberExpressionAst', 'InvokeMemberExpressionAst' } { Find-NewerMember -Ast $ast }
                    'VariableExpressionAst' { if ($ast.VariablePath.UserPath -replace '^(global|script):' -in $script:NewVariables) { '$' + $ast.VariablePath.UserPath } }
                    'AttributeAst' {
                        $attribute = $ast.TypeName.Name
                        if (-not $script:Attributes.ContainsKey($attribute)) { $attribute }
                        foreach ($argument in $ast.NamedArguments) { if ($argument.ArgumentName -notin $script:Attributes[$attribute]) { "$attribute($($argument.ArgumentName))" } }
                    }
                    # Without regard to case a regular expression goes by the culture, and a Turkish [A-Z] has no I there.
                    'BinaryExpressionAst' { if ("$($ast.Operator)" -in 'Imatch', 'Inotmatch', 'Ireplace', 'Isplit') { "$($ast.Operator)" } }
                    'StringConstantExpressionAst' { if ($ast.Value.Contains('(?i')) { '(?i)' } }
                    'SwitchStatementAst' { if ("$($ast.Flags)" -match 'Regex') { 'switch -Regex' } }
                    { $_ -in 'TypeConstraintAst', 'TypeExpressionAst' } {
                        $type = $ast.TypeName.FullName -replace '\[\]$'
                        if ($type -notin $script:Types -and -not ($ast.TypeName.GetReflectionType() -and $script:Static.ContainsKey($ast.TypeName.GetReflectionType().FullName))) { "[$type]" }
                    }
                }
                foreach ($one in $name) { "$($ast.Extent.StartLineNumber): $one" }
            }
        }

        function Find-NewerCommand {
            param([object] $Ast, [string[]] $Own)
            $name = $Ast.GetCommandName()
            # A program, a script block, or a function of ours.
            if ($null -eq $name -or $name -like '*-Mscs*' -or $name -in $Own) { return }
            if (-not $script:Commands.ContainsKey($name)) { return $name }
            $common = 'ErrorAction', 'WhatIf'
            foreach ($part in $Ast.CommandElements) {
                if ($part -is [System.Management.Automation.Language.CommandParameterAst] -and $part.ParameterName -notin $common + $script:Commands[$name]) { "$name -$($part.ParameterName)" }
            }
            $bare = @($Ast.CommandElements | Select-Object -Skip 1 | Where-Object -FilterScript { $_ -is [System.Management.Automation.Language.StringConstantExpressionAst] })
            if ($name -eq 'New-Object' -and $bare[0].Value -notin $script:Created) { "New-Object $($bare[0].Value)" }
        }

        function Find-NewerMember {
            param([object] $Ast)
            $called = $Ast -is [System.Management.Automation.Language.InvokeMemberExpressionAst]
            if ($Ast.Member -isnot [System.Management.Automation.Language.StringConstantExpressionAst]) { return }
            $member = $Ast.Member.Value
            $arguments = @(if ($called -and $null -ne $Ast.Arguments) { $Ast.Arguments })
            $key = if ($called) { "$member/$($arguments.Count)" } else { $member }
            # A use that asks .NET itself first is one for those that have it.
            for ($function = $Ast; $null -ne $function.Parent -and $function -isnot [System.Management.Automation.Language.FunctionDefinitionAst]; $function = $function.Parent) { }
            if ($called -and $function.Extent.Text.Contains(".GetMethod('$member'")) { return }
            if ($Ast.Static -and $Ast.Expression -is [System.Management.Automation.Language.TypeExpressionAst]) {
                $type = $Ast.Expression.TypeName.GetReflectionType()
                if ($null -eq $type) { return "[$($Ast.Expression.TypeName.FullName)]" }
                if (-not $script:Static.ContainsKey($type.FullName) -or $key -notin $script:Static[$type.FullName]) { return "[$($type.FullName)]::$key" }
            }
            elseif (-not $called) {
                if ($member -in $script:NewProperties) { $member }
            }
            elseif ($key -notin $script:Methods) { $key }
            elseif ($member -in 'Split', 'Trim', 'TrimEnd', 'TrimStart') {
                # .NET takes a text as one separator, .NET Framework each of its characters.
                foreach ($argument in $arguments) { if ($argument -is [System.Management.Automation.Language.StringConstantExpressionAst] -and $argument.Value.Length -ne 1) { "$key '$($argument.Value)'" } }
            }
            elseif ($member -in 'Contains', 'StartsWith', 'EndsWith') {
                foreach ($argument in $arguments) { if ($argument.Extent.Text -like '`[char`]*') { "$key [char]" } }
            }
        }
    }

    It 'no source uses what is newer' {
        $files = @(Get-ChildItem -LiteralPath (Join-Path -Path $script:Root -ChildPath 'ps-module/MscsPlanner') -Recurse | Where-Object -Property Extension -In '.ps1', '.psm1')
        $files += Get-Item -LiteralPath (Join-Path -Path $script:Root -ChildPath 'build.ps1'), (Join-Path -Path $script:Root -ChildPath 'ps-module/Test-Module.ps1')
        $files.Count | Should -BeGreaterThan 130
        @(foreach ($file in $files) { Find-Newer -Source ([System.IO.File]::ReadAllText($file.FullName)) | ForEach-Object -Process { "$($file.Name):$_" } }) | Should -BeNullOrEmpty
    }

    It 'no view and no type uses what is newer' {
        foreach ($name in 'Format', 'Types') {
            $xml = [xml][System.IO.File]::ReadAllText((Join-Path -Path $script:Root -ChildPath "ps-module/MscsPlanner/MscsPlanner.$name.ps1xml"))
            $scripts = @($xml.SelectNodes('//ScriptBlock | //GetScriptBlock | //Script') | ForEach-Object -MemberName InnerText)
            $scripts.Count | Should -BeGreaterThan 15
            @(foreach ($text in $scripts) { Find-Newer -Source $text | ForEach-Object -Process { "$_ in $text" } }) | Should -BeNullOrEmpty
        }
    }

    It 'every text is ASCII: it reads a file without a mark in the code page of the machine' {
        $files = @(Get-ChildItem -LiteralPath (Join-Path -Path $script:Root -ChildPath 'ps-module/MscsPlanner') -Recurse | Where-Object -Property Extension -In '.ps1', '.psm1', '.psd1', '.ps1xml', '.txt')
        @(foreach ($file in $files) { if ([System.IO.File]::ReadAllText($file.FullName) -match '[^\x00-\x7f]') { $file.Name } }) | Should -BeNullOrEmpty
    }

    It 'what is newer is found: <source>' -ForEach @(
        @{ source = '[System.IO.Path]::GetRelativePath($a, $b)' }
        @{ source = '[System.IO.Path]::Join($a, $b)' }
        @{ source = '[IO.File]::Move($a, $b, $true)' }
        @{ source = '[System.Convert]::ToHexString($bytes)' }
        @{ source = '[System.Environment]::ProcessPath' }
        @{ source = '[math]::Clamp(1, 2, 3)' }
        @{ source = '[System.OperatingSystem]::IsWindows()' }
        @{ source = '[System.Runtime.InteropServices.RuntimeInformation]::OSDescription' }
        @{ source = '[semver]"1.2"' }
        @{ source = '$start.ArgumentList.Add("x")' }
        @{ source = '$start.StandardInputEncoding = $utf8' }
        @{ source = '$process.Kill($true)' }
        @{ source = '$process.WaitForExitAsync()' }
        @{ source = '$text.Contains("a", "OrdinalIgnoreCase")' }
        @{ source = '$text.Contains([char]10)' }
        @{ source = '$text.Split(", ")' }
        @{ source = '$text.Split([char]10, "RemoveEmptyEntries")' }
        @{ source = '$text.Replace("a", "b", "Ordinal")' }
        @{ source = '$map.TryAdd("a", 1)' }
        @{ source = '$map.GetValueOrDefault("a")' }
        @{ source = '$line -match "^[a-z]+$"' }
        @{ source = '"a, b" -split ", "' }
        @{ source = '$line -cmatch "(?i)^[a-z]+$"' }
        @{ source = 'switch -Regex ($a) { "x" { 1 } }' }
        @{ source = 'ConvertFrom-Json -InputObject $text -AsHashtable' }
        @{ source = 'ConvertTo-Json -InputObject $x -EscapeHandling EscapeHtml' }
        @{ source = 'Join-Path -Path a -ChildPath b -AdditionalChildPath c' }
        @{ source = 'Get-Content -LiteralPath $a -AsByteStream' }
        @{ source = 'ForEach-Object -Parallel { 1 }' }
        @{ source = 'Test-Json -Json $text' }
        @{ source = 'Split-Path -Path $a -LeafBase' }
        @{ source = 'New-Object -TypeName System.Text.Json.JsonElement' }
        @{ source = 'if ($IsWindows) { 1 }' }
        @{ source = 'function f { param([ValidateScript({ $_ }, ErrorMessage = "no")] $a) $a }' }
        @{ source = 'function f { param([ArgumentCompletions("a")] $a) $a }' }
    ) {
        Find-Newer -Source $source | Should -Not -BeNullOrEmpty
    }

    It 'what both have is left alone: <source>' -ForEach @(
        @{ source = '[System.IO.Path]::Combine($a, "b")' }
        @{ source = '$text.Split("=")[0].TrimEnd(".")' }
        @{ source = '"a" -cmatch "[a-z]" -and "a, b" -csplit ", "' }
        @{ source = 'function f { param([Parameter(Mandatory)] [string] $a) Get-Command -Name $a -ErrorAction Ignore }' }
        @{ source = 'function f { if ($null -ne [System.IO.File].GetMethod(''ResolveLinkTarget'')) { [System.IO.File]::ResolveLinkTarget($a, $true) } }' }
        @{ source = '& $program $arguments 2>&1 | ForEach-Object -Process { [string]$_ }' }
    ) {
        Find-Newer -Source $source | Should -BeNullOrEmpty
    }
}
