# What is asked for VirtualCenter; change.psd1 tells what the members mean.
@{
    Questions = @(
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
                'separate-cluster: on a cluster of its own, planned by the same spec into a folder of its own; two clusters to look after.',
                'external: there is one already; its availability is the duty of its owner.'
            )
            Choices = @('same-group', 'separate-group', 'separate-cluster', 'external')
        }
        @{
            Name    = 'LicenseFile'
            Ask     = 'The license file on the nodes'
            Why     = @()
            If      = @('LicenseServer', 'same-group', 'separate-group', 'separate-cluster')
            Default = 'C:\Licenses\vmware.lic'
            Pattern = '^[A-Za-z]:\\[^"%!]+$'
            Example = 'C:\Licenses\vmware.lic'
        }
        @{
            Name    = 'LicenseVirtualServer'
            Ask     = 'Name and address of the license server, NAME=ADDRESS'
            Why     = @()
            If      = @('LicenseServer', 'separate-group', 'separate-cluster')
            Pattern = '^[A-Za-z0-9][A-Za-z0-9-]{0,14}=[0-9]{1,3}(\.[0-9]{1,3}){3}$'
            Example = 'LICSRV=10.20.0.21'
        }
        @{
            Like = 'target'
            Word = 'License'
            Ask  = 'Of the cluster of the license server:'
            If   = @('LicenseServer', 'separate-cluster')
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
                'dfsr: DFS Replication carries changes in both directions as they are made; it needs Windows Server 2003 R2 or later.',
                'cluster-resource: a Generic Application of the group copies while the group is online; a failed copy shows in the cluster.',
                'scheduled: a task on every node copies from the node that owns the group to the others, and does nothing elsewhere.'
            )
            Choices = @('manual', 'dfsr', 'cluster-resource', 'scheduled')
        }
        @{
            Like = 'sync'
        }
    )
}
