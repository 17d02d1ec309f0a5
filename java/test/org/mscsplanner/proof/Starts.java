package org.mscsplanner.proof;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mscsplanner.model.GroupState;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.NodeState;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryEntry.Data;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.ServiceSetting.StartMode;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.CreateLocalGroup;
import org.mscsplanner.plan.CreateLocalUser;
import org.mscsplanner.plan.Plan;
import org.mscsplanner.plan.SetCommonProperties;
import org.mscsplanner.plan.SetGroupProperties;
import org.mscsplanner.plan.SetPrivateProperties;
import org.mscsplanner.plan.SetServiceStartMode;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.WriteRegistry;
import org.mscsplanner.property.Gen;

/**
 * What a cluster may hold already when the first script of a plan meets it: any part of the plan's own result, with other
 * values, on any node.
 */
final class Starts {
    private final Gen gen;
    private final Plan plan;

    Starts(Plan plan, Gen gen) {
        this.plan = plan;
        this.gen = gen;
    }

    /** @param end what the plan leads to */
    State some(State end) {
        State start = State.NOTHING;
        SortedMap<Name, SortedMap<Name, PropertyValue>> common = new TreeMap<>();
        SortedMap<Name, SortedMap<Name, PropertyValue>> privates = new TreeMap<>();
        SortedMap<Name, SortedMap<Name, PropertyValue>> ofGroups = new TreeMap<>();
        for (Step step : plan.steps()) {
            if (step.action() instanceof SetCommonProperties a) {
                common.put(a.resource(), a.properties());
            } else if (step.action() instanceof SetPrivateProperties a) {
                privates.put(a.resource(), a.properties());
            } else if (step.action() instanceof SetGroupProperties a) {
                ofGroups.put(a.group(), a.properties());
            }
        }
        List<Name> nodes = plan.scope().nodes();
        for (Map.Entry<Name, GroupState> group : end.groups().entrySet()) {
            if (!ofGroups.containsKey(group.getKey()) || gen.once(4)) {
                continue;
            }
            List<Map.Entry<Name, ResourceState>> kept = resources(end, group.getKey());
            Set<Name> names = new HashSet<>();
            kept.forEach(r -> names.add(r.getKey()));
            boolean whole = true;
            for (Map.Entry<Name, ResourceState> r : kept) {
                whole &= names.containsAll(r.getValue().dependencies());
                start = start.withResource(r.getKey(), resource(r.getValue(), names, common.getOrDefault(r.getKey(), new TreeMap<>()),
                        privates.getOrDefault(r.getKey(), new TreeMap<>())));
            }
            boolean online = whole && gen.coin();
            start = start.withGroup(group.getKey(), new GroupState(gen.oneOf(nodes), online && !kept.isEmpty(),
                    other(ofGroups.get(group.getKey())), gen.coin() ? List.of() : List.of(gen.oneOf(nodes))));
        }
        for (Step step : plan.steps()) {
            if (step.action() instanceof WriteRegistry w) {
                for (Name node : nodes) {
                    start = start.mapNode(node, n -> registry(n, w.key(), w.values()));
                }
            } else if (step.action() instanceof SetServiceStartMode s) {
                NodeState.ServiceState state = new NodeState.ServiceState(Optional.of(gen.oneOf(StartMode.values()[0], StartMode.values()[1])), gen.coin());
                start = start.mapNode(s.node(), n -> n.withService(s.service(), state));
            } else if (step.action() instanceof CreateLocalUser u && gen.coin()) {
                start = start.mapNode(u.node(), n -> n.withUser(u.user()));
            } else if (step.action() instanceof CreateLocalGroup g && gen.coin()) {
                start = start.mapNode(g.node(), n -> n.withLocalGroup(g.group()));
            }
        }
        return start;
    }

    private List<Map.Entry<Name, ResourceState>> resources(State end, Name group) {
        List<Map.Entry<Name, ResourceState>> kept = new ArrayList<>();
        end.resources().entrySet().stream().filter(r -> r.getValue().group().equals(group) && !gen.once(3)).forEach(kept::add);
        return kept;
    }

    private ResourceState resource(ResourceState end, Set<Name> there, SortedMap<Name, PropertyValue> common, SortedMap<Name, PropertyValue> privates) {
        SortedSet<Name> dependencies = new TreeSet<>(end.dependencies());
        dependencies.retainAll(there);
        SortedSet<RegistryKey> checkpoints = gen.coin() ? end.registryCheckpoints() : new TreeSet<>();
        return new ResourceState(end.group(), end.type(), gen.coin(), end.possibleOwners(), dependencies, "", other(common),
                privates, checkpoints, new TreeSet<>());
    }

    /** The same properties, some of them with another value, some not set. */
    private SortedMap<Name, PropertyValue> other(SortedMap<Name, PropertyValue> wanted) {
        SortedMap<Name, PropertyValue> other = new TreeMap<>();
        wanted.forEach((name, value) -> {
            switch (gen.number(0, 2)) {
                case 0 -> other.put(name, value);
                case 1 -> other.put(name, value instanceof PropertyValue.Number n ? new PropertyValue.Number(Math.max(0, n.number() - 1))
                        : value instanceof PropertyValue.Strings ? new PropertyValue.Strings(List.of("another")) : new PropertyValue.Text("old " + value));
                default -> { }
            }
        });
        return other;
    }

    private NodeState registry(NodeState node, RegistryKey key, SortedMap<Name, Data> values) {
        NodeState state = node;
        for (Map.Entry<Name, Data> value : values.entrySet()) {
            if (gen.coin()) {
                Data data = value.getValue() instanceof Data.Text t ? new Data.Text("old " + t.text()) : value.getValue();
                state = state.withValue(key, value.getKey(), data);
            }
        }
        return state;
    }
}
