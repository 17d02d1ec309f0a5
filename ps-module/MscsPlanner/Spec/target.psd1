# What is asked for each cluster of a spec; change.psd1 tells what the members mean.
@{
    Questions = @(
        @{
            Name    = 'Cluster'
            Ask     = 'The name of the cluster'
            Why     = @('The cluster itself: its own name and address, never those of a virtual server.')
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
            Name    = 'Os'
            Ask     = 'The Windows of the nodes'
            Why     = @('Release and service pack decide what the cluster can do, and which commands are written.')
            Default = '2003-sp2'
            Choices = @('2003', '2003-sp1', '2003-r2', '2003-sp2', '2003-r2-sp2', '2008', '2008-r2', '2012', '2012-r2', '2016', '2019', '2022')
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
    )
}
