# What build.ps1 -Task Analyze, and an editor that finds this file, hold the PowerShell sources to. Rules are listed by name: a
# new version of the analyzer changes nothing unseen. Analyze stops at a name that the analyzer does not know.
@{
    IncludeRules = @(
        # Mistakes
        'PSAvoidAssignmentToAutomaticVariable',
        'PSAvoidDefaultValueForMandatoryParameter',
        'PSAvoidDefaultValueSwitchParameter',
        'PSAvoidInvokingEmptyMembers',
        'PSAvoidNullOrEmptyHelpMessageAttribute',
        'PSAvoidUsingEmptyCatchBlock',
        'PSAvoidShouldContinueWithoutForce',
        'PSPossibleIncorrectComparisonWithNull',
        'PSPossibleIncorrectUsageOfAssignmentOperator',
        'PSPossibleIncorrectUsageOfRedirectionOperator',
        'PSReservedCmdletChar',
        'PSReservedParams',
        'PSUseDeclaredVarsMoreThanAssignments',
        # Safety
        'PSAvoidUsingComputerNameHardcoded',
        'PSAvoidUsingConvertToSecureStringWithPlainText',
        'PSAvoidUsingInvokeExpression',
        'PSAvoidUsingPlainTextForPassword',
        'PSAvoidUsingUsernameAndPasswordParams',
        'PSAvoidUsingWMICmdlet',
        'PSShouldProcess',
        'PSUseShouldProcessForStateChangingFunctions',
        # What a reader expects
        'PSAvoidGlobalAliases',
        'PSAvoidUsingCmdletAliases',
        'PSAvoidUsingPositionalParameters',
        'PSAvoidUsingWriteHost',
        'PSMissingModuleManifestField',
        'PSProvideCommentHelp',
        'PSUseApprovedVerbs',
        'PSUseCmdletCorrectly',
        'PSUseSingularNouns',
        'PSUseToExportFieldsInManifest',
        # Both editions
        'PSUseCompatibleSyntax',
        'PSUseBOMForUnicodeEncodedFile',
        # Layout
        'PSAvoidTrailingWhitespace',
        'PSPlaceCloseBrace',
        'PSPlaceOpenBrace',
        'PSUseConsistentIndentation'
    )
    Rules        = @{
        PSUseCompatibleSyntax      = @{ Enable = $true; TargetVersions = @('5.1', '7.2') }
        PSPlaceOpenBrace           = @{ Enable = $true; OnSameLine = $true; NewLineAfter = $true; IgnoreOneLineBlock = $true }
        PSPlaceCloseBrace          = @{ Enable = $true; NewLineAfter = $true; IgnoreOneLineBlock = $true; NoEmptyLineBefore = $true }
        PSUseConsistentIndentation = @{ Enable = $true; Kind = 'space'; IndentationSize = 4; PipelineIndentation = 'IncreaseIndentationForFirstPipeline' }
    }
}
