package org.mscsplanner.simulate.tool;

import java.util.Optional;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ClusterLine.Option;
import org.mscsplanner.clusterexe.OptionWord;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.cluster.ClusterNode;
import org.mscsplanner.simulate.cluster.Win32;
import org.mscsplanner.simulate.tool.ClusterPrinter.Table;

/** {@code cluster … node} (reference 5.4). Without a name what acts is about the local node, what shows about all. */
final class NodeCalls extends ClusterCalls {
    NodeCalls(Session session, ClusterLine line, ClusterPrinter out) {
        super(session, line, out);
    }

    @Override
    int listing() {
        if (line().name().isPresent()) {
            return cluster().node(Name.of(line().name().get())).map(this::show).orElse(Win32.NODE_NOT_FOUND);
        }
        out().head("Listing status for all available nodes:", Table.NODES);
        cluster().nodesByNumber().forEach(this::row);
        return Win32.DONE;
    }

    private int show(ClusterNode node) {
        out().head("Listing status for node '" + line().name().orElse("") + "':", Table.NODES);
        row(node);
        return Win32.DONE;
    }

    private void row(ClusterNode node) {
        out().node(node.name(), node.number(), node.state().words());
    }

    @Override
    int option(Option option) {
        if (option.word() == OptionWord.STATUS) {
            return listing();
        }
        Name name = Name.of(line().name().orElse(session().here().name().text()));
        Optional<ClusterNode> node = cluster().node(name);
        return node.isEmpty() ? Win32.NODE_NOT_FOUND : option(option, node.get());
    }

    private int option(Option option, ClusterNode node) {
        Name name = node.name();
        return switch (option.word()) {
            case PAUSE -> membership().pause(name);
            case RESUME -> membership().resume(name);
            case START -> start(name);
            case STOP -> cluster().runs(name) ? membership().stop(name, waitMillis()) : Win32.NODE_DOWN;
            // Eviction and clean-up take a node out of the cluster: no plan does it, and the simulation has no way back.
            case EVICT, FORCE -> cluster().runs(name) ? Win32.CANNOT_EVICT_ACTIVE : Win32.INVALID_STATE;
            case LIST_INTERFACES -> {
                out().head("Listing network interfaces for node '" + name + "':", Table.INTERFACES);
                cluster().networks().keySet().forEach(n -> out().line(name + " " + n + " Up"));
                yield Win32.DONE;
            }
            case PROPERTIES -> properties(option, "Listing properties for '" + name + "':", name, node.properties(),
                    (p, values, format) -> configuration().set(node.properties(), p, values, format));
            case PRIVATE -> properties(option, "Listing private properties for '" + name + "':", name, node.privates(),
                    (p, values, format) -> configuration().set(node.privates(), p, values, format));
            default -> Win32.INVALID_PARAMETER;
        };
    }

    private int start(Name name) {
        if (cluster().runs(name)) {
            return Win32.NODE_UP;
        } else if (!cluster().machine(name).isRunning()) {
            return Win32.SERVER_UNAVAILABLE;
        }
        membership().start(name);
        return Win32.DONE;
    }

    private long waitMillis() {
        return sub(OptionWord.WAIT).filter(w -> !w.values().isEmpty()).map(w -> Long.parseLong(w.values().get(0)) * 1000).orElse(Long.MAX_VALUE);
    }
}
