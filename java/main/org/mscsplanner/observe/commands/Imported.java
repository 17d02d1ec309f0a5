package org.mscsplanner.observe.commands;

import java.util.List;
import java.util.stream.Stream;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Severity;
import org.mscsplanner.model.Group;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Network;
import org.mscsplanner.model.Quorum;

/**
 * What scripts build, as far as their lines tell.
 *
 * @param cluster {@link Name#NONE} when no line names one
 * @param nodes every node that a line names, in the order of the lines
 * @param networks those that an IP Address resource names, with the subnet that its address and mask make
 * @param quorum {@link Quorum.Undecided} when no line tells
 * @param groups in the order in which they are created
 * @param findings by place; with an error the rest is incomplete
 */
public record Imported(Name cluster, List<Name> nodes, List<Network> networks, Quorum quorum, List<Group> groups, List<Finding> findings) {
    public Imported {
        nodes = List.copyOf(nodes);
        networks = List.copyOf(networks);
        groups = List.copyOf(groups);
        findings = List.copyOf(findings);
    }

    /** True when nothing may be made of it. */
    public boolean hasErrors() {
        return findings.stream().anyMatch(f -> f.code().severity() == Severity.ERROR);
    }

    /** Found as well, and said first. */
    Imported with(Finding first) {
        return new Imported(cluster, nodes, networks, quorum, groups, Stream.concat(Stream.of(first), findings.stream()).toList());
    }
}
