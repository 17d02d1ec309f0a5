package org.mscsplanner.observe.commands;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.mscsplanner.clusterexe.ClusterLine.Assignment;
import org.mscsplanner.clusterexe.ClusterLine.Option;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.observe.commands.BatchCommands.Command;

/** One line about a group. */
final class GroupLines {
    private final Sketch sketch;
    private final Command command;

    GroupLines(Sketch sketch, Command command) {
        this.sketch = sketch;
        this.command = command;
    }

    /** True when the option has a place, or was spoken about. */
    boolean option(Name name, Option option) {
        Optional<GroupSketch> group = Optional.ofNullable(sketch.groups.get(name));
        return switch (option.word()) {
            case CREATE -> {
                if (sketch.groups.putIfAbsent(name, new GroupSketch(name, command.at())) != null) {
                    sketch.exists(command, "group", name);
                }
                yield true;
            }
            case DELETE -> delete(name);
            case RENAME -> known(group, g -> rename(g, Name.of(option.values().get(0))));
            case SET_OWNERS -> known(group, g -> {
                g.preferred = option.values().stream().map(Name::of).toList();
                sketch.nodes.addAll(g.preferred);
            });
            case ONLINE, MOVE_TO -> home(group, option.values());
            case PROPERTIES -> command.sets(option) && known(group, g -> {
                option.assignments().forEach(a -> set(g, a));
                option.values().stream().filter(v -> !g.reset(v)).forEach(v -> sketch.noPlace(command, "a spec has no field for " + v + " of a group"));
            });
            default -> false;
        };
    }

    /** A group is deleted when it is empty (SDK, DeleteClusterGroup). */
    private boolean delete(Name name) {
        boolean there = sketch.groups.remove(name) != null;
        if (sketch.resources.values().removeIf(r -> r.group.equals(name)) && there) {
            sketch.doubt(command, "whether the group " + name.text() + " is deleted while it has resources", "it is, with them");
        }
        return there;
    }

    private boolean known(Optional<GroupSketch> group, Consumer<GroupSketch> change) {
        group.ifPresentOrElse(change, () -> sketch.notCreated(command, "a group"));
        return true;
    }

    private void rename(GroupSketch group, Name to) {
        if (sketch.groups.containsKey(to) && !to.equals(group.name)) {
            sketch.exists(command, "group", to);
            return;
        }
        sketch.resources.values().stream().filter(r -> r.group.equals(group.name)).forEach(r -> r.group = to);
        group.name = to;
        Sketch.keyed(sketch.groups, g -> g.name);
    }

    /** The first node that a group is brought to is the one where it starts. */
    private boolean home(Optional<GroupSketch> group, List<String> node) {
        node.forEach(n -> sketch.nodes.add(Name.of(n)));
        boolean first = !node.isEmpty() && group.isPresent() && group.get().home.isEmpty();
        if (first) {
            group.get().home = Name.of(node.get(0));
        }
        return first;
    }

    private void set(GroupSketch group, Assignment assignment) {
        Optional<PropertyValue> value = Values.of(assignment);
        if (!GroupSketch.has(assignment.property())) {
            sketch.noPlace(command, "a spec has no field for " + assignment.property() + " of a group");
        } else if (value.isEmpty() || !group.set(assignment.property(), value.get())) {
            sketch.leftOut(command, assignment.property());
        } else {
            sketch.joined(command, assignment, value.get());
        }
    }
}
