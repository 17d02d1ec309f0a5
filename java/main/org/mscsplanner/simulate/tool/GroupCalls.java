package org.mscsplanner.simulate.tool;

import java.util.Optional;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ClusterLine.Option;
import org.mscsplanner.clusterexe.OptionWord;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.cluster.ClusterGroup;
import org.mscsplanner.simulate.cluster.Status;
import org.mscsplanner.simulate.cluster.Win32;
import org.mscsplanner.simulate.tool.ClusterPrinter.Table;

/** {@code cluster … group} (reference 5.2). */
final class GroupCalls extends ClusterCalls {
    /** A move without {@code /wait} waits so long on 2003; online and offline, of which nothing is known, not at all (7.1). */
    private static final long MOVE_SECONDS = 20;

    private Name name;

    GroupCalls(Session session, ClusterLine line, ClusterPrinter out) {
        super(session, line, out);
        this.name = Name.of(line.name().orElse(""));
    }

    @Override
    int listing() {
        Optional<Name> node = sub(OptionWord.IN_NODE).map(ClusterCalls::value).map(Name::of);
        if (node.isPresent() && cluster().node(node.get()).isEmpty()) {
            return Win32.NODE_NOT_FOUND;
        }
        if (!name.isEmpty()) {
            return one().map(g -> show(g)).orElse(Win32.GROUP_NOT_FOUND);
        }
        out().head("Listing status for all available resource groups:", Table.GROUPS);
        cluster().groups().values().stream().filter(g -> node.filter(n -> !n.equals(g.owner())).isEmpty()).forEach(this::row);
        return Win32.DONE;
    }

    private Optional<ClusterGroup> one() {
        return cluster().group(name);
    }

    private int show(ClusterGroup group) {
        out().head("Listing status for resource group '" + line().name().orElse("") + "':", Table.GROUPS);
        row(group);
        return Win32.DONE;
    }

    private void row(ClusterGroup group) {
        out().group(group.name(), group.owner(), cluster().status(group).words());
    }

    @Override
    int option(Option option) {
        if (option.word() == OptionWord.CREATE) {
            return configuration().createGroup(name);
        } else if (name.isEmpty()) {
            return all(option);
        }
        return one().map(g -> option(option, g)).orElse(Win32.GROUP_NOT_FOUND);
    }

    private int all(Option option) {
        if (option.word() == OptionWord.PROPERTIES || option.word() == OptionWord.PRIVATE) {
            cluster().groups().values().forEach(g -> option(option, g));
            return Win32.DONE;
        }
        return listing();
    }

    private int option(Option option, ClusterGroup group) {
        return switch (option.word()) {
            case STATUS -> show(group);
            case DELETE -> configuration().deleteGroup(group);
            case RENAME -> rename(option, group);
            case MOVE_TO -> move(option, group);
            case ONLINE -> online(option, group);
            case OFFLINE -> offline(group);
            case PROPERTIES -> properties(option, "Listing properties for '" + group.name() + "':", group.name(), group.properties(),
                    (p, values, format) -> configuration().set(group.properties(), p, values, format));
            case PRIVATE -> properties(option, "Listing private properties for '" + group.name() + "':", group.name(), group.privates(),
                    (p, values, format) -> configuration().set(group.privates(), p, values, format));
            case LIST_OWNERS -> owners(group);
            case SET_OWNERS -> configuration().setPreferredOwners(group, option.values().stream().map(Name::of).toList());
            default -> Win32.INVALID_PARAMETER;
        };
    }

    private int rename(Option option, ClusterGroup group) {
        int code = configuration().renameGroup(group, Name.of(value(option)));
        name = code == Win32.DONE ? Name.of(value(option)) : name;
        return code;
    }

    private int owners(ClusterGroup group) {
        out().head("Listing preferred owners for resource group '" + line().name().orElse("") + "':", Table.PREFERRED_OWNERS);
        group.preferredOwners().forEach(n -> out().line(n.text()));
        return Win32.DONE;
    }

    private int move(Option option, ClusterGroup group) {
        Status before = cluster().status(group);
        int code = engine().move(group, node(option));
        if (code != Win32.DONE) {
            return code;
        } else if (!await(() -> engine().timeline().isSettled(group), MOVE_SECONDS)) {
            return cluster().readings().stillPending();
        }
        show(group);
        boolean elsewhere = node(option).filter(n -> !n.equals(group.owner())).isPresent();
        return elsewhere || before == Status.ONLINE && cluster().status(group) != Status.ONLINE ? Win32.RESOURCE_FAILED : Win32.DONE;
    }

    private int online(Option option, ClusterGroup group) {
        int code = engine().online(group, node(option));
        if (code != Win32.DONE) {
            return code;
        } else if (!await(() -> engine().timeline().isSettled(group), 0)) {
            return cluster().readings().stillPending();
        }
        show(group);
        boolean empty = cluster().resources(group).isEmpty();
        return empty || cluster().status(group) == Status.ONLINE ? Win32.DONE : Win32.RESOURCE_FAILED;
    }

    private int offline(ClusterGroup group) {
        int code = engine().offline(group);
        if (code != Win32.DONE) {
            return code;
        } else if (!await(() -> engine().timeline().isSettled(group), 0)) {
            return cluster().readings().stillPending();
        }
        return show(group);
    }
}
