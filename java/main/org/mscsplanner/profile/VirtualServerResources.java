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
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;
import org.mscsplanner.profile.VirtualCenter.GroupBlock;
import org.mscsplanner.profile.VirtualCenter.VirtualServer;

/** The parts that every virtual server of the profile is made of: address, name, services, and the group around them. */
final class VirtualServerResources {
    private final Installation at;
    private final VirtualCenter vc;

    VirtualServerResources(Installation at) {
        this.at = at;
        this.vc = at.vc();
    }

    /** @param block where name and address stand in the user's file */
    Resource ipAddress(Name name, VirtualServer identity, String description, Place block) {
        SortedMap<Name, PropertyValue> privates = new TreeMap<>();
        put(privates, "Address", identity.address().text());
        put(privates, "SubnetMask", identity.subnetMask().text());
        put(privates, "Network", identity.network().text());
        privates.put(Name.of("EnableNetBIOS"), new PropertyValue.Number(1));
        return resource(name, Resource.IP_ADDRESS, List.of(), description, privates, List.of(), Sources.element(block, Map.of(
                "name", vc.place("resourceNames.ipAddress"), "private.Address", block.inside("address"),
                "private.SubnetMask", block.inside("subnetMask"), "private.Network", block.inside("network"))));
    }

    Resource networkName(Name name, Name ip, VirtualServer identity, String description, Place block) {
        SortedMap<Name, PropertyValue> privates = new TreeMap<>();
        put(privates, "Name", identity.networkName().text());
        return resource(name, Resource.NETWORK_NAME, List.of(ip), description, privates, List.of(), Sources.element(block,
                Map.of("name", vc.place("resourceNames.networkName"), "private.Name", block.inside("networkName"))));
    }

    /**
     * A Generic Service. Start parameters stay blank (R-106, R-111, I-08): the property is not set at all.
     *
     * @param role server, webAccess or licenseServer
     */
    Resource service(Name name, String role, List<Name> providers, String description, List<RegistryKey> checkpoints) {
        SortedMap<Name, PropertyValue> privates = new TreeMap<>();
        put(privates, "ServiceName", at.service(role).text());
        privates.put(Name.of("UseNetworkName"), new PropertyValue.Number(1));
        return resource(name, Resource.GENERIC_SERVICE, providers, description, privates, checkpoints,
                Sources.element(vc.at(), Map.of("name", vc.place("resourceNames." + role))));
    }

    /** A group without preferred owners. */
    Group group(GroupBlock block, List<String> antiAffinity, Name primary, List<Resource> resources, Place place,
            Place primaryPlace) {
        return new Group(block.name(), block.description(), primary, List.of(), antiAffinity,
                block.failoverThreshold(), block.failoverPeriodHours(), Optional.empty(), block.waitSeconds(), resources,
                Sources.element(place, Map.of("name", place.inside("name"), "description", place.inside("description"),
                        "failoverThreshold", place.inside("failoverThreshold"),
                        "failoverPeriodHours", place.inside("failoverPeriodHours"),
                        "waitSeconds", place.inside("waitSeconds"), "primaryNode", primaryPlace,
                        "antiAffinity", vc.place("licenseServer.antiAffinityClass"))));
    }

    /** The license server with an address and a name of its own (I-34), for a group or a cluster of its own. */
    Group licenseGroup(Name primary, List<String> antiAffinity) {
        VirtualServer identity = vc.licenseServer().virtualServer().orElseThrow();
        Place block = vc.place("licenseServer.virtualServer");
        Name ip = Name.of("License IP Address");
        Name network = Name.of("License Network Name");
        List<Resource> resources = new ArrayList<>(List.of(
                ipAddress(ip, identity, "Address that ESX Server hosts use for licenses", block),
                networkName(network, ip, identity, "Name of the license virtual server", block),
                service(at.resourceName("licenseServer"), "licenseServer", List.of(network), "VMware License Server", List.of())));
        GroupBlock group = vc.licenseServer().group().orElseThrow();
        resources.addAll(new SyncJobs(at).resource(group.name(), at.resourceName("licenseServer")));
        Place place = vc.place("licenseServer.group");
        return group(group, antiAffinity, primary, resources, place, place);
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
}
