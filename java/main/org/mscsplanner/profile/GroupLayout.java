package org.mscsplanner.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Dependencies;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Probe;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;
import org.mscsplanner.profile.VirtualCenter.GroupBlock;
import org.mscsplanner.profile.VirtualCenter.LicenseDependency;
import org.mscsplanner.profile.VirtualCenter.VirtualServer;

/** Groups and resources: Table 2 and Table 4 of the note, with the direct network name dependency of I-42. */
final class GroupLayout {
    private final Installation at;
    private final VirtualCenter vc;

    GroupLayout(Installation at) {
        this.at = at;
        this.vc = at.vc();
    }

    List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        groups.add(virtualCenterGroup());
        if (at.licenseInOwnGroup()) {
            groups.add(licenseGroup());
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
        Name ip = name("ipAddress", "VC IP Address");
        Name network = name("networkName", "VC Network Name");
        Name server = name("server", "VirtualCenter Server");
        List<Resource> resources = new ArrayList<>();
        resources.add(ipAddress(ip, vc.virtualServer(), "Address that ESX Server hosts and clients use for VirtualCenter",
                vc.place("virtualServer")));
        resources.add(networkName(network, ip, vc.virtualServer(), "Name of the VirtualCenter virtual server",
                vc.place("virtualServer")));
        resources.add(service(server, "server", List.of(network), "VirtualCenter Server process",
                at.managedIpInRegistry() ? List.of(at.registryKey()) : List.of()));
        if (vc.webAccess()) {
            resources.add(service(name("webAccess", "VCWebServer"), "webAccess", List.of(server, network),
                    "VirtualCenter Web Access server", List.of()));
        }
        if (at.licenseInThisCluster() && !at.licenseInOwnGroup()) {
            Name provider = vc.licenseServer().dependsOn() == LicenseDependency.VC_SERVER ? server : network;
            List<Name> providers = provider.equals(network) ? List.of(network) : List.of(server, network);
            resources.add(service(licenseName(), "licenseServer", providers, "VMware License Server", List.of()));
        }
        return group(vc.group(), antiAffinity(), at.primary(), resources, vc.place("group"), vc.place("primaryNode"));
    }

    /** Its own address and name (I-34), on the other node at first, because the two groups avoid each other. */
    private Group licenseGroup() {
        VirtualServer identity = vc.licenseServer().virtualServer().get();
        Place place = vc.place("licenseServer.virtualServer");
        Name ip = Name.of("License IP Address");
        Name network = Name.of("License Network Name");
        List<Resource> resources = List.of(
                ipAddress(ip, identity, "Address that ESX Server hosts use for licenses", place),
                networkName(network, ip, identity, "Name of the license virtual server", place),
                service(licenseName(), "licenseServer", List.of(network), "VMware License Server", List.of()));
        Name home = at.secondary().isEmpty() ? at.primary() : at.secondary();
        Place block = vc.place("licenseServer.group");
        return group(vc.licenseServer().group().get(), antiAffinity(), home, resources, block, block);
    }

    private List<String> antiAffinity() {
        String value = vc.licenseServer().antiAffinityClass();
        return !at.licenseInOwnGroup() ? List.of() : List.of(value.isEmpty() ? "VirtualCenter" : value);
    }

    private Group group(GroupBlock block, List<String> antiAffinity, Name primary, List<Resource> resources, Place place,
            Place primaryPlace) {
        return new Group(block.name(), block.description(), primary, List.of(), antiAffinity,
                block.failoverThreshold(), block.failoverPeriodHours(), Optional.empty(), resources,
                Sources.element(place, Map.of("name", place.inside("name"), "description", place.inside("description"),
                        "failoverThreshold", place.inside("failoverThreshold"),
                        "failoverPeriodHours", place.inside("failoverPeriodHours"), "primaryNode", primaryPlace,
                        "antiAffinity", vc.place("licenseServer.antiAffinityClass"))));
    }

    private Resource ipAddress(Name name, VirtualServer identity, String description, Place place) {
        SortedMap<Name, PropertyValue> privates = new TreeMap<>();
        put(privates, "Address", identity.address().text());
        put(privates, "SubnetMask", identity.subnetMask().text());
        put(privates, "Network", identity.network().text());
        privates.put(Name.of("EnableNetBIOS"), new PropertyValue.Number(1));
        return resource(name, Resource.IP_ADDRESS, List.of(), description, privates, List.of(), Sources.element(place, Map.of(
                "name", vc.place("resourceNames.ipAddress"), "private.Address", place.inside("address"),
                "private.SubnetMask", place.inside("subnetMask"), "private.Network", place.inside("network"))));
    }

    private Resource networkName(Name name, Name ip, VirtualServer identity, String description, Place place) {
        SortedMap<Name, PropertyValue> privates = new TreeMap<>();
        put(privates, "Name", identity.networkName().text());
        return resource(name, Resource.NETWORK_NAME, List.of(ip), description, privates, List.of(), Sources.element(place,
                Map.of("name", vc.place("resourceNames.networkName"), "private.Name", place.inside("networkName"))));
    }

    /** Start parameters stay blank (R-106, R-111, I-08): the property is not set at all. */
    private Resource service(Name name, String role, List<Name> providers, String description,
            List<RegistryKey> checkpoints) {
        SortedMap<Name, PropertyValue> privates = new TreeMap<>();
        put(privates, "ServiceName", at.service(role).text());
        privates.put(Name.of("UseNetworkName"), new PropertyValue.Number(1));
        return resource(name, Resource.GENERIC_SERVICE, providers, description, privates, checkpoints,
                Sources.element(vc.at(), Map.of("name", vc.place("resourceNames." + role))));
    }

    private Resource resource(Name name, String type, List<Name> providers, String description,
            SortedMap<Name, PropertyValue> privates, List<RegistryKey> checkpoints, Place place) {
        SortedMap<Name, PropertyValue> common = new TreeMap<>();
        put(common, "Description", description);
        return new Resource(name, type, true, at.target().nodeNames(), Dependencies.on(providers, place), common,
                privates, checkpoints, List.of(), place);
    }

    private static void put(SortedMap<Name, PropertyValue> map, String property, String text) {
        if (!text.isEmpty()) {
            map.put(Name.of(property), new PropertyValue.Text(text));
        }
    }

    private Name licenseName() {
        return name("licenseServer", "VCLicense");
    }

    private Name name(String role, String otherwise) {
        return Name.of(vc.resourceNames().getOrDefault(role, otherwise));
    }
}
