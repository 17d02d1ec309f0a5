package org.mscsplanner.simulate.cluster;

import java.util.List;
import java.util.Optional;
import org.mscsplanner.model.Ipv4;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.node.Actor;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.Services;

/** What a resource does on its node when it comes and goes, by its type (reference 7.3 and 9.3; domain facts, section 2). */
final class ResourceLife {
    private final Cluster cluster;
    private final Checkpoints checkpoints;

    ResourceLife(Cluster cluster, Checkpoints checkpoints) {
        this.cluster = cluster;
        this.checkpoints = checkpoints;
    }

    /**
     * Why it cannot come online; 0 when nothing stands against it.
     *
     * @param claims what other resources have
     */
    int problem(ClusterResource resource, Claims claims) {
        if (resource.isBroken()) {
            return Win32.RESOURCE_FAILED;
        } else if (!resource.possibleOwners().contains(cluster.ownerOf(resource))) {
            return Win32.NODE_CANNOT_HOST;
        }
        if (!lacking(resource).isEmpty()) {
            return Win32.ONLINE_FAILED;
        }
        if (!missingTypes(cluster, resource).isEmpty()) {
            return Win32.DEPENDENCY_NOT_FOUND;
        }
        return resource.type().is(ResourceType.IP_ADDRESS) && !fits(resource) ? Win32.NO_NETWORK_FOR_ADDRESS : claims.problem(resource);
    }

    /** Private properties that its type requires on this Windows, and that have no value. */
    static List<String> lacking(ClusterResource resource) {
        return resource.type().required().stream()
                .filter(p -> resource.privates().value(Name.of(p)).filter(v -> v.text().isEmpty()).isPresent()).toList();
    }

    /** Types of which it must depend on a resource, and depends on none. */
    static List<String> missingTypes(Cluster cluster, ClusterResource resource) {
        return resource.type().needs().stream().filter(needed -> resource.dependencies().stream().flatMap(List::stream)
                .noneMatch(n -> cluster.resource(n).filter(r -> r.type().is(needed)).isPresent())).toList();
    }

    private boolean fits(ClusterResource resource) {
        Optional<ClusterNetwork> network = Optional.ofNullable(cluster.networks().get(Name.of(resource.privates().text("Network"))));
        return network.isEmpty() || network.get().subnet().isEmpty()
                || network.get().servesClients() && network.get().subnet().contains(new Ipv4(resource.privates().text("Address")));
    }

    private static Optional<Name> service(ClusterResource resource) {
        return resource.type().is(ResourceType.GENERIC_SERVICE)
                ? Optional.of(Name.of(resource.effective().text("ServiceName"))) : Optional.empty();
    }

    /**
     * The service of a Generic Service runs from now on. The cluster sets an automatic start to "on demand" where it
     * manages the service (domain facts, section 0 item 5).
     */
    int start(ClusterResource resource) {
        Machine machine = cluster.machine(cluster.ownerOf(resource));
        resource.runs(RunningScript.of(resource, machine));
        Optional<Name> service = service(resource);
        if (service.isEmpty()) {
            return Win32.DONE;
        }
        int code = machine.services().start(service.get(), cluster.clock().millis());
        if (code != Win32.DONE && code != Services.RUNS_ALREADY) {
            return code;
        }
        if (machine.services().startType(service.get()) == Services.AUTOMATIC) {
            Actor self = new Actor("the Cluster service", cluster.clock().turn());
            machine.services().setStartType(service.get(), Services.DEMAND, self);
        }
        return Win32.DONE;
    }

    /** In order: the keys are saved once more, the service is stopped. */
    void end(ClusterResource resource) {
        checkpoints.saveAll(resource);
        stopNow(resource);
    }

    /** The service is gone, whatever the reason. */
    void stopNow(ClusterResource resource) {
        if (resource.status() == Status.OFFLINE || resource.status() == Status.FAILED) {
            return;
        }
        Machine machine = cluster.machine(cluster.ownerOf(resource));
        service(resource).ifPresent(s -> machine.services().stopWithDependents(s));
    }

    /** Names a service that runs on its owner and on another node too (story F9 of the domain facts), and a batch file that was replaced while it ran. */
    void watch() {
        for (ClusterResource resource : cluster.resources().values()) {
            if (resource.status() != Status.ONLINE) {
                continue;
            }
            Name owner = cluster.ownerOf(resource);
            resource.script().filter(s -> !s.isWhole(cluster.machine(owner)))
                    .ifPresent(s -> cluster.hazard(new Hazard.ScriptReplaced(resource.name(), s.path(), owner)));
            service(resource).ifPresent(s -> cluster.machines().values().stream()
                    .filter(m -> !m.name().equals(owner) && m.services().service(s).filter(x -> x.isRunning()).isPresent())
                    .forEach(m -> cluster.hazard(new Hazard.TwoCopies(s, owner, m.name()))));
        }
    }
}
