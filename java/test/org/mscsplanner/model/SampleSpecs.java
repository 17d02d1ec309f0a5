package org.mscsplanner.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.SpecDraft.EditDraft;
import org.mscsplanner.model.SpecDraft.FileDraft;
import org.mscsplanner.model.SpecDraft.GroupDraft;
import org.mscsplanner.model.SpecDraft.NetworkDraft;
import org.mscsplanner.model.SpecDraft.NodeDraft;
import org.mscsplanner.model.SpecDraft.ProbeDraft;
import org.mscsplanner.model.SpecDraft.RegistryDraft;
import org.mscsplanner.model.SpecDraft.ServiceDraft;
import org.mscsplanner.model.SpecDraft.SyncDraft;
import org.mscsplanner.model.SpecDraft.TaskDraft;

/** Sound specs for tests: a file server and a VirtualCenter in general form, each on two nodes. */
public final class SampleSpecs {
    public static final String VC_KEY = "SOFTWARE\\VMware, Inc.\\VMware VirtualCenter";
    private static final String VC_DATA = "C:\\Documents and Settings\\All Users\\Application Data\\VMware\\VMware VirtualCenter";

    private SampleSpecs() { }

    public static GeneralSpec fileServer() {
        return fileServerDraft().build();
    }

    public static GeneralSpec virtualCenter() {
        return virtualCenterDraft().build();
    }

    /** The file server with this many services in its group, each of which needs the one before it. */
    public static GeneralSpec chain(int services) {
        SpecDraft draft = fileServerDraft();
        String before = "File Name";
        for (int i = 0; i < services; i++) {
            String name = "Service " + i;
            draft.group("File Group").add(name, "Generic Service", before, "File Name").with("ServiceName", "svc" + i).with("UseNetworkName", 1);
            draft.services.add(service("svc" + i, "Service number " + i));
            before = name;
        }
        return draft.build();
    }

    /** The file server whose indexer has this many checkpoints more, each with a value below its key. */
    public static GeneralSpec checkpoints(int keys) {
        SpecDraft draft = fileServerDraft();
        for (int i = 0; i < keys; i++) {
            String key = "SOFTWARE\\Acme\\Indexer " + i;
            draft.resource("Indexer").checkpoints.add(key);
            RegistryDraft entry = new RegistryDraft();
            entry.group = "File Group";
            entry.key = key + "\\Paths";
            entry.value = "Home";
            entry.data = new RegistryEntry.Data.Text("F:\\index " + i);
            draft.registry.add(entry);
        }
        return draft.build();
    }

    /** A disk, an address, a name, a share and an indexing service with a checkpoint and a configuration folder. */
    public static SpecDraft fileServerDraft() {
        SpecDraft spec = cluster("fs-prod", "FSNODE1", "FSNODE2");
        GroupDraft group = new GroupDraft();
        group.name = "File Group";
        group.description = "Shares of the sales department";
        group.preferredOwners = new ArrayList<>(List.of("FSNODE1", "FSNODE2"));
        group.failback = Optional.of(new long[] {1, 4});
        group.add("File Disk", "Physical Disk").with("Drive", "F:");
        group.add("File IP", "IP Address").with("Address", "10.20.0.30").with("SubnetMask", "255.255.255.0")
                .with("Network", "Public").with("EnableNetBIOS", 1);
        group.add("File Name", "Network Name", "File IP").with("Name", "FILESRV");
        group.add("Sales Share", "File Share", "File Disk", "File Name").with("ShareName", "sales")
                .with("Path", "F:\\sales").withCommon("RestartAction", 2);
        group.add("Indexer", "Generic Service", "File Disk", "File Name").with("ServiceName", "AcmeIdx")
                .with("UseNetworkName", 1).withCommon("PendingTimeout", 60000).checkpoints.add("SOFTWARE\\Acme\\Indexer");
        spec.groups.add(group);
        RegistryDraft entry = new RegistryDraft();
        entry.group = "File Group";
        entry.key = "SOFTWARE\\Acme\\Indexer\\Paths";
        entry.value = "Home";
        entry.data = new RegistryEntry.Data.Text("F:\\index");
        spec.registry.add(entry);
        spec.files.add(item("indexer-conf", "File Group", "C:\\Acme\\conf", FileItem.Kind.FOLDER));
        spec.services.add(service("AcmeIdx", "Acme Indexer"));
        spec.syncJobs.add(job("indexer-data", "File Group"));
        return spec;
    }

    /** What the VirtualCenter profile makes of a usual block, with the address in the registry. */
    public static SpecDraft virtualCenterDraft() {
        SpecDraft spec = cluster("vc-prod", "VCNODE1", "VCNODE2");
        GroupDraft group = new GroupDraft();
        group.name = "VC Group";
        group.add("VC IP Address", "IP Address").with("Address", "10.20.0.20").with("SubnetMask", "255.255.255.0")
                .with("Network", "Public").with("EnableNetBIOS", 1).withCommon("Description", "Address of VirtualCenter");
        group.add("VC Network Name", "Network Name", "VC IP Address").with("Name", "VCSRV");
        group.add("VirtualCenter Server", "Generic Service", "VC Network Name").with("ServiceName", "vpxd")
                .with("UseNetworkName", 1).checkpoints.add(VC_KEY);
        group.add("VCWebServer", "Generic Service", "VirtualCenter Server", "VC Network Name")
                .with("ServiceName", "webAccess").with("UseNetworkName", 1);
        group.add("VCLicense", "Generic Service", "VC Network Name").with("ServiceName", "VMware License Server")
                .with("UseNetworkName", 1);
        spec.groups.add(group);
        RegistryDraft entry = new RegistryDraft();
        entry.group = "VC Group";
        entry.key = VC_KEY;
        entry.value = "managedip";
        entry.data = new RegistryEntry.Data.Text("10.20.0.20");
        spec.registry.add(entry);
        spec.files.add(item("licenses", "VC Group", "C:\\Program Files\\VMware\\VMware License Server\\Licenses", FileItem.Kind.FOLDER));
        spec.files.add(item("vpxd-cfg", "VC Group", VC_DATA + "\\vpxd.cfg", FileItem.Kind.FILE));
        FileDraft ssl = item("ssl", "VC Group", VC_DATA + "\\SSL", FileItem.Kind.FOLDER);
        ssl.keyMaterial = true;
        ssl.expected = new ArrayList<>(List.of("rui.crt", "rui.key", "rui.pfx"));
        spec.files.add(ssl);
        spec.files.add(item("upgrade", "VC Group", "C:\\Program Files\\VMware\\VMware VirtualCenter 2.0\\upgrade", FileItem.Kind.FOLDER));
        spec.services.add(service("vpxd", "VMware VirtualCenter Server"));
        spec.services.add(service("webAccess", "VMware Virtual Infrastructure Web Access"));
        spec.services.add(service("VMware License Server", "VMware License Server"));
        ProbeDraft probe = new ProbeDraft();
        probe.name = "vc-ready";
        probe.group = "VC Group";
        probe.service = "vpxd";
        probe.address = "https://10.20.0.20/";
        spec.probes.add(probe);
        spec.syncJobs.add(job("vc-data", "VC Group"));
        TaskDraft task = new TaskDraft();
        task.id = "install-primary";
        task.phase = 3;
        task.group = "VC Group";
        task.node = "VCNODE1";
        task.instructions = new ArrayList<>(List.of("Run the installer; the password is typed by a person."));
        spec.tasks.add(task);
        return spec;
    }

    /** The VirtualCenter sample with the address in vpxd.cfg instead of the registry. */
    public static SpecDraft vpxdCfgDraft() {
        SpecDraft spec = virtualCenterDraft();
        spec.registry.clear();
        spec.resource("VirtualCenter Server").checkpoints.clear();
        EditDraft edit = new EditDraft();
        edit.name = "managedip";
        edit.group = "VC Group";
        edit.file = VC_DATA + "\\vpxd.cfg";
        edit.parent = new ArrayList<>(List.of("config", "vpxd"));
        edit.element = "managedip";
        edit.text = "10.20.0.20";
        spec.edits.add(edit);
        return spec;
    }

    /** Two physical nodes with 2003 SP2, a public network and a heartbeat, and a quorum disk; no groups. */
    public static SpecDraft cluster(String name, String first, String second) {
        SpecDraft spec = new SpecDraft();
        spec.name = name;
        spec.networks.add(network("Public", Network.Role.MIXED, "10.20.0.0/24", "10.20.0.1"));
        spec.networks.add(network("Heartbeat", Network.Role.INTERNAL, "192.168.50.0/30", ""));
        spec.nodes.add(node(first, "10.20.0.11"));
        spec.nodes.add(node(second, "10.20.0.12"));
        return spec;
    }

    public static NetworkDraft network(String name, Network.Role role, String subnet, String gateway) {
        NetworkDraft network = new NetworkDraft();
        network.name = name;
        network.role = role;
        network.subnet = subnet;
        network.gateway = gateway;
        return network;
    }

    public static NodeDraft node(String name, String address) {
        NodeDraft node = new NodeDraft();
        node.name = name;
        node.address = address;
        return node;
    }

    public static FileDraft item(String name, String group, String path, FileItem.Kind kind) {
        FileDraft item = new FileDraft();
        item.name = name;
        item.group = group;
        item.path = path;
        item.kind = kind;
        return item;
    }

    public static ServiceDraft service(String name, String displayName) {
        ServiceDraft service = new ServiceDraft();
        service.name = name;
        service.displayName = displayName;
        return service;
    }

    public static SyncDraft job(String name, String group) {
        SyncDraft job = new SyncDraft();
        job.name = name;
        job.group = group;
        return job;
    }
}
