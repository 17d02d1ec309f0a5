package org.mscsplanner.profile;

import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Target;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.profile.VirtualCenter.ManagedIp;
import org.mscsplanner.profile.VirtualCenter.Placement;

/** A block with its cluster and the data of its version: where everything lies and what it is called. */
record Installation(VirtualCenter vc, Target target, VersionData data) {
    boolean x64() {
        return target.architecture() == Target.Architecture.X64;
    }

    /** Path of an item (config, ssl, licenses, upgrade, program), the user's override first. */
    WinPath path(String item) {
        String override = vc.paths().get(item);
        return WinPath.of(override != null ? override : data.path(item, vc.installDrive(), x64()));
    }

    RegistryKey registryKey() {
        return RegistryKey.of(data.registryKey(x64()));
    }

    /** Where data source, user and encrypted password of the database lie, below the product's key. */
    RegistryKey databaseKey() {
        return RegistryKey.of(registryKey().text() + "\\" + data.text("registry.database"));
    }

    /** The tool that asks a license server for its status. */
    WinPath licenseTool() {
        return path("licenseTool");
    }

    /** Without blanks, on the install drive: task command lines cannot hold nested quotes. */
    WinPath syncFolder(String name) {
        return WinPath.of(vc.installDrive() + "\\" + name);
    }

    Name primary() {
        return !vc.primaryNode().isEmpty() ? vc.primaryNode()
                : target.nodes().isEmpty() ? Name.NONE : target.nodes().get(0).name();
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
        return vc.licenseServer().placement() == Placement.SAME_GROUP
                || vc.licenseServer().placement() == Placement.SEPARATE_GROUP
                && vc.licenseServer().group().isPresent() && vc.licenseServer().virtualServer().isPresent();
    }

    boolean licenseInOwnGroup() {
        return licenseInThisCluster() && vc.licenseServer().placement() == Placement.SEPARATE_GROUP;
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
        return Name.of(data.text("service." + role));
    }

    String displayName(String role) {
        return data.text("service." + role + ".display");
    }
}
