# What is asked for a group of any kind; change.psd1 tells what the members mean.
@{
    Questions = @(
        @{
            Name    = 'GroupName'
            Ask     = 'The name of the group'
            Why     = @('What fails over as one: the resources of a group are always on the same node.')
            Pattern = '^[^"%!\x00-\x1f]{1,60}$'
            Example = 'App Group'
        }
        @{
            Name    = 'VirtualServer'
            Ask     = 'Name and address that clients use, NAME=ADDRESS'
            Why     = @('The virtual server: it answers wherever the group runs, by a name of at most 15 characters and an address of its own.')
            Pattern = '^[A-Za-z0-9][A-Za-z0-9-]{0,14}=[0-9]{1,3}(\.[0-9]{1,3}){3}$'
            Example = 'APPSRV=10.20.0.30'
        }
        @{
            Name    = 'Failback'
            Ask     = 'The hours in which the group may go back by itself, FROM-TO, or none'
            Why     = @(
                'none: the group stays where it failed over to, until somebody moves it; no second interruption comes by itself.',
                'FROM-TO, for example 1-4: it goes back to the first node in these hours, in the time of the cluster; preferredOwners orders the nodes.'
            )
            Default = 'none'
            Pattern = '^(none|([0-9]|1[0-9]|2[0-3])-([0-9]|1[0-9]|2[0-3]))$'
            Example = '1-4'
        }
        @{
            Name    = 'Workload'
            Ask     = 'What runs in the group?'
            Why     = @(
                'service: a service of Windows, installed on every node; from then on only the cluster starts and stops it.',
                'application: a program that is no service. The cluster starts it, and ends its process when the group goes offline.',
                'script: a Generic Script with entry points of its own; choose it where starting, stopping or looking takes more than that.',
                'file-share: a folder on the disk of the group under the name of the virtual server; Windows Server 2003 only.'
            )
            Choices = @('service', 'application', 'script', 'file-share')
        }
        @{
            Name    = 'GroupDrive'
            Ask     = 'The drive of the disk that moves with the group, or none'
            Why     = @('Data that every owner must see lies on a disk of the group, and never on that of the quorum. none: there is no such data.')
            If      = @('Workload', 'service', 'application', 'script')
            Pattern = '^([A-Za-z]:|none)$'
            Example = 'F:'
        }
        @{
            Name    = 'GroupDrive'
            Ask     = 'The drive of the disk that moves with the group'
            Why     = @('What is shared lies on a disk of the group, and never on that of the quorum.')
            If      = @('Workload', 'file-share')
            Pattern = '^[A-Za-z]:$'
            Example = 'F:'
        }
        @{
            Name    = 'ServiceName'
            Ask     = 'The service, by the name of its key (sc query shows it)'
            Why     = @('startMode manual: a service that Windows starts by itself runs on nodes that do not own the group.')
            If      = @('Workload', 'service')
            Pattern = '^[^"%!/\\\x00-\x1f]{1,256}$'
            Example = 'AcmeSvc'
        }
        @{
            Name    = 'CommandLine'
            Ask     = 'The command that stays running, with its whole path'
            Why     = @('The same path on every node. A command that ends counts as a failure, and is started again.')
            If      = @('Workload', 'application')
            Pattern = '^[^"%!\x00-\x1f]{1,260}$'
            Example = 'C:\Acme\app.exe'
        }
        @{
            Name    = 'CurrentDirectory'
            Ask     = 'The folder in which it starts'
            Why     = @()
            If      = @('Workload', 'application')
            Pattern = '^[A-Za-z]:\\[^"%!\x00-\x1f]*$'
            Example = 'C:\Acme'
        }
        @{
            Name    = 'ScriptFile'
            Ask     = 'The script, with its whole path'
            Why     = @('The same path on every node, or on the disk of the group.')
            If      = @('Workload', 'script')
            Pattern = '^[A-Za-z]:\\[^"%!\x00-\x1f]+$'
            Example = 'C:\Acme\app.vbs'
        }
        @{
            Name    = 'ShareName'
            Ask     = 'The name of the share'
            Why     = @()
            If      = @('Workload', 'file-share')
            Pattern = '^[^"%!/\\:*?<>|;,=+\[\]\x00-\x1f]{1,80}$'
            Example = 'data'
        }
        @{
            Name    = 'SharePath'
            Ask     = 'The folder that is shared'
            Why     = @()
            If      = @('Workload', 'file-share')
            Pattern = '^[A-Za-z]:\\[^"%!\x00-\x1f]*$'
            Example = 'F:\Shares\data'
        }
        @{
            Name    = 'RegistryKey'
            Ask     = 'A registry key below HKEY_LOCAL_MACHINE that the program changes while it runs, or none'
            Why     = @(
                'registryCheckpoints: the cluster saves the key while the resource is online, and restores it on the next owner before it starts.',
                'Name the key of the program itself; what is above it, or belongs to Windows, is not for a checkpoint.'
            )
            If      = @('Workload', 'service', 'application', 'script')
            Pattern = '^(none|(SOFTWARE|SYSTEM)\\[^"%!\x00-\x1f]+)$'
            Example = 'SOFTWARE\Acme\App'
        }
        @{
            Name    = 'Sync'
            Ask     = 'How do files on the local disks stay in step between the nodes?'
            Why     = @(
                'none: no file on a local disk matters, or nobody changes it after the installation.',
                'manual: somebody copies after every change. Choose it when changes are rare and the duty has a name.',
                'dfsr: DFS Replication carries changes in both directions as they are made; it needs Windows Server 2003 R2 or later.',
                'cluster-resource: a Generic Application of the group copies while the group is online; a failed copy shows in the cluster.',
                'scheduled: a task on every node copies from the node that owns the group to the others, and does nothing elsewhere.'
            )
            If      = @('Workload', 'service', 'application', 'script')
            Choices = @('none', 'manual', 'dfsr', 'cluster-resource', 'scheduled')
        }
        @{
            Name    = 'FilePath'
            Ask     = 'The folders on the local disk of each node, with a comma between them'
            Why     = @('files: each folder is the same on every node; the copy of the node that owns the group leads.')
            If      = @('Sync', 'manual', 'dfsr', 'cluster-resource', 'scheduled')
            Pattern = '^[A-Za-z]:\\[^"%!\x00-\x1f]+$'
            Example = 'C:\Acme\conf'
            Least   = 1
        }
        @{
            Like = 'sync'
        }
    )
}
