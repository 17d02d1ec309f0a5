package org.mscsplanner.observe.commands;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.mscsplanner.diag.Place;
import org.mscsplanner.model.Dependencies;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;
import org.mscsplanner.observe.commands.BatchCommands.Command;

/** A resource while its lines are read. */
final class ResourceSketch {
    final Place at;
    final String type;
    final SortedMap<Name, PropertyValue> properties = new TreeMap<>();
    final SortedMap<Name, PropertyValue> privates = new TreeMap<>();
    final Set<Name> added = new LinkedHashSet<>();
    final Set<Name> removed = new LinkedHashSet<>();
    private final Set<List<Name>> clauses = new LinkedHashSet<>();
    final Set<RegistryKey> checkpoints = new LinkedHashSet<>();
    final Set<String> cryptoCheckpoints = new LinkedHashSet<>();
    /** What was said of it while it had no group: it is lost with it. */
    final List<Command> lost = new ArrayList<>();
    /** The group that it was to be made in, and that no line makes. */
    Name outside = Name.NONE;
    Name name;
    Name group;
    boolean separate;

    ResourceSketch(Name name, Name group, String type, Place at) {
        this.name = name;
        this.group = group;
        this.type = type;
        this.at = at;
    }

    void needs(Name provider) {
        clauses.add(List.of(provider));
    }

    /** In the place of what it needed before. */
    void needs(List<List<Name>> all) {
        clauses.clear();
        clauses.addAll(all);
    }

    /** Out of a choice too; a choice of nothing is none. */
    void needsNoMore(Name provider) {
        clauses(clause -> clause.filter(n -> !n.equals(provider)));
    }

    void renamed(Name provider, Name to) {
        clauses(clause -> clause.map(n -> n.equals(provider) ? to : n));
    }

    boolean needsAny(Name provider) {
        return clauses.stream().anyMatch(c -> c.contains(provider));
    }

    private void clauses(UnaryOperator<Stream<Name>> change) {
        needs(clauses.stream().map(c -> change.apply(c.stream()).toList()).filter(c -> !c.isEmpty()).toList());
    }

    /** The node is none of the cluster any more. */
    void evicted(Name node) {
        added.remove(node);
        removed.remove(node);
    }

    /** The nodes that the lines leave it: those that were added, or every node, without those that were removed. Empty when no line tells. */
    List<Name> owners(Set<Name> nodes) {
        if (added.isEmpty() && removed.isEmpty()) {
            return List.of();
        }
        List<Name> owners = new ArrayList<>(added.isEmpty() ? nodes : added);
        owners.removeAll(removed);
        return owners;
    }

    Resource resource(Set<Name> nodes) {
        return new Resource(name, type, separate, owners(nodes), new Dependencies(List.copyOf(clauses), at), properties, privates,
                List.copyOf(checkpoints), List.copyOf(cryptoCheckpoints), at);
    }

    Optional<String> privateText(String property) {
        return Optional.ofNullable(privates.get(Name.of(property))).map(PropertyValue::toString);
    }
}
