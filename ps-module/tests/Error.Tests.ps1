# What a user reads of an error: the reason and the fix, each once, in every PowerShell and every view.
Describe 'An error' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
        $script:Reason = 'There is no file or folder nothing.json.'
        $script:Fix = 'Check the path; a relative one starts at the current location.'
        # The screen of a session: what the view made, with folded lines joined.
        $script:Shown = {
            param($view)
            $before = $global:ErrorView
            $global:ErrorView = $view
            try {
                Test-MscsSpec nothing.json -ErrorVariable errors -ErrorAction SilentlyContinue
                ($errors[0] | Out-String) -replace '\s*\r?\n[\s|]*', ' '
            }
            finally { $global:ErrorView = $before }
        }
        $script:Times = { param($text, $part) [regex]::Matches($text, [regex]::Escape($part)).Count }
    }

    It 'shows reason and fix once in <view>' -ForEach @(@{ view = 'ConciseView' }, @{ view = 'NormalView' }) {
        $text = & $script:Shown $view
        & $script:Times $text $script:Reason | Should -Be 1 -Because $text
        & $script:Times $text $script:Fix | Should -Be 1 -Because $text
    }

    It 'has both in its text where PowerShell shows no recommendation, as Windows PowerShell does not' {
        Mock -ModuleName MscsPlanner -CommandName Test-MscsRecommendation -MockWith { $false }
        $caught = (Invoke-Caught -Block { Test-MscsSpec nothing.json -ErrorAction Stop }).Error
        $caught.ErrorDetails.Message | Should -Be "$script:Reason $script:Fix"
        "$caught" | Should -Be "$script:Reason $script:Fix"
    }

    It 'has the reason as its text where PowerShell shows the recommendation' {
        Mock -ModuleName MscsPlanner -CommandName Test-MscsRecommendation -MockWith { $true }
        (Invoke-Caught -Block { Test-MscsSpec nothing.json -ErrorAction Stop }).Error.ErrorDetails.Message | Should -Be $script:Reason
    }

    It 'has the fix by itself, and both in its exception, wherever it is shown' -ForEach @(@{ shows = $true }, @{ shows = $false }) {
        Mock -ModuleName MscsPlanner -CommandName Test-MscsRecommendation -MockWith { $shows }
        $caught = (Invoke-Caught -Block { Test-MscsSpec nothing.json -ErrorAction Stop }).Error
        $caught.Exception.Message | Should -Be "$script:Reason $script:Fix"
        $caught.ErrorDetails.RecommendedAction | Should -Be $script:Fix
    }
}
