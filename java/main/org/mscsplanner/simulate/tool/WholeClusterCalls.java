package org.mscsplanner.simulate.tool;

import java.util.Optional;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ClusterLine.Option;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.cluster.ClusterResource;
import org.mscsplanner.simulate.cluster.Win32;

/** {@code cluster /…} (reference 5.1). What makes or remakes a cluster is refused: the simulated one is there. */
final class WholeClusterCalls extends ClusterCalls {
    private static final int NOT_QUORUM_CAPABLE = 5021;

    WholeClusterCalls(Session session, ClusterLine line, ClusterPrinter out) {
        super(session, line, out);
    }

    @Override
    int listing() {
        return line().cluster().isPresent() ? Win32.DONE : Win32.INVALID_PARAMETER;
    }

    @Override
    int option(Option option) {
        return switch (option.word()) {
            case VERSION -> {
                out().line("Cluster Name: " + cluster().name());
                out().line("Cluster Vendor: simulated");
                out().line("Cluster Version: " + cluster().os().title());
                yield Win32.DONE;
            }
            case LIST -> {
                out().line("");
                out().line("Cluster Name");
                out().line("---------------");
                out().line(cluster().name().text());
                yield Win32.DONE;
            }
            case QUORUM -> quorum(option);
            case LIST_NET_PRIORITY -> {
                cluster().networks().keySet().forEach(n -> out().line(n.text()));
                yield Win32.DONE;
            }
            case SET_NET_PRIORITY -> option.values().stream().allMatch(n -> cluster().networks().containsKey(Name.of(n)))
                    ? Win32.DONE : Win32.NETWORK_NOT_FOUND;
            case PROPERTIES -> properties(option, "Listing properties for '" + cluster().name() + "':", cluster().name(), cluster().properties(),
                    (p, values, format) -> configuration().set(cluster().properties(), p, values, format));
            case PRIVATE -> properties(option, "Listing private properties for '" + cluster().name() + "':", cluster().name(), cluster().privates(),
                    (p, values, format) -> configuration().set(cluster().privates(), p, values, format));
            // The log came with 2008 (reference 11).
            case GENERATE, LOG_SIZE, LOG_LEVEL -> cluster().os().is2003() ? Win32.INVALID_PARAMETER : Win32.DONE;
            case CREATE, ADD_NODES, RENAME, CHANGE_PASSWORD, FORCE -> Win32.INVALID_STATE;
            default -> Win32.INVALID_PARAMETER;
        };
    }

    private int quorum(Option option) {
        if (option.values().isEmpty()) {
            out().line("Quorum Resource Name");
            out().line("--------------------");
            out().line(cluster().quorumResource().text());
            return Win32.DONE;
        }
        Optional<ClusterResource> resource = cluster().resource(Name.of(value(option)));
        if (resource.isEmpty()) {
            return Win32.RESOURCE_NOT_FOUND;
        }
        boolean capable = resource.get().typeName().equals("Physical Disk") || resource.get().typeName().equals("Majority Node Set")
                || resource.get().typeName().equals("Local Quorum");
        if (!capable) {
            return NOT_QUORUM_CAPABLE;
        }
        cluster().setQuorumResource(resource.get().name());
        return Win32.DONE;
    }
}
