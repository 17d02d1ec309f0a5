package org.mscsplanner.render.diagram;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.mscsplanner.model.Name;
import org.mscsplanner.render.diagram.Picture.Group;
import org.mscsplanner.render.diagram.Picture.Item;
import org.mscsplanner.render.diagram.Picture.Line;
import org.mscsplanner.render.diagram.Picture.Need;

/**
 * Resources that nothing needs and that need the same, many shares of one disk and one name for example, are drawn in one
 * box with one arrow to each thing that they need.
 */
final class Stacks {
    /** Fewer are drawn one by one. */
    private static final int LEAST = 4;
    private static final int MOST_COLUMNS = 4;
    private static final int ROWS = 6;

    private final List<Stack> stacks = new ArrayList<>();
    private final Group reduced;

    /**
     * One resource, or several in columns, filled from left to right.
     *
     * @param members places in the list of the group, ascending
     */
    record Stack(List<Integer> members) {
        int columns() {
            return Math.min(MOST_COLUMNS, (members.size() + ROWS - 1) / ROWS);
        }

        boolean isBox() {
            return members.size() > 1;
        }
    }

    private Stacks(Group group) {
        Set<Name> needed = group.needs().stream().map(Need::provider).collect(Collectors.toSet());
        Map<Name, Set<Line>> needs = group.needs().stream().collect(Collectors.groupingBy(Need::item, Collectors.mapping(Need::line, Collectors.toSet())));
        Map<Set<Line>, List<Integer>> alike = new LinkedHashMap<>();
        for (int i = 0; i < group.items().size(); i++) {
            Name name = group.items().get(i).name();
            Set<Line> own = needs.getOrDefault(name, Set.of());
            if (!needed.contains(name) && !own.isEmpty()) {
                alike.computeIfAbsent(own, n -> new ArrayList<>()).add(i);
            }
        }
        alike.values().removeIf(m -> m.size() < LEAST);
        Map<Integer, List<Integer>> of = new LinkedHashMap<>();
        alike.values().forEach(m -> m.forEach(i -> of.put(i, m)));
        for (int i = 0; i < group.items().size(); i++) {
            List<Integer> members = of.getOrDefault(i, List.of(i));
            if (members.get(0) == i) {
                stacks.add(new Stack(List.copyOf(members)));
            }
        }
        List<Item> first = stacks.stream().map(s -> group.items().get(s.members().get(0))).toList();
        Set<Name> kept = first.stream().map(Item::name).collect(Collectors.toSet());
        reduced = new Group(group.name(), group.home(), group.mark(), first, group.needs().stream().filter(n -> kept.contains(n.item())).toList());
    }

    static Stacks of(Group group) {
        return new Stacks(group);
    }

    /** In the order of their first members. */
    List<Stack> all() {
        return stacks;
    }

    /** The group with the first of each stack alone. */
    Group reduced() {
        return reduced;
    }
}
