package org.mscsplanner.graph;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

/** Finds circles: for each knot of nodes that need each other, one shortest circle with its path. */
public final class Cycles {
    private Cycles() { }

    /**
     * The circles, by their smallest node.
     *
     * @return each list starts with its smallest node, which is not repeated at the end; a node that needs itself is a
     *     list of one; empty when the graph has an order
     */
    public static <N extends Comparable<N>> List<List<N>> find(Digraph<N> graph) {
        List<List<N>> circles = new ArrayList<>();
        SortedSet<N> left = new TreeSet<>(suspects(graph));
        while (!left.isEmpty()) {
            N node = left.first();
            List<N> circle = shortestThrough(node, graph);
            if (circle.isEmpty()) {
                left.remove(node);
                continue;
            }
            circles.add(circle);
            SortedSet<N> knot = new TreeSet<>(graph.reachableFrom(node));
            knot.retainAll(graph.reversed().reachableFrom(node));
            left.removeAll(knot);
        }
        return circles;
    }

    /** What is left when everything that has an order from below or from above is taken away. */
    private static <N extends Comparable<N>> SortedSet<N> suspects(Digraph<N> graph) {
        SortedSet<N> left = new TreeSet<>(graph.nodes());
        peel(graph, left);
        peel(graph.reversed(), left);
        return left;
    }

    private static <N extends Comparable<N>> void peel(Digraph<N> graph, SortedSet<N> left) {
        Digraph<N> neededBy = graph.reversed();
        Map<N, Integer> open = new HashMap<>();
        Deque<N> done = new ArrayDeque<>();
        for (N node : left) {
            int count = (int) graph.needs(node).stream().filter(left::contains).count();
            open.put(node, count);
            if (count == 0) {
                done.add(node);
            }
        }
        while (!done.isEmpty()) {
            N node = done.remove();
            left.remove(node);
            for (N waiting : neededBy.needs(node)) {
                if (left.contains(waiting) && open.merge(waiting, -1, Integer::sum) == 0) {
                    done.add(waiting);
                }
            }
        }
    }

    private static <N extends Comparable<N>> List<N> shortestThrough(N start, Digraph<N> graph) {
        Map<N, N> cameFrom = new HashMap<>();
        Deque<N> todo = new ArrayDeque<>(List.of(start));
        while (!todo.isEmpty()) {
            N node = todo.remove();
            for (N next : graph.needs(node)) {
                if (next.equals(start)) {
                    return path(start, node, cameFrom);
                }
                if (cameFrom.putIfAbsent(next, node) == null) {
                    todo.add(next);
                }
            }
        }
        return List.of();
    }

    private static <N> List<N> path(N start, N last, Map<N, N> cameFrom) {
        List<N> path = new ArrayList<>();
        N node = last;
        while (!node.equals(start)) {
            path.add(node);
            N before = cameFrom.get(node);
            if (before == null) {
                throw new IllegalStateException("no way back to " + start);
            }
            node = before;
        }
        path.add(start);
        Collections.reverse(path);
        return path;
    }
}
