package org.mscsplanner.check;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToLongFunction;
import org.mscsplanner.graph.Digraph;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.Resource;

/**
 * What the resources of one group need of each other; of two resources with one name the first counts.
 *
 * @param needs without names that the group does not have, and without what needs itself
 */
record GroupGraph(SortedMap<Name, Member> members, Digraph<Name> needs) {
    static GroupGraph of(List<Member> group) {
        SortedMap<Name, Member> byName = new TreeMap<>();
        group.stream().filter(m -> !m.name().isEmpty()).forEach(m -> byName.putIfAbsent(m.name(), m));
        Digraph.Builder<Name> graph = Digraph.builder();
        for (Member member : byName.values()) {
            graph.node(member.name());
            for (Name provider : member.resource().dependsOn().providers()) {
                if (byName.containsKey(provider) && !provider.equals(member.name())) {
                    graph.edge(member.name(), provider);
                }
            }
        }
        return new GroupGraph(byName, graph.build());
    }

    /** The largest sum along a path. No circles. */
    long longest(ToLongFunction<Resource> weight) {
        return needs.heaviestPath(n -> Optional.ofNullable(members.get(n)).map(m -> weight.applyAsLong(m.resource())).orElse(0L));
    }
}
