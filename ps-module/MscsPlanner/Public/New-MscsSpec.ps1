function New-MscsSpec {
    <#
    .SYNOPSIS
    Makes a new spec of VirtualCenter on a cluster, and explains each decision.
    .DESCRIPTION
    Asks for what a spec needs and no parameter names: with the reason for each question, what speaks for each choice, and an example.
    What has a usual answer is not asked but written, to be changed there. The spec carries the same reasons as comments. It is checked
    before it is written: with errors nothing is written, and one error record names them all. Where nobody can be asked (a script, a
    scheduled task), one error names the parameters that are missing. A group of another kind is written by hand, in the general form.
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
    The Windows of the nodes: 2003, 2003-sp1, 2003-r2, 2003-sp2 or 2003-r2-sp2. 2003-sp2 when not given.
    .PARAMETER Architecture
    x86 or x64; x86 when not given.
    .PARAMETER PublicSubnet
    The subnet of clients and nodes, as 10.20.0.0/24.
    .PARAMETER Gateway
    The gateway of that subnet.
    .PARAMETER HeartbeatSubnet
    The subnet that only the nodes use; 192.168.50.0/30 when not given.
    .PARAMETER Node
    Two nodes or more, each as NAME=ADDRESS. VirtualCenter is installed on the first one first.
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
    Where the license server runs: same-group, separate-group or external.
    .PARAMETER LicenseFile
    The license file on the nodes; C:\Licenses\vmware.lic when not given.
    .PARAMETER LicenseVirtualServer
    Name and address of a license server in a group of its own, as NAME=ADDRESS.
    .PARAMETER LicenseAddress
    The address of an external license server.
    .PARAMETER DatabaseServer
    The server of the database.
    .PARAMETER DatabaseSource
    The data source on the nodes; VMware VirtualCenter when not given.
    .PARAMETER DatabaseExisting
    VirtualCenter used this database before; its data is kept.
    .PARAMETER Sync
    How files stay in step: manual or scheduled.
    .PARAMETER SyncAccount
    The account of the scheduled task, as DOMAIN\NAME.
    .PARAMETER Force
    Replaces a file that is there.
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
    New-MscsSpec -OutputPath vc-new.json -Name vc-new -WhatIf

    Says what would be written; nothing is asked.
    .LINK
    Test-MscsSpec
    .LINK
    about_MscsPlanner
    #>
    [CmdletBinding(SupportsShouldProcess)]
    [OutputType('Mscs.SpecVerdict')]
    param(
        [Parameter(Mandatory, Position = 0)]
        [string] $OutputPath,

        [string] $Name,

        [string] $ChangeNumber,

        [ValidateRange(0, 99999)]
        [int] $WindowMinutes,

        [string] $Cluster,

        [string] $ClusterAddress,

        [string] $Domain,

        [ValidateSet('2003', '2003-sp1', '2003-r2', '2003-sp2', '2003-r2-sp2')]
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

        [ValidateSet('2.0.1', '2.0.2', '2.5')]
        [string] $VirtualCenterVersion,

        [string] $VirtualServer,

        [ValidateSet('registry', 'vpxd.cfg')]
        [string] $ManagedIp,

        [ValidateSet('same-group', 'separate-group', 'external')]
        [string] $LicenseServer,

        [string] $LicenseFile,

        [string] $LicenseVirtualServer,

        [string] $LicenseAddress,

        [string] $DatabaseServer,

        [string] $DatabaseSource,

        [switch] $DatabaseExisting,

        [ValidateSet('manual', 'scheduled')]
        [string] $Sync,

        [string] $SyncAccount,

        [switch] $Force
    )
    $out = Resolve-MscsNewPath -Path $OutputPath -Cmdlet $PSCmdlet
    if ($null -eq $out) { return }
    if ([System.IO.Directory]::Exists($out) -or ([System.IO.File]::Exists($out) -and -not $Force)) {
        $PSCmdlet.WriteError((ConvertTo-MscsErrorRecord -Code 'MSCS-5030' -Values $out -Target $out))
        return
    }
    if (-not $PSCmdlet.ShouldProcess($out, 'Write a new spec of VirtualCenter')) { return }
    $answers = Get-MscsSpecAnswer -Bound $PSBoundParameters -Cmdlet $PSCmdlet
    $answers['DatabaseExisting'] = if ($DatabaseExisting) { 'true' } else { 'false' }
    $text = ConvertTo-MscsSpecText -Answers $answers -Questions (Get-MscsQuestion)
    Save-MscsSpec -Text $text -Path $out -Cmdlet $PSCmdlet
}
