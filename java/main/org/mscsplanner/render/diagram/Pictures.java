package org.mscsplanner.render.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.mscsplanner.graph.Cycles;
import org.mscsplanner.graph.Digraph;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.RegistryKey;
import org.mscsplanner.model.Resource;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;
import org.mscsplanner.render.diagram.Picture.Group;
import org.mscsplanner.render.diagram.Picture.Item;
import org.mscsplanner.render.diagram.Picture.Mark;
import org.mscsplanner.render.diagram.Picture.Need;

/** Pictures of what a spec asks for and of what a state shows. The spec may still be unsound: a circle is drawn as one. */
public final class Pictures {
    private Pictures() { }

    public static Picture of(GeneralSpec spec) {
        return new Picture(spec.groups().stream().sorted(Comparator.comparing(org.mscsplanner.model.Group::name)).map(g -> {
            SortedMap<Name, Resource> resources = new TreeMap<>();
            g.resources().forEach(r -> resources.putIfAbsent(r.name(), r));
            List<Item> items = resources.values().stream().map(r -> new Item(r.name(), r.type(), Mark.SAME,
                    facts(r.privateProperties(), new TreeSet<>(r.registryCheckpoints())))).toList();
            SortedSet<Edge> edges = new TreeSet<>(Comparator.comparing(Edge::item).thenComparing(Edge::provider).thenComparing(Edge::choice));
            resources.values().forEach(r -> r.dependsOn().clauses().forEach(c -> c.stream().filter(resources::containsKey)
                    .forEach(p -> edges.add(new Edge(r.name(), p, c.size() > 1)))));
            return new Group(g.name(), g.primaryNode(), Mark.SAME, items, needs(resources.keySet(), edges));
        }).toList());
    }

    /** What a state shows of the things that a spec mentions: the picture before a plan, which leaves everything else alone. */
    public static Picture of(State state, GeneralSpec spec) {
        return new Picture(of(spec).groups().stream().filter(g -> state.group(g.name()).isPresent()).map(g -> there(state, g)).toList());
    }

    /** A resource that is in another group of the state is not in the picture, and neither is what it needs. */
    private static Group there(State state, Group wanted) {
        SortedMap<Name, ResourceState> resources = new TreeMap<>();
        List<Item> items = new ArrayList<>();
        wanted.items().forEach(i -> state.resource(i.name()).filter(r -> r.group().equals(wanted.name())).ifPresent(r -> {
            resources.put(i.name(), r);
            items.add(new Item(i.name(), r.type(), Mark.SAME, known(r, i.facts())));
        }));
        return new Group(wanted.name(), wanted.home(), Mark.SAME, items, wanted.needs().stream().filter(n -> resources.containsKey(n.provider())
                && Optional.ofNullable(resources.get(n.item())).filter(r -> r.dependencies().contains(n.provider())).isPresent()).toList());
    }

    private static List<String> known(ResourceState resource, List<String> wanted) {
        List<String> shown = facts(resource.privateProperties(), resource.registryCheckpoints());
        return wanted.stream().filter(shown::contains).toList();
    }

    /** Names of properties, and keys, are the cluster's own words in every language. */
    private static List<String> facts(Map<Name, PropertyValue> properties, SortedSet<RegistryKey> checkpoints) {
        List<String> facts = new ArrayList<>();
        properties.forEach((n, v) -> facts.add(n + " = " + v));
        checkpoints.forEach(k -> facts.add("RegistryCheckpoint " + k));
        return facts;
    }

    private record Edge(Name item, Name provider, boolean choice) { }

    private static List<Need> needs(Set<Name> nodes, SortedSet<Edge> edges) {
        Digraph.Builder<Name> builder = Digraph.builder();
        nodes.forEach(builder::node);
        edges.forEach(e -> builder.edge(e.item(), e.provider()));
        Digraph<Name> graph = builder.build();
        Digraph<Name> reduced = Cycles.find(graph).isEmpty() ? graph.reduced() : graph;
        return edges.stream().map(e -> new Need(e.item(), e.provider(), !reduced.needs(e.item()).contains(e.provider()), e.choice(), Mark.SAME)).toList();
    }

    /** Everything of both, marked with what became of it. */
    public static Picture difference(Picture before, Picture after) {
        SortedMap<Name, Group> old = new TreeMap<>();
        before.groups().forEach(g -> old.put(g.name(), g));
        SortedMap<Name, Group> all = new TreeMap<>();
        before.groups().forEach(g -> all.put(g.name(), marked(g, Mark.REMOVED)));
        after.groups().forEach(g -> all.put(g.name(), old.containsKey(g.name())
                ? difference(old.getOrDefault(g.name(), g), g) : marked(g, Mark.ADDED)));
        return new Picture(List.copyOf(all.values()));
    }

    private static Group marked(Group group, Mark mark) {
        return new Group(group.name(), group.home(), mark,
                group.items().stream().map(i -> new Item(i.name(), i.type(), mark, i.facts())).toList(),
                group.needs().stream().map(n -> new Need(n.item(), n.provider(), n.implied(), n.choice(), mark)).toList());
    }

    private static Group difference(Group before, Group after) {
        SortedMap<Name, Item> items = new TreeMap<>();
        SortedMap<Name, Item> old = new TreeMap<>();
        before.items().forEach(i -> old.put(i.name(), i));
        marked(before, Mark.REMOVED).items().forEach(i -> items.put(i.name(), i));
        after.items().forEach(i -> items.put(i.name(), new Item(i.name(), i.type(), mark(old.get(i.name()), i), i.facts())));
        SortedMap<String, Need> needs = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        marked(before, Mark.REMOVED).needs().forEach(n -> needs.put(key(n), n));
        after.needs().forEach(n -> needs.put(key(n), new Need(n.item(), n.provider(), n.implied(), n.choice(),
                needs.containsKey(key(n)) ? Mark.SAME : Mark.ADDED)));
        return new Group(after.name(), after.home(), Mark.SAME, List.copyOf(items.values()), List.copyOf(needs.values()));
    }

    private static Mark mark(@Nullable Item before, Item now) {
        return before == null ? Mark.ADDED
                : before.type().equalsIgnoreCase(now.type()) && before.facts().equals(now.facts()) ? Mark.SAME : Mark.CHANGED;
    }

    private static String key(Need need) {
        return need.item() + "\n" + need.provider();
    }
}
