# What a way of keeping files in step needs; change.psd1 tells what the members mean.
@{
    Questions = @(
        @{
            Name    = 'SyncAccount'
            Ask     = 'The account of the task'
            Why     = @()
            If      = @('Sync', 'scheduled')
            Pattern = '^([^\\"%!]+\\[^\\"%!]+|SYSTEM)$'
            Example = 'CORP\svc-vcsync'
        }
        @{
            Name    = 'SyncTool'
            Ask     = 'What copies?'
            Why     = @('robocopy is in the Resource Kit of Windows Server 2003 and must be installed there; xcopy is on every Windows, and removes nothing.')
            If      = @('Sync', 'scheduled', 'cluster-resource')
            Default = 'robocopy'
            Choices = @('robocopy', 'xcopy')
        }
        @{
            Name    = 'SyncMode'
            Ask     = 'When does the resource copy?'
            Why     = @(
                'once: when the group comes online. Choose it when files change at a failover or an update only.',
                'loop: again and again, as long as the group is online. Choose it when files change while it runs.'
            )
            If      = @('Sync', 'cluster-resource')
            Choices = @('once', 'loop')
        }
    )
}
