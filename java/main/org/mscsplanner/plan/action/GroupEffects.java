package org.mscsplanner.plan.action;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.NodeState;
import org.mscsplanner.model.NodeState.ServiceState;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryEntry;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;

/** What online, offline and move do to the resources of a group: services follow, checkpointed keys follow. */
final class GroupEffects {
    private static final Name SERVICE_NAME = Name.of("ServiceName");

    private GroupEffects() { }

    static State online(State before, Name group, Name node) {
        State moved = before.group(group).map(g -> g.owner().equals(node) ? before : move(before, group, node))
                .orElse(before);
        return services(moved.mapGroup(group, g -> g.withOnline(true)), group, node, true);
    }

    static State offline(State before, Name group) {
        return before.group(group)
                .map(g -> g.online()
                        ? services(before.mapGroup(group, x -> x.withOnline(false)), group, g.owner(), false)
                        : before)
                .orElse(before);
    }

    static State move(State before, Name group, Name node) {
        if (before.group(group).isEmpty()) {
            return before;
        }
        Name owner = before.group(group).get().owner();
        if (owner.equals(node)) {
            return before;
        }
        boolean online = before.group(group).get().online();
        State after = offline(before, group).mapGroup(group, g -> g.withOwner(node));
        if (!online) {
            return after;
        }
        return services(checkpoints(after, group, owner, node).mapGroup(group, g -> g.withOnline(true)), group, node, true);
    }

    /** True when the service runs on the node as a resource of an online group. */
    static boolean isClustered(State state, Name node, Name service) {
        return state.resources().values().stream()
                .filter(r -> service.text().equalsIgnoreCase(String.valueOf(r.privateProperties().get(SERVICE_NAME))))
                .flatMap(r -> state.group(r.group()).stream())
                .anyMatch(g -> g.online() && g.owner().equals(node));
    }

    private static State services(State before, Name group, Name node, boolean running) {
        if (node.isEmpty()) {
            return before;
        }
        NodeState facts = before.node(node);
        Map<Name, ServiceState> changed = new TreeMap<>();
        for (ResourceState resource : before.resources().values()) {
            PropertyValue service = resource.privateProperties().get(SERVICE_NAME);
            if (resource.group().equals(group) && service != null) {
                Name name = Name.of(service.toString());
                changed.put(name, new ServiceState(facts.service(name).flatMap(ServiceState::startMode), running));
            }
        }
        return changed.isEmpty() ? before : before.mapNode(node, n -> n.withServices(changed));
    }

    /** The saved key is restored before the resource comes online on its new node (KB 174070). */
    private static State checkpoints(State before, Name group, Name from, Name to) {
        State after = before;
        for (ResourceState resource : before.resources().values()) {
            if (!resource.group().equals(group)) {
                continue;
            }
            for (Map.Entry<RegistryKey, SortedMap<Name, RegistryEntry.Data>> key : before.node(from).registry().entrySet()) {
                if (resource.registryCheckpoints().stream().anyMatch(c -> c.covers(key.getKey()))) {
                    for (Map.Entry<Name, RegistryEntry.Data> value : key.getValue().entrySet()) {
                        after = after.mapNode(to, n -> n.withValue(key.getKey(), value.getKey(), value.getValue()));
                    }
                }
            }
        }
        return after;
    }
}
