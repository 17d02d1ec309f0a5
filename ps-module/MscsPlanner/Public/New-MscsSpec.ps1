function New-MscsSpec {
    <#
    .SYNOPSIS
    Makes a new spec, of VirtualCenter or of another group on a cluster, and explains each decision.
    .DESCRIPTION
    Asks for what a spec needs and no parameter names: with the reason for each question, what speaks for each choice, and an example.
    What has a usual answer is not asked but written, to be changed there. The spec carries the same reasons as comments. It is checked
    before it is written: with errors nothing is written, and one error record names them all. Where nobody can be asked (a script, a
    scheduled task), one error names the parameters that are missing. With -Workload it is a group in the general form, with an address,
    a name, and a service, a program, a script or a share; without, it is one of VirtualCenter.
    .PARAMETER OutputPath
    The file to write. One that is there is left alone, unless -Force is given.
    .PARAMETER Name
    A short name for files, comments and the journal.
    .PARAMETER ChangeNumber
    The number of the change request, for the documents.
    .PARAMETER WindowMinutes
    The length of the change window in minutes; 0 where none is known.
    .PARAMETER Cluster
    The name of the cluster.
    .PARAMETER ClusterAddress
    The IP address of the cluster itself.
    .PARAMETER Domain
    The DNS domain of the nodes.
    .PARAMETER Os
    The Windows of the nodes, from 2003 to 2022; 2003-sp2 when not given.
    .PARAMETER Architecture
    x86 or x64; x86 when not given.
    .PARAMETER PublicSubnet
    The subnet of clients and nodes, as 10.20.0.0/24.
    .PARAMETER Gateway
    The gateway of that subnet.
    .PARAMETER HeartbeatSubnet
    The subnet that only the nodes use; 192.168.50.0/30 when not given.
    .PARAMETER Node
    Two nodes or more, each as NAME=ADDRESS. The first one is the primary node: what is installed is installed there first.
    .PARAMETER NodeKind
    physical or virtual; physical when not given.
    .PARAMETER Quorum
    disk or mns-fsw (a majority node set with a share as witness).
    .PARAMETER QuorumDrive
    The drive of the quorum disk; Q: when not given.
    .PARAMETER WitnessShare
    The share of a majority node set, as \\SERVER\SHARE.
    .PARAMETER VirtualCenterVersion
    2.0.1 (taken as patch 2), 2.0.2 or 2.5; 2.0.1 when not given.
    .PARAMETER VirtualServer
    The name and address that clients and hosts use, as NAME=ADDRESS.
    .PARAMETER ManagedIp
    Where VirtualCenter reads that address: registry or vpxd.cfg.
    .PARAMETER LicenseServer
    Where the license server runs: same-group, separate-group, separate-cluster or external.
    .PARAMETER LicenseFile
    The license file on the nodes; C:\Licenses\vmware.lic when not given.
    .PARAMETER LicenseVirtualServer
    Name and address of a license server in a group or on a cluster of its own, as NAME=ADDRESS.
    .PARAMETER LicenseAddress
    The address of an external license server.
    .PARAMETER LicenseCluster
    The name of the cluster of the license server, for separate-cluster.
    .PARAMETER LicenseClusterAddress
    The IP address of that cluster itself.
    .PARAMETER LicenseOs
    The Windows of its nodes; 2003-sp2 when not given.
    .PARAMETER LicenseArchitecture
    x86 or x64; x86 when not given.
    .PARAMETER LicensePublicSubnet
    The subnet of its clients and nodes.
    .PARAMETER LicenseGateway
    The gateway of that subnet.
    .PARAMETER LicenseHeartbeatSubnet
    The subnet that only its nodes use; 192.168.50.0/30 when not given.
    .PARAMETER LicenseNode
    Its nodes, two or more, each as NAME=ADDRESS.
    .PARAMETER LicenseNodeKind
    physical or virtual; physical when not given.
    .PARAMETER LicenseQuorum
    disk or mns-fsw.
    .PARAMETER LicenseQuorumDrive
    The drive of its quorum disk; Q: when not given.
    .PARAMETER LicenseWitnessShare
    The share of a majority node set, as \\SERVER\SHARE.
    .PARAMETER DatabaseServer
    The server of the database.
    .PARAMETER DatabaseSource
    The data source on the nodes; VMware VirtualCenter when not given.
    .PARAMETER DatabaseExisting
    VirtualCenter used this database before; its data is kept.
    .PARAMETER Sync
    How files stay in step: manual, dfsr (DFS Replication), cluster-resource or scheduled; none for a group without such files.
    .PARAMETER SyncAccount
    The account of the scheduled task, as DOMAIN\NAME.
    .PARAMETER SyncTool
    What copies: robocopy or xcopy; robocopy when not given.
    .PARAMETER SyncMode
    When the resource of cluster-resource copies: once, when it comes online, or in a loop.
    .PARAMETER Workload
    What runs in a group that is not VirtualCenter: service, application, script or file-share.
    .PARAMETER GroupName
    The name of that group.
    .PARAMETER Failback
    The hours in which the group may go back to its first node by itself, as 1-4, or none; none when not given.
    .PARAMETER GroupDrive
    The drive of the disk that moves with the group, as F:, or none.
    .PARAMETER ServiceName
    The key name of the service.
    .PARAMETER CommandLine
    The command of an application, with its whole path.
    .PARAMETER CurrentDirectory
    The folder in which the application starts.
    .PARAMETER ScriptFile
    The file of a script with entry points for the cluster.
    .PARAMETER ShareName
    The name of the share.
    .PARAMETER SharePath
    The folder that is shared, on the disk of the group.
    .PARAMETER RegistryKey
    A key below HKEY_LOCAL_MACHINE that the program changes while it runs, for a registry checkpoint, or none.
    .PARAMETER FilePath
    Folders on the local disk of each node that shall stay in step.
    .PARAMETER Force
    Replaces a file that is there, unless it is read-only.
    .OUTPUTS
    Mscs.SpecVerdict of the new spec (see Test-MscsSpec); New-MscsPlan takes it from the pipeline.
    .EXAMPLE
    $answers = @{
        Name = 'vc-new'; Cluster = 'VCCLUSTER'; ClusterAddress = '10.20.0.10'; Domain = 'corp.example.test'
        PublicSubnet = '10.20.0.0/24'; Gateway = '10.20.0.1'; Node = 'VCNODE1=10.20.0.11', 'VCNODE2=10.20.0.12'
        Quorum = 'disk'; VirtualServer = 'VCSRV=10.20.0.20'; ManagedIp = 'registry'; LicenseServer = 'same-group'
        DatabaseServer = 'DBSRV'; Sync = 'scheduled'; SyncAccount = 'CORP\svc-vcsync'
    }
    New-MscsSpec -OutputPath vc-new.json @answers

    Writes a spec without a question. Where a member of $answers is missing, it is asked.
    .EXAMPLE
    $answers = @{
        Name = 'app-new'; Cluster = 'APPCLUSTER'; ClusterAddress = '10.20.0.10'; Domain = 'corp.example.test'
        PublicSubnet = '10.20.0.0/24'; Gateway = '10.20.0.1'; Node = 'NODE1=10.20.0.11', 'NODE2=10.20.0.12'; Quorum = 'disk'
        GroupName = 'App Group'; VirtualServer = 'APPSRV=10.20.0.30'; GroupDrive = 'F:'; ServiceName = 'AcmeSvc'
        RegistryKey = 'SOFTWARE\Acme\App'; Sync = 'dfsr'; FilePath = 'C:\Acme\conf'; Os = '2003-r2-sp2'
    }
    New-MscsSpec -OutputPath app-new.json -Workload service @answers | New-MscsPlan

    Writes the spec of a service with a disk, a registry checkpoint and a replicated folder, and makes the plan of it.
    .EXAMPLE
    New-MscsSpec -OutputPath vc-new.json -Name vc-new -WhatIf

    Says what would be written; nothing is asked.
    .LINK
    Test-MscsSpec
    .LINK
    about_MscsPlanner
    #>
    [CmdletBinding(SupportsShouldProcess, DefaultParameterSetName = 'VirtualCenter')]
    [OutputType('Mscs.SpecVerdict')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $OutputPath,

        [Parameter(Mandatory, ParameterSetName = 'Group')]
        [ValidateSet('service', 'application', 'script', 'file-share')]
        [string] $Workload,

        [string] $Name,

        [string] $ChangeNumber,

        [ValidateRange(0, 99999)]
        [int] $WindowMinutes,

        [string] $Domain,

        [string] $Cluster,

        [string] $ClusterAddress,

        [ValidateSet('2003', '2003-sp1', '2003-r2', '2003-sp2', '2003-r2-sp2', '2008', '2008-r2', '2012', '2012-r2', '2016', '2019', '2022')]
        [string] $Os,

        [ValidateSet('x86', 'x64')]
        [string] $Architecture,

        [string] $PublicSubnet,

        [string] $Gateway,

        [string] $HeartbeatSubnet,

        [string[]] $Node,

        [ValidateSet('physical', 'virtual')]
        [string] $NodeKind,

        [ValidateSet('disk', 'mns-fsw')]
        [string] $Quorum,

        [string] $QuorumDrive,

        [string] $WitnessShare,

        [string] $VirtualServer,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [ValidateSet('2.0.1', '2.0.2', '2.5')]
        [string] $VirtualCenterVersion,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [ValidateSet('registry', 'vpxd.cfg')]
        [string] $ManagedIp,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [ValidateSet('same-group', 'separate-group', 'separate-cluster', 'external')]
        [string] $LicenseServer,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [string] $LicenseFile,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [string] $LicenseVirtualServer,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [string] $LicenseCluster,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [string] $LicenseClusterAddress,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [ValidateSet('2003', '2003-sp1', '2003-r2', '2003-sp2', '2003-r2-sp2', '2008', '2008-r2', '2012', '2012-r2', '2016', '2019', '2022')]
        [string] $LicenseOs,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [ValidateSet('x86', 'x64')]
        [string] $LicenseArchitecture,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [string] $LicensePublicSubnet,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [string] $LicenseGateway,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [string] $LicenseHeartbeatSubnet,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [string[]] $LicenseNode,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [ValidateSet('physical', 'virtual')]
        [string] $LicenseNodeKind,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [ValidateSet('disk', 'mns-fsw')]
        [string] $LicenseQuorum,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [string] $LicenseQuorumDrive,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [string] $LicenseWitnessShare,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [string] $LicenseAddress,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [string] $DatabaseServer,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [string] $DatabaseSource,

        [Parameter(ParameterSetName = 'VirtualCenter')]
        [switch] $DatabaseExisting,

        [Parameter(ParameterSetName = 'Group')]
        [string] $GroupName,

        [Parameter(ParameterSetName = 'Group')]
        [string] $Failback,

        [Parameter(ParameterSetName = 'Group')]
        [string] $GroupDrive,

        [Parameter(ParameterSetName = 'Group')]
        [string] $ServiceName,

        [Parameter(ParameterSetName = 'Group')]
        [string] $CommandLine,

        [Parameter(ParameterSetName = 'Group')]
        [string] $CurrentDirectory,

        [Parameter(ParameterSetName = 'Group')]
        [string] $ScriptFile,

        [Parameter(ParameterSetName = 'Group')]
        [string] $ShareName,

        [Parameter(ParameterSetName = 'Group')]
        [string] $SharePath,

        [Parameter(ParameterSetName = 'Group')]
        [string] $RegistryKey,

        [Parameter(ParameterSetName = 'Group')]
        [string[]] $FilePath,

        [ValidateSet('none', 'manual', 'dfsr', 'cluster-resource', 'scheduled')]
        [string] $Sync,

        [string] $SyncAccount,

        [ValidateSet('robocopy', 'xcopy')]
        [string] $SyncTool,

        [ValidateSet('once', 'loop')]
        [string] $SyncMode,

        [switch] $Force
    )
    $out = Resolve-MscsNewPath -Path $OutputPath -Cmdlet $PSCmdlet
    if ($null -eq $out) { return }
    if ([System.IO.File]::Exists($out) -and -not $Force) {
        $PSCmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5030' -Values $out -Target $out))
        return
    }
    $obstacle = Get-MscsObstacle -Path $out
    if ($null -ne $obstacle) {
        $PSCmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5105' -Values $obstacle -Target $out))
        return
    }
    $kind = $PSCmdlet.ParameterSetName
    $what = @{ VirtualCenter = 'Write a new spec of VirtualCenter'; Group = 'Write a new spec of a group' }
    if (-not $PSCmdlet.ShouldProcess($out, $what[$kind])) { return }
    $questions = @(Get-MscsQuestion -Kind $kind)
    $answers = Get-MscsSpecAnswer -Bound $PSBoundParameters -Questions $questions -Cmdlet $PSCmdlet
    $answers['DatabaseExisting'] = if ($DatabaseExisting) { 'true' } else { 'false' }
    Add-MscsDerivedAnswer -Answers $answers -Kind $kind
    Save-MscsSpec -Text (ConvertTo-MscsSpecText -Answers $answers -Questions $questions -Kind $kind) -Path $out -Cmdlet $PSCmdlet
}
