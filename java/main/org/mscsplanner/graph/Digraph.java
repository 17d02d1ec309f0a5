package org.mscsplanner.graph;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.ToLongFunction;

/**
 * An immutable directed graph; an edge leads from a node to what it needs. Nodes are kept sorted, so that nothing
 * depends on the order in which they were added. No method recurses: a chain of 100,000 nodes is fine.
 */
public final class Digraph<N extends Comparable<N>> {
    private final SortedMap<N, SortedSet<N>> needs;

    private Digraph(SortedMap<N, SortedSet<N>> needs) {
        this.needs = needs;
    }

    public static <N extends Comparable<N>> Builder<N> builder() {
        return new Builder<>();
    }

    /** Collects nodes and edges; an edge adds its ends. */
    public static final class Builder<N extends Comparable<N>> {
        private final SortedMap<N, SortedSet<N>> needs = new TreeMap<>();

        public Builder<N> node(N node) {
            needs.computeIfAbsent(node, n -> new TreeSet<>());
            return this;
        }

        /** {@code from} needs {@code to}. */
        public Builder<N> edge(N from, N to) {
            node(from).node(to);
            needs.getOrDefault(from, new TreeSet<>()).add(to);
            return this;
        }

        public Digraph<N> build() {
            SortedMap<N, SortedSet<N>> copy = new TreeMap<>();
            needs.forEach((n, to) -> copy.put(n, Collections.unmodifiableSortedSet(new TreeSet<>(to))));
            return new Digraph<>(copy);
        }
    }

    public SortedSet<N> nodes() {
        return Collections.unmodifiableSortedSet(new TreeSet<>(needs.keySet()));
    }

    /** What a node needs directly; empty for a node that is not there. */
    public SortedSet<N> needs(N node) {
        SortedSet<N> to = needs.get(node);
        return to == null ? Collections.emptySortedSet() : to;
    }

    /** The same nodes with every edge turned round. */
    Digraph<N> reversed() {
        Builder<N> builder = builder();
        needs.forEach((from, all) -> {
            builder.node(from);
            all.forEach(to -> builder.edge(to, from));
        });
        return builder.build();
    }

    /**
     * Every node after what it needs; among those that could come next, the smallest by the tie-break.
     *
     * @throws IllegalStateException when there is a circle (ask {@link Cycles} first)
     */
    public List<N> order(Comparator<? super N> tieBreak) {
        Map<N, List<N>> neededBy = new HashMap<>();
        Map<N, Integer> open = new HashMap<>();
        PriorityQueue<N> ready = new PriorityQueue<>(11, tieBreak);
        needs.forEach((n, to) -> {
            open.put(n, to.size());
            to.forEach(needed -> neededBy.computeIfAbsent(needed, k -> new ArrayList<>()).add(n));
            if (to.isEmpty()) {
                ready.add(n);
            }
        });
        List<N> order = new ArrayList<>(needs.size());
        while (!ready.isEmpty()) {
            N next = ready.remove();
            order.add(next);
            for (N waiting : neededBy.getOrDefault(next, List.of())) {
                if (open.merge(waiting, -1, Integer::sum) == 0) {
                    ready.add(waiting);
                }
            }
        }
        if (order.size() < needs.size()) {
            throw new IllegalStateException("the graph has a circle");
        }
        return order;
    }

    /** Groups of nodes that may start together: each wave needs only earlier ones. No circles, as in {@link #order}. */
    public List<SortedSet<N>> waves() {
        Map<N, Integer> level = new HashMap<>();
        List<SortedSet<N>> waves = new ArrayList<>();
        for (N node : order(Comparator.naturalOrder())) {
            int own = needs(node).stream().mapToInt(n -> level.getOrDefault(n, 0) + 1).max().orElse(0);
            level.put(node, own);
            if (own == waves.size()) {
                waves.add(new TreeSet<>());
            }
            waves.get(own).add(node);
        }
        return waves.stream().map(Collections::unmodifiableSortedSet).toList();
    }

    /** Everything that a node needs, directly or through others, without the node itself unless it is in a circle. */
    public SortedSet<N> reachableFrom(N node) {
        return withAllBelow(needs(node));
    }

    private SortedSet<N> withAllBelow(Collection<N> nodes) {
        SortedSet<N> seen = new TreeSet<>();
        List<N> todo = new ArrayList<>(nodes);
        while (!todo.isEmpty()) {
            N next = todo.remove(todo.size() - 1);
            if (seen.add(next)) {
                todo.addAll(needs(next));
            }
        }
        return seen;
    }

    /** The largest sum of weights along any path, both ends counted; 0 for an empty graph. No circles. */
    public long heaviestPath(ToLongFunction<? super N> weight) {
        Map<N, Long> sum = new HashMap<>();
        long heaviest = 0;
        for (N node : order(Comparator.naturalOrder())) {
            long below = needs(node).stream().mapToLong(n -> sum.getOrDefault(n, 0L)).max().orElse(0);
            long own = below + weight.applyAsLong(node);
            sum.put(node, own);
            heaviest = Math.max(heaviest, own);
        }
        return heaviest;
    }

    /** The same order with every edge left out that follows from others. No circles. */
    public Digraph<N> reduced() {
        Builder<N> builder = builder();
        needs.forEach((node, direct) -> {
            builder.node(node);
            SortedSet<N> implied = withAllBelow(direct.stream().flatMap(to -> needs(to).stream()).toList());
            direct.stream().filter(to -> !implied.contains(to)).forEach(to -> builder.edge(node, to));
        });
        return builder.build();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Digraph<?> that && needs.equals(that.needs);
    }

    @Override
    public int hashCode() {
        return needs.hashCode();
    }

    /** {@code a -> b, c; b -> c; c}. */
    @Override
    public String toString() {
        List<String> lines = new ArrayList<>();
        needs.forEach((n, to) -> lines.add(
                to.isEmpty() ? n.toString() : n + " -> " + String.join(", ", to.stream().map(Object::toString).toList())));
        return String.join("; ", lines);
    }
}
