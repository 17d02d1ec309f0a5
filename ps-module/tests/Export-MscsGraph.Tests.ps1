Describe 'Export-MscsGraph' {
    BeforeAll {
        . $PSScriptRoot/Common.ps1
    }

    It 'draws in each form' {
        $top = Get-TestFolder
        $starts = @{ Svg = '<svg *'; Mermaid = 'flowchart *'; Dot = 'digraph *' }
        foreach ($format in $starts.Keys) {
            $out = Join-Path -Path $top -ChildPath "drawing [1].$format"
            $file = Export-MscsGraph (Get-TestSpec) -OutputPath $out -Format $format
            $file.PSObject.TypeNames[0] | Should -Be 'Mscs.File'
            $file.Path | Should -Be $out
            [System.IO.File]::ReadAllText($out) | Should -BeLike $starts[$format]
        }
    }

    It 'takes the form from the ending of the file where nobody says it' {
        $top = Get-TestFolder
        $starts = @{ 'a.svg' = '<svg *'; 'b' = '<svg *'; 'c.mmd' = 'flowchart *'; 'd.Mermaid' = 'flowchart *'; 'e.dot' = 'digraph *'; 'f.gv' = 'digraph *' }
        foreach ($name in $starts.Keys) {
            $out = Join-Path -Path $top -ChildPath $name
            $null = Export-MscsGraph (Get-TestSpec) -OutputPath $out
            [System.IO.File]::ReadAllText($out) | Should -BeLike $starts[$name]
        }
        $caught = Invoke-Caught -Block { Export-MscsGraph (Get-TestSpec) -OutputPath (Join-Path -Path $top -ChildPath 'g.png') -ErrorAction Stop }
        $caught.Error.Exception.Message | Should -BeLike '*g.png would hold no PNG*'
    }

    It 'marks what is other than in the spec before' {
        $out = Join-Path -Path (Get-TestFolder) -ChildPath 'a.svg'
        $null = Export-MscsGraph (Get-TestSpec -Name 'virtualcenter-vpxd-cfg') -ReferencePath (Get-TestSpec -Name 'file-server') -OutputPath $out -Language de
        $text = [System.IO.File]::ReadAllText($out)
        $text | Should -BeLike '*>+ VC Group<*'
        $text | Should -BeLike '*>- File Group<*'
        $text | Should -BeLike '*ist neu*'
    }

    It 'opens the file only when asked' {
        Mock -ModuleName MscsPlanner -CommandName Open-MscsFile
        $out = Join-Path -Path (Get-TestFolder) -ChildPath 'a.svg'
        $null = Export-MscsGraph (Get-TestSpec) -OutputPath $out -Show
        Should -Invoke -ModuleName MscsPlanner -CommandName Open-MscsFile -Times 1 -Exactly
    }

    It 'writes nothing with -WhatIf, and starts no engine' {
        $none = Join-Path -Path (Get-TestFolder) -ChildPath 'none.svg'
        Mock -ModuleName MscsPlanner -CommandName Invoke-MscsProcess -MockWith { throw 'started' }
        Export-MscsGraph (Get-TestSpec) -OutputPath $none -WhatIf | Should -BeNullOrEmpty
        $none | Should -Not -Exist
    }
}
