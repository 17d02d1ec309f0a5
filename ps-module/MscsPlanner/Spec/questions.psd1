# What New-MscsSpec asks. Name is the parameter; Ask the question; Why is said when it is asked, and stands as a comment in the spec.
# A question with a Default is not asked; Choices lists all answers; Pattern is what an answer looks like, and Example one that does.
# If names another question and the answer to it that makes this one matter.
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
            Name    = 'Cluster'
            Ask     = 'The name of the cluster'
            Why     = @('The cluster itself: its own name and address, never those of VirtualCenter.')
            Pattern = '^[A-Za-z0-9][A-Za-z0-9-]{0,14}$'
            Example = 'VCCLUSTER'
        }
        @{
            Name    = 'ClusterAddress'
            Ask     = 'The IP address of the cluster'
            Why     = @()
            Pattern = '^[0-9]{1,3}(\.[0-9]{1,3}){3}$'
            Example = '10.20.0.10'
        }
        @{
            Name    = 'Domain'
            Ask     = 'The DNS domain of the nodes'
            Why     = @()
            Pattern = '^[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+$'
            Example = 'corp.example.test'
        }
        @{
            Name    = 'Os'
            Ask     = 'The Windows of the nodes'
            Why     = @('Release and service pack decide what the cluster can do, and which commands are written.')
            Default = '2003-sp2'
            Choices = @('2003', '2003-sp1', '2003-r2', '2003-sp2', '2003-r2-sp2')
        }
        @{
            Name    = 'Architecture'
            Ask     = 'The architecture of the nodes'
            Why     = @()
            Default = 'x86'
            Choices = @('x86', 'x64')
        }
        @{
            Name    = 'PublicSubnet'
            Ask     = 'The subnet of clients and nodes'
            Why     = @('The network of the clients, and one for the heartbeat alone: a cluster needs a way between its nodes that clients cannot fill.')
            Pattern = '^[0-9]{1,3}(\.[0-9]{1,3}){3}/([89]|[12][0-9]|30)$'
            Example = '10.20.0.0/24'
        }
        @{
            Name    = 'Gateway'
            Ask     = 'The gateway of that subnet'
            Why     = @()
            Pattern = '^[0-9]{1,3}(\.[0-9]{1,3}){3}$'
            Example = '10.20.0.1'
        }
        @{
            Name    = 'HeartbeatSubnet'
            Ask     = 'The subnet between the nodes'
            Why     = @()
            Default = '192.168.50.0/30'
            Pattern = '^[0-9]{1,3}(\.[0-9]{1,3}){3}/([89]|[12][0-9]|30)$'
            Example = '192.168.50.0/30'
        }
        @{
            Name    = 'Node'
            Ask     = 'The nodes, NAME=ADDRESS with a comma between them; the first one is installed first'
            Why     = @('Each node with the address by which the other nodes reach it.')
            Pattern = '^[A-Za-z0-9][A-Za-z0-9-]{0,14}=[0-9]{1,3}(\.[0-9]{1,3}){3}$'
            Example = 'VCNODE1=10.20.0.11, VCNODE2=10.20.0.12'
            Least   = 2
        }
        @{
            Name    = 'NodeKind'
            Ask     = 'Are the nodes physical or virtual machines?'
            Why     = @('Virtual nodes get a checklist of their own; VMware has not tested them in a majority node set.')
            Default = 'physical'
            Choices = @('physical', 'virtual')
        }
        @{
            Name    = 'Quorum'
            Ask     = 'What keeps the cluster from splitting?'
            Why     = @(
                'disk: a disk on a SAN that every node reaches. Choose it where shared storage is there, and for virtual nodes.',
                'mns-fsw: a majority node set whose third vote is a share on a third server. Choose it without shared storage, or with',
                'nodes in two sites; exactly two physical nodes, service pack 2 or KB921181, Enterprise or Datacenter Edition.'
            )
            Choices = @('disk', 'mns-fsw')
        }
        @{
            Name    = 'QuorumDrive'
            Ask     = 'The drive of the quorum disk'
            Why     = @()
            If      = @('Quorum', 'disk')
            Default = 'Q:'
            Pattern = '^[A-Za-z]:$'
            Example = 'Q:'
        }
        @{
            Name    = 'WitnessShare'
            Ask     = 'The share that is the third vote'
            Why     = @()
            If      = @('Quorum', 'mns-fsw')
            Pattern = '^\\\\[^\\"%!]+\\[^\\"%!]+$'
            Example = '\\DBSRV\VCCLUSTER-MNS'
        }
        @{
            Name    = 'VirtualCenterVersion'
            Ask     = 'The version of VirtualCenter'
            Why     = @('Paths, services and registry keys follow from version and patch.')
            Default = '2.0.1'
            Choices = @('2.0.1', '2.0.2', '2.5')
        }
        @{
            Name    = 'VirtualServer'
            Ask     = 'Name and address of VirtualCenter, NAME=ADDRESS'
            Why     = @('What clients and hosts use, wherever the group runs: a name of at most 15 characters and an address of its own.')
            Pattern = '^[A-Za-z0-9][A-Za-z0-9-]{0,14}=[0-9]{1,3}(\.[0-9]{1,3}){3}$'
            Example = 'VCSRV=10.20.0.20'
        }
        @{
            Name    = 'ManagedIp'
            Ask     = 'Where does VirtualCenter read the address of the virtual server?'
            Why     = @(
                'registry (Option 2 of the technical note): a value below the key of VirtualCenter, carried by a registry checkpoint. Choose it when',
                'other tools shall read or change the address, or when nothing else was changed in vpxd.cfg.',
                'vpxd.cfg (Option 1): an element of that file, copied to the other node. Choose it when other settings were changed there already.'
            )
            Choices = @('registry', 'vpxd.cfg')
        }
        @{
            Name    = 'LicenseServer'
            Ask     = 'Where does the license server run?'
            Why     = @(
                'same-group: in the group of VirtualCenter, as the technical note recommends; fewest parts, and it fails over together.',
                'separate-group: in a group of its own, kept apart by anti-affinity; licenses survive a crash of VirtualCenter.',
                'external: there is one already; its availability is the duty of its owner.'
            )
            Choices = @('same-group', 'separate-group', 'external')
        }
        @{
            Name    = 'LicenseFile'
            Ask     = 'The license file on the nodes'
            Why     = @()
            Default = 'C:\Licenses\vmware.lic'
            Pattern = '^[A-Za-z]:\\[^"%!]+$'
            Example = 'C:\Licenses\vmware.lic'
        }
        @{
            Name    = 'LicenseVirtualServer'
            Ask     = 'Name and address of the license server, NAME=ADDRESS'
            Why     = @()
            If      = @('LicenseServer', 'separate-group')
            Pattern = '^[A-Za-z0-9][A-Za-z0-9-]{0,14}=[0-9]{1,3}(\.[0-9]{1,3}){3}$'
            Example = 'LICSRV=10.20.0.21'
        }
        @{
            Name    = 'LicenseAddress'
            Ask     = 'The address of the license server that is there'
            Why     = @()
            If      = @('LicenseServer', 'external')
            Pattern = '^[0-9]{1,3}(\.[0-9]{1,3}){3}$'
            Example = '10.20.3.7'
        }
        @{
            Name    = 'DatabaseServer'
            Ask     = 'The server of the database'
            Why     = @('The database lies on a server outside of this group. existing: true when VirtualCenter used it before; its data is kept then.')
            Pattern = '^[A-Za-z0-9][A-Za-z0-9._-]{0,254}$'
            Example = 'DBSRV'
        }
        @{
            Name    = 'DatabaseSource'
            Ask     = 'The data source on the nodes'
            Why     = @()
            Default = 'VMware VirtualCenter'
            Pattern = '^[^"%!\x00-\x1f]{1,32}$'
            Example = 'VMware VirtualCenter'
        }
        @{
            Name    = 'Sync'
            Ask     = 'How do the files stay in step between the nodes?'
            Why     = @(
                'License, vpxd.cfg, SSL and upgrade files lie on the local disk of each node; a difference shows up at the next failover only.',
                'manual: somebody copies after every change. Choose it when changes are rare and the duty has a name.',
                'scheduled: a task on every node copies from the node that owns the group to the others, and does nothing elsewhere.'
            )
            Choices = @('manual', 'scheduled')
        }
        @{
            Name    = 'SyncAccount'
            Ask     = 'The account of the task'
            Why     = @()
            If      = @('Sync', 'scheduled')
            Pattern = '^([^\\"%!]+\\[^\\"%!]+|SYSTEM)$'
            Example = 'CORP\svc-vcsync'
        }
    )
}
