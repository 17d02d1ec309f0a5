package org.mscsplanner.simulate.tool;

import java.util.Optional;
import org.mscsplanner.clusterexe.ClusterLine;
import org.mscsplanner.clusterexe.ClusterLine.Option;
import org.mscsplanner.clusterexe.ObjectWord;
import org.mscsplanner.clusterexe.OptionWord;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.cluster.ClusterNetwork;
import org.mscsplanner.simulate.cluster.Win32;
import org.mscsplanner.simulate.tool.ClusterPrinter.Table;

/** {@code cluster … restype}, {@code network} and {@code netint} (reference 5.5 and 5.6; the listings are our guess, 8.4). */
final class OtherCalls extends ClusterCalls {
    private final Name name;

    OtherCalls(Session session, ClusterLine line, ClusterPrinter out) {
        super(session, line, out);
        this.name = Name.of(line.name().orElse(""));
    }

    @Override
    int listing() {
        if (line().object() == ObjectWord.RESOURCE_TYPE) {
            out().head("Listing all available resource types:", Table.TYPES);
            cluster().typeNames().stream().filter(t -> name.isEmpty() || t.equals(name)).forEach(t -> out().two(t.text(), 49, t.text()));
            return name.isEmpty() || cluster().type(name).isPresent() ? Win32.DONE : Win32.TYPE_NOT_FOUND;
        } else if (line().object() == ObjectWord.NETWORK) {
            out().head("Listing status for all available networks:", Table.NETWORKS);
            cluster().networks().keySet().stream().filter(n -> name.isEmpty() || n.equals(name)).forEach(n -> out().two(n.text(), 20, "Up"));
            return name.isEmpty() || cluster().networks().containsKey(name) ? Win32.DONE : Win32.NETWORK_NOT_FOUND;
        }
        return interfaces(Name.of(value(OptionWord.IN_NODE)), Name.of(value(OptionWord.IN_NETWORK)));
    }

    private int interfaces(Name node, Name network) {
        boolean known = (node.isEmpty() || cluster().node(node).isPresent()) && (network.isEmpty() || cluster().networks().containsKey(network));
        if (!known) {
            return Win32.INTERFACE_NOT_FOUND;
        }
        out().head("Listing status for all available network interfaces:", Table.INTERFACES);
        cluster().nodesByNumber().stream().filter(n -> node.isEmpty() || n.name().equals(node)).forEach(n -> cluster().networks().keySet().stream()
                .filter(x -> network.isEmpty() || x.equals(network)).forEach(x -> out().line(n.name() + " " + x + " Up")));
        return Win32.DONE;
    }

    @Override
    int option(Option option) {
        return switch (line().object()) {
            case RESOURCE_TYPE -> type(option);
            case NETWORK -> Optional.ofNullable(cluster().networks().get(name)).map(n -> network(option, n))
                    .orElseGet(() -> name.isEmpty() ? listing() : Win32.NETWORK_NOT_FOUND);
            default -> shown(option);
        };
    }

    private int type(Option option) {
        if (option.word() == OptionWord.CREATE) {
            if (cluster().type(name).isPresent()) {
                return Win32.OBJECT_EXISTS;
            }
            cluster().addType(name);
            return Win32.DONE;
        } else if (!name.isEmpty() && cluster().type(name).isEmpty()) {
            return Win32.TYPE_NOT_FOUND;
        }
        return switch (option.word()) {
            case DELETE -> configuration().removeType(name);
            case LIST_OWNERS -> {
                out().head("Listing possible owners for resource type '" + name + "':", Table.POSSIBLE_OWNERS);
                cluster().nodes().keySet().forEach(n -> out().line(n.text()));
                yield Win32.DONE;
            }
            default -> shown(option);
        };
    }

    private int network(Option option, ClusterNetwork network) {
        return switch (option.word()) {
            case RENAME -> configuration().renameNetwork(network, Name.of(value(option)));
            case LIST_INTERFACES -> interfaces(Name.NONE, network.name());
            case PROPERTIES -> properties(option, "Listing properties for '" + network.name() + "':", network.name(), network.properties(),
                    (p, values, format) -> configuration().setNetwork(network, p, values, format));
            default -> shown(option);
        };
    }

    /** What is set here has no part in the simulation; a script that needs it is told, not passed over. */
    private int shown(Option option) {
        return option.isQuestion() ? listing() : Win32.INVALID_PARAMETER;
    }
}
