package org.mscsplanner.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Probe;
import org.mscsplanner.model.Resource;
import org.mscsplanner.profile.VirtualCenter.LicenseDependency;

/** Groups and resources: Table 2 and Table 4 of the note, with the direct network name dependency of I-42. */
final class GroupLayout {
    private final Installation at;
    private final VirtualCenter vc;
    private final VirtualServerResources parts;

    GroupLayout(Installation at) {
        this.at = at;
        this.vc = at.vc();
        this.parts = new VirtualServerResources(at);
    }

    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(virtualCenterGroup());
        if (at.licenseInOwnGroup()) {
            groups.add(parts.licenseGroup(at.licenseHome(), antiAffinity()));
        }
        return groups;
    }

    /** VirtualCenter answers 120 seconds after its resource is online; the license server at once. */
    List<Probe> probes() {
        return List.of(new Probe(Name.of("vc-ready"), vc.group().name(), at.service("server"),
                "https://" + vc.virtualServer().address() + "/", vc.readiness().delaySeconds(),
                vc.readiness().marginSeconds(), Sources.element(vc.place("readiness"), Map.of(
                        "delaySeconds", vc.place("readiness.delaySeconds"), "marginSeconds", vc.place("readiness.marginSeconds")))));
    }

    private Group virtualCenterGroup() {
        Name ip = at.resourceName("ipAddress");
        Name network = at.resourceName("networkName");
        Name server = at.resourceName("server");
        List<Resource> resources = new ArrayList<>();
        resources.add(parts.ipAddress(ip, vc.virtualServer(), "Address that ESX Server hosts and clients use for VirtualCenter",
                vc.place("virtualServer")));
        resources.add(parts.networkName(network, ip, vc.virtualServer(), "Name of the VirtualCenter virtual server",
                vc.place("virtualServer")));
        resources.add(parts.service(server, "server", List.of(network), "VirtualCenter Server process",
                at.managedIpInRegistry() ? List.of(at.registryKey()) : List.of()));
        if (vc.webAccess()) {
            resources.add(parts.service(at.resourceName("webAccess"), "webAccess", List.of(server, network),
                    "VirtualCenter Web Access server", List.of()));
        }
        if (at.licenseInThisCluster() && !at.licenseInOwnGroup()) {
            Name provider = vc.licenseServer().dependsOn() == LicenseDependency.VC_SERVER ? server : network;
            List<Name> providers = provider.equals(network) ? List.of(network) : List.of(server, network);
            resources.add(parts.service(at.resourceName("licenseServer"), "licenseServer", providers, "VMware License Server", List.of()));
        }
        resources.addAll(new SyncJobs(at).resource(vc.group().name(), server));
        return parts.group(vc.group(), antiAffinity(), at.primary(), resources, vc.place("group"), vc.place("primaryNode"));
    }

    private List<String> antiAffinity() {
        String value = vc.licenseServer().antiAffinityClass();
        return !at.licenseInOwnGroup() ? List.of() : List.of(value.isEmpty() ? "VirtualCenter" : value);
    }
}
