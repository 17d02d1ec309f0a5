package org.mscsplanner.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import org.jgrapht.alg.TransitiveReduction;
import org.jgrapht.alg.connectivity.KosarajuStrongConnectivityInspector;
import org.jgrapht.alg.cycle.CycleDetector;
import org.jgrapht.graph.DefaultDirectedGraph;
import org.jgrapht.graph.DefaultEdge;
import org.junit.jupiter.api.Test;

class DigraphTest {
    private static Digraph<String> graph(String... edges) {
        Digraph.Builder<String> builder = Digraph.builder();
        for (String edge : edges) {
            String[] ends = edge.split(">");
            if (ends.length == 1) {
                builder.node(ends[0]);
            } else {
                builder.edge(ends[0], ends[1]);
            }
        }
        return builder.build();
    }

    @Test
    void text_order_waves_and_reduction_of_a_small_group() {
        Digraph<String> group = graph("name>ip", "server>name", "web>server", "web>name", "license>name");
        assertEquals("ip; license -> name; name -> ip; server -> name; web -> name, server", group.toString());
        assertEquals(List.of("ip", "name", "license", "server", "web"), group.order(Comparator.naturalOrder()));
        assertEquals("[[ip], [name], [license, server], [web]]", group.waves().toString());
        assertEquals("ip; license -> name; name -> ip; server -> name; web -> server", group.reduced().toString());
        assertEquals(4, group.heaviestPath(n -> 1));
        assertEquals(Set.of("ip", "name", "server"), group.reachableFrom("web"));
    }

    @Test
    void circles_are_shown_with_their_shortest_path_one_a_knot() {
        assertEquals(List.of(), Cycles.find(graph("a>b", "b>c")));
        assertEquals(List.of(List.of("a")), Cycles.find(graph("a>a")));
        assertEquals(List.of(List.of("a", "b"), List.of("x", "y", "z")),
                Cycles.find(graph("a>b", "b>a", "b>c", "c>a", "x>y", "y>z", "z>x", "free>x", "a>free")));
        assertThrows(IllegalStateException.class, () -> graph("a>a").order(Comparator.naturalOrder()));
    }

    @Test
    void a_chain_of_100000_is_no_matter() {
        Digraph.Builder<Integer> builder = Digraph.builder();
        for (int i = 1; i < 100_000; i++) {
            builder.edge(i, i - 1);
        }
        Digraph<Integer> chain = builder.build();
        assertEquals(0, chain.order(Comparator.naturalOrder()).get(0));
        assertEquals(100_000, chain.heaviestPath(n -> 1));
        assertEquals(List.of(), Cycles.find(chain));
    }

    /** JGraphT judges, over random graphs with and without circles. */
    @Test
    void an_independent_library_agrees() {
        for (int seed = 0; seed < 500; seed++) {
            Random random = new Random(seed);
            int nodes = 1 + random.nextInt(12);
            boolean acyclic = random.nextBoolean();
            Digraph.Builder<Integer> builder = Digraph.builder();
            DefaultDirectedGraph<Integer, DefaultEdge> judge = new DefaultDirectedGraph<>(DefaultEdge.class);
            for (int i = 0; i < nodes; i++) {
                builder.node(i);
                judge.addVertex(i);
            }
            for (int i = random.nextInt(nodes * 3); i > 0; i--) {
                int from = random.nextInt(nodes);
                int to = random.nextInt(nodes);
                if (from != to && (!acyclic || from > to)) {
                    builder.edge(from, to);
                    judge.addEdge(from, to);
                }
            }
            judge(seed, builder.build(), judge);
        }
    }

    private static void judge(int seed, Digraph<Integer> graph, DefaultDirectedGraph<Integer, DefaultEdge> judge) {
        boolean circles = new CycleDetector<>(judge).detectCycles();
        assertEquals(circles, !Cycles.find(graph).isEmpty(), "seed " + seed);
        if (circles) {
            circles(seed, graph, judge);
            return;
        }
        Map<Integer, Integer> position = new HashMap<>();
        List<Integer> order = graph.order(Comparator.naturalOrder());
        order.forEach(n -> position.put(n, position.size()));
        for (int node : graph.nodes()) {
            graph.needs(node).forEach(n -> assertTrue(position.get(n) < position.get(node), "seed " + seed));
        }
        Set<Integer> done = new HashSet<>();
        for (SortedSet<Integer> wave : graph.waves()) {
            wave.forEach(n -> assertTrue(done.containsAll(graph.needs(n)), "seed " + seed));
            done.addAll(wave);
        }
        TransitiveReduction.INSTANCE.reduce(judge);
        Digraph<Integer> reduced = graph.reduced();
        for (int node : graph.nodes()) {
            Set<Integer> expected = new HashSet<>();
            judge.outgoingEdgesOf(node).forEach(e -> expected.add(judge.getEdgeTarget(e)));
            assertEquals(expected, reduced.needs(node), "seed " + seed);
        }
    }

    private static void circles(int seed, Digraph<Integer> graph, DefaultDirectedGraph<Integer, DefaultEdge> judge) {
        long knots = new KosarajuStrongConnectivityInspector<>(judge).stronglyConnectedSets().stream().filter(s -> s.size() > 1).count();
        List<List<Integer>> circles = Cycles.find(graph);
        assertEquals(knots, circles.size(), "seed " + seed);
        for (List<Integer> circle : circles) {
            for (int i = 0; i < circle.size(); i++) {
                assertTrue(graph.needs(circle.get(i)).contains(circle.get((i + 1) % circle.size())), "seed " + seed + " " + circle);
            }
        }
    }
}
