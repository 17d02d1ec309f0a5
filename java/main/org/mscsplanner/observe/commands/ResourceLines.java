package org.mscsplanner.observe.commands;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Consumer;
import org.mscsplanner.clusterexe.ClusterLine.Assignment;
import org.mscsplanner.clusterexe.ClusterLine.Option;
import org.mscsplanner.clusterexe.OptionWord;
import org.mscsplanner.model.DependencyExpression;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.observe.commands.BatchCommands.Command;

/** One line about a resource. */
final class ResourceLines {
    private static final String SEPARATE_MONITOR = "SeparateMonitor";
    private static final String WITNESS = "MNSFileShare";

    private final Sketch sketch;
    private final Command command;

    ResourceLines(Sketch sketch, Command command) {
        this.sketch = sketch;
        this.command = command;
    }

    /** True when the option has a place, or was spoken about. */
    boolean option(Name name, Option option) {
        List<String> values = option.values();
        return switch (option.word()) {
            case CREATE -> {
                create(name);
                yield true;
            }
            case DELETE -> delete(name);
            case RENAME -> known(name, r -> rename(r, Name.of(values.get(0))));
            case MOVE_TO -> known(name, r -> move(r, Name.of(values.get(0))));
            case ADD_OWNER -> known(name, r -> values.forEach(v -> owner(r, Name.of(v), true)));
            case REMOVE_OWNER -> known(name, r -> values.forEach(v -> owner(r, Name.of(v), false)));
            case ADD_DEPENDENCY -> known(name, r -> r.needs(Name.of(values.get(0))));
            case REMOVE_DEPENDENCY -> known(name, r -> r.needsNoMore(Name.of(values.get(0))));
            case SET_DEPENDENCY -> known(name, r -> dependencies(r, values.get(0)));
            case ADD_CHECKPOINTS -> known(name, r -> values.forEach(v -> r.checkpoints.add(RegistryKey.of(v))));
            case REMOVE_CHECKPOINTS -> known(name, r -> values.forEach(v -> r.checkpoints.remove(RegistryKey.of(v))));
            case ADD_CRYPTO_CHECKPOINTS -> known(name, r -> r.cryptoCheckpoints.addAll(values));
            case REMOVE_CRYPTO_CHECKPOINTS -> known(name, r -> values.forEach(r.cryptoCheckpoints::remove));
            case PROPERTIES, PRIVATE -> properties(name, option);
            default -> false;
        };
    }

    private void create(Name name) {
        String group = value(OptionWord.IN_GROUP);
        ResourceSketch resource = new ResourceSketch(name, Name.of(group), value(OptionWord.OF_TYPE), command.at());
        resource.separate = command.line().options().stream().anyMatch(o -> o.word() == OptionWord.SEPARATE);
        if (sketch.resources.putIfAbsent(name, resource) != null) {
            sketch.exists(command, "resource", name);
            return;
        }
        if (!sketch.groups.containsKey(Name.of(group))) {
            sketch.notCreated(command, "the group " + group);
            resource.outside = resource.group;
            resource.group = Name.NONE;
        }
    }

    /** The cluster keeps a resource that others depend on (5001; when it does so no page says). */
    private boolean delete(Name name) {
        boolean there = sketch.resources.remove(name) != null;
        sketch.resources.values().stream().filter(r -> there && r.needsAny(name)).findFirst()
                .ifPresent(r -> sketch.doubt(command, "whether " + name.text() + " is deleted while " + r.name.text() + " depends on it", "it is, and the dependency with it"));
        sketch.resources.values().forEach(r -> r.needsNoMore(name));
        return there;
    }

    private String value(OptionWord word) {
        return command.line().options().stream().filter(o -> o.word() == word).flatMap(o -> o.values().stream()).findFirst().orElse("");
    }

    private boolean known(Name name, Consumer<ResourceSketch> change) {
        Optional<ResourceSketch> resource = Optional.ofNullable(sketch.resources.get(name));
        resource.ifPresentOrElse(change, () -> sketch.notCreated(command, "a resource"));
        resource.filter(r -> r.group.isEmpty()).ifPresent(r -> r.lost.add(command));
        return true;
    }

    private void dependencies(ResourceSketch resource, String expression) {
        DependencyExpression.clauses(expression).ifPresentOrElse(resource::needs, () -> sketch.leftOut(command, "the dependencies"));
    }

    private void rename(ResourceSketch resource, Name to) {
        if (sketch.resources.containsKey(to) && !to.equals(resource.name)) {
            sketch.exists(command, "resource", to);
            return;
        }
        sketch.resources.values().forEach(r -> r.renamed(resource.name, to));
        resource.name = to;
        Sketch.keyed(sketch.resources, r -> r.name);
    }

    /** The whole dependency tree goes along (SDK, ChangeClusterResourceGroup). */
    private void move(ResourceSketch resource, Name group) {
        if (sketch.groups.containsKey(group)) {
            Set<ResourceSketch> tree = new LinkedHashSet<>(Set.of(resource));
            boolean grows = true;
            while (grows) {
                grows = tree.addAll(sketch.resources.values().stream()
                        .filter(r -> tree.stream().anyMatch(t -> t.needsAny(r.name) || r.needsAny(t.name))).toList());
            }
            tree.forEach(r -> r.group = group);
        } else {
            sketch.notCreated(command, "the group " + group);
        }
    }

    private void owner(ResourceSketch resource, Name node, boolean add) {
        sketch.nodes.add(node);
        if (!add) {
            resource.removed.add(node);
            resource.added.remove(node);
        } else if (!resource.removed.remove(node) || !resource.added.isEmpty()) {
            resource.added.add(node);
        }
    }

    private boolean properties(Name name, Option option) {
        if (!command.sets(option)) {
            return false;
        }
        Optional<Assignment> witness = option.assignments().stream().filter(a -> a.property().equalsIgnoreCase(WITNESS)).findFirst();
        if (witness.isPresent() && !sketch.resources.containsKey(name)) {
            sketch.quorum.witness(name, WinPath.of(String.join(",", witness.get().values())), command.at());
            return true;
        }
        return known(name, r -> {
            SortedMap<Name, PropertyValue> into = option.word() == OptionWord.PRIVATE ? r.privates : r.properties;
            option.values().forEach(v -> reset(r, into, v));
            option.assignments().forEach(a -> set(r, into, a));
        });
    }

    private void separate(ResourceSketch resource, String value) {
        if (value.equals("0") || value.equals("1")) {
            resource.separate = value.equals("1");
        } else {
            sketch.leftOut(command, SEPARATE_MONITOR);
        }
    }

    private static void reset(ResourceSketch resource, SortedMap<Name, PropertyValue> from, String property) {
        from.remove(Name.of(property));
        resource.separate &= from == resource.privates || !property.equalsIgnoreCase(SEPARATE_MONITOR);
    }

    private void set(ResourceSketch resource, SortedMap<Name, PropertyValue> into, Assignment assignment) {
        Optional<PropertyValue> value = Values.of(assignment);
        if (value.isEmpty()) {
            sketch.leftOut(command, assignment.property());
        } else if (into == resource.properties && assignment.property().equalsIgnoreCase(SEPARATE_MONITOR)) {
            separate(resource, value.get().toString());
        } else {
            if (into == resource.privates && Values.isGuessed(assignment, resource.type)) {
                sketch.formatGuessed(command, assignment.property(), resource.type);
            }
            sketch.joined(command, assignment, value.get());
            into.put(Name.of(assignment.property()), value.get());
        }
    }
}
