package org.mscsplanner.render.diagram;

import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.mscsplanner.model.Name;

/**
 * What a drawing shows, before anybody knows where: groups, their resources, and which resource needs which. Sorted by
 * name, so that equal specs give equal drawings.
 */
public record Picture(List<Group> groups) {
    public Picture {
        groups = List.copyOf(groups);
    }

    /** What became of a part between two pictures; {@code SAME} for everything in a picture of one state. */
    public enum Mark {
        SAME(""), ADDED("+"), REMOVED("-"), CHANGED("~");

        private final String sign;

        Mark(String sign) {
            this.sign = sign;
        }

        /** Readable without colours; empty for {@code SAME}. */
        public String sign() {
            return sign;
        }

        /** The sign and a blank, to stand in front of a name; empty for {@code SAME}. */
        String before() {
            return sign.isEmpty() ? "" : sign + " ";
        }
    }

    /**
     * A group.
     *
     * @param home the node that it is brought online on, or that owns it; {@link Name#NONE} when unknown
     * @param items with different names
     * @param needs of these items only
     */
    public record Group(Name name, Name home, Mark mark, List<Item> items, List<Need> needs) {
        public Group {
            items = List.copyOf(items);
            needs = List.copyOf(needs);
            Set<Name> names = items.stream().map(Item::name).collect(Collectors.toSet());
            if (names.size() < items.size() || !needs.stream().allMatch(n -> names.contains(n.item()) && names.contains(n.provider()))) {
                throw new IllegalArgumentException("the group " + name + " has an item twice, or a need of an item that it has not");
            }
        }
    }

    /**
     * A resource.
     *
     * @param facts properties and checkpoints, one line each
     */
    public record Item(Name name, String type, Mark mark, List<String> facts) {
        public Item {
            facts = List.copyOf(facts);
        }
    }

    /**
     * One resource needs another one of its group.
     *
     * @param implied it follows from other needs as well
     * @param choice one of several providers is enough
     */
    public record Need(Name item, Name provider, boolean implied, boolean choice, Mark mark) {
        /** The line that it could be drawn as, with every other need of this look that leads to the same resource. */
        Line line() {
            return new Line(provider, implied, choice, mark);
        }
    }

    /** What needs have in common that one line can stand for. */
    record Line(Name provider, boolean implied, boolean choice, Mark mark) { }

    /** The same picture with another text in the place of every fact: properties may hold what nobody shall see. */
    public Picture with(UnaryOperator<String> facts) {
        return new Picture(groups.stream().map(g -> new Group(g.name(), g.home(), g.mark(), g.items().stream()
                .map(i -> new Item(i.name(), i.type(), i.mark(), i.facts().stream().map(facts).toList())).toList(), g.needs())).toList());
    }

    /** True when some part is marked. */
    boolean isDifference() {
        return groups.stream().anyMatch(g -> g.mark() != Mark.SAME || g.items().stream().anyMatch(i -> i.mark() != Mark.SAME)
                || g.needs().stream().anyMatch(n -> n.mark() != Mark.SAME));
    }

    boolean hasStack() {
        return groups.stream().anyMatch(g -> Stacks.of(g).all().stream().anyMatch(Stacks.Stack::isBox));
    }

    boolean hasImplied() {
        return groups.stream().anyMatch(g -> g.needs().stream().anyMatch(Need::implied));
    }

    boolean hasChoice() {
        return groups.stream().anyMatch(g -> g.needs().stream().anyMatch(Need::choice));
    }
}
