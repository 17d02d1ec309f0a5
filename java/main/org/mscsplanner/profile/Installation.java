package org.mscsplanner.profile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Node;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Target;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.profile.VirtualCenter.ManagedIp;
import org.mscsplanner.profile.VirtualCenter.Placement;
import org.mscsplanner.profile.VirtualCenter.VirtualServer;

/**
 * A block with one of its clusters and the data of its version: where everything lies and what it is called.
 *
 * @param licenseCluster this is the cluster that has nothing but the license server
 */
record Installation(VirtualCenter vc, Target target, VersionData data, boolean licenseCluster) {
    private static final Map<String, String> RESOURCE_NAMES = Map.of("ipAddress", "VC IP Address", "networkName", "VC Network Name",
            "server", "VirtualCenter Server", "webAccess", "VCWebServer", "licenseServer", "VCLicense");

    /** What is no drive has a finding of its own, and none for each path on it. */
    private String drive() {
        return WinPath.isDrive(vc.installDrive()) ? vc.installDrive() : "C:";
    }

    private boolean x64() {
        return target.architecture() == Target.Architecture.X64;
    }

    /** Path of an item (config, ssl, licenses, upgrade, program), the user's override first. */
    WinPath path(String item) {
        String override = vc.paths().get(item);
        return WinPath.of(override != null ? override : data.path(item, drive(), x64()));
    }

    RegistryKey registryKey() {
        return RegistryKey.of(data.registryKey(x64()));
    }

    /** Where data source, user and encrypted password of the database lie, below the product's key. */
    RegistryKey databaseKey() {
        return RegistryKey.of(registryKey().text() + "\\" + data.text("registry.database"));
    }

    /** The path of an item, where it is not the one that an installer offers: a person must choose it there. */
    Optional<WinPath> chosen(String item) {
        return Optional.of(path(item)).filter(p -> !p.equals(WinPath.of(data.path(item, "C:", x64()))));
    }

    /** The tool that asks a license server for its status. */
    WinPath licenseTool() {
        return path("licenseTool");
    }

    /** Without blanks, on the install drive: task command lines cannot hold nested quotes. */
    WinPath syncFolder(String name) {
        return WinPath.of(drive() + "\\" + name);
    }

    /** The cluster of VirtualCenter itself. */
    static Installation of(VirtualCenter vc, Target target, VersionData data) {
        return new Installation(vc, target, data, false);
    }

    /** The node where it is installed first, as the cluster spells it; the first node where the block's primary node belongs to another cluster. */
    Name primary() {
        return target.node(vc.primaryNode()).or(() -> target.nodes().stream().findFirst()).map(Node::name).orElse(Name.NONE);
    }

    List<Name> otherNodes() {
        return target.nodeNames().stream().filter(n -> !n.equals(primary())).toList();
    }

    /** The first node that is not the primary; {@link Name#NONE} when there is none. */
    Name secondary() {
        return otherNodes().isEmpty() ? Name.NONE : otherNodes().get(0);
    }

    boolean managedIpInRegistry() {
        return vc.managedIp().orElse(ManagedIp.REGISTRY) == ManagedIp.REGISTRY;
    }

    boolean licenseInThisCluster() {
        return licenseCluster || vc.licenseServer().placement() == Placement.SAME_GROUP
                || vc.licenseServer().placement() == Placement.SEPARATE_GROUP
                && vc.licenseServer().group().isPresent() && vc.licenseServer().virtualServer().isPresent();
    }

    boolean licenseInOwnGroup() {
        return licenseCluster || licenseInThisCluster() && vc.licenseServer().placement() == Placement.SEPARATE_GROUP;
    }

    /** Where the license server comes online first: with a group of its own beside VirtualCenter on the other node, because the two avoid each other. */
    Name licenseHome() {
        return licenseInOwnGroup() && !licenseCluster && !secondary().isEmpty() ? secondary() : primary();
    }

    /** The group that is brought online first in this cluster. */
    Name mainGroup() {
        return licenseCluster ? licenseGroup() : vc.group().name();
    }

    /** The virtual servers of this cluster that the block describes. */
    List<VirtualServer> virtualServers() {
        List<VirtualServer> servers = new ArrayList<>();
        if (!licenseCluster) {
            servers.add(vc.virtualServer());
        }
        if (licenseInOwnGroup()) {
            vc.licenseServer().virtualServer().ifPresent(servers::add);
        }
        return servers;
    }

    /** The cluster of the license server, where it has one of its own and the block says enough of it. */
    Optional<Installation> onLicenseCluster() {
        VirtualCenter.LicenseServer license = vc.licenseServer();
        return license.placement() == Placement.SEPARATE_CLUSTER && license.group().isPresent() && license.virtualServer().isPresent()
                ? license.target().map(t -> new Installation(vc, t, data, true)) : Optional.empty();
    }

    /** The group that the license resource is in; the VirtualCenter group unless it has its own. */
    Name licenseGroup() {
        return licenseInOwnGroup() ? vc.licenseServer().group().get().name() : vc.group().name();
    }

    /** Where hosts reach the license server: {@code address:port}. */
    String licenseAddress() {
        String address = switch (vc.licenseServer().placement()) {
            case SAME_GROUP -> vc.virtualServer().address().text();
            case SEPARATE_GROUP, SEPARATE_CLUSTER ->
                vc.licenseServer().virtualServer().map(v -> v.address().text()).orElse("");
            case EXTERNAL -> vc.licenseServer().address().text();
        };
        return address + ":" + data.text("license.port");
    }

    Name service(String role) {
        return Name.of(vc.serviceNames().getOrDefault(role, data.text("service." + role)));
    }

    /** The user's name for a resource, or the profile's. */
    Name resourceName(String role) {
        return Name.of(vc.resourceNames().getOrDefault(role, RESOURCE_NAMES.getOrDefault(role, "")));
    }

    String displayName(String role) {
        return data.text("service." + role + ".display");
    }
}
