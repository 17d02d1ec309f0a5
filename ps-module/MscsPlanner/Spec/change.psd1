# What is asked once for a spec. These files hold what New-MscsSpec asks. Name is the parameter; Ask the question; Why is said when it
# is asked, and stands as a comment in the spec. A question with a Default is not asked; Choices lists all answers; Pattern is what an
# answer looks like, and Example one that does; Least is for a list. If names another question, and the answers to it that make this
# one matter. Like stands for the questions of another file, each with a word in front of its name.
@{
    Questions = @(
        @{
            Name    = 'Name'
            Ask     = 'A short name for this change'
            Why     = @('Files, comments and the journal carry this name.')
            Pattern = '^[A-Za-z0-9][A-Za-z0-9._-]{0,40}$'
            Example = 'vc-prod'
        }
        @{
            Name    = 'ChangeNumber'
            Ask     = 'The number of the change request'
            Why     = @('Printed on every document; windowMinutes 0 means that no window is known. With one, Test-MscsSpec says when the plan does not fit.')
            Default = ''
            Pattern = '^[^"%!\x00-\x1f]{0,60}$'
            Example = 'CHG0031'
        }
        @{
            Name    = 'WindowMinutes'
            Ask     = 'The length of the change window in minutes'
            Why     = @()
            Default = '0'
            Pattern = '^[0-9]{1,5}$'
            Example = '480'
        }
        @{
            Name    = 'Domain'
            Ask     = 'The DNS domain of the nodes'
            Why     = @()
            Pattern = '^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$'
            Example = 'corp.example.test'
        }
    )
}
