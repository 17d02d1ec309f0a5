package org.mscsplanner.render.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.mscsplanner.graph.Cycles;
import org.mscsplanner.graph.Digraph;
import org.mscsplanner.model.Name;

/**
 * The resources of a group in rows: a wave of resources that may start together is a layer, the first on top; a wave that
 * is wider than the page takes several rows. An edge over several rows gets a place in each row between, so that nothing is
 * drawn below it; edges of one look that lead to the same resource can share their places and run as one line.
 */
final class Rows {
    /** The width of a place that only an edge goes through. */
    static final double LANE = 14;

    private final List<Vertex> resources;
    private final List<List<Vertex>> rows = new ArrayList<>();
    private final List<Chain> chains = new ArrayList<>();
    /** By row, the places that edges of one look go through to the same resource. */
    private final Map<Picture.Line, Map<Integer, Vertex>> lanes = new HashMap<>();
    private final boolean together;

    /** A place in a row: a resource, or a lane of an edge. */
    static final class Vertex {
        final int row;
        final int wave;
        final double width;
        final boolean lane;
        final List<Vertex> above = new ArrayList<>();
        final List<Vertex> below = new ArrayList<>();
        /** Place in its row, and the middle in pixels once it is placed. */
        int order;
        double x;

        Vertex(int row, int wave, double width, boolean lane) {
            this.row = row;
            this.wave = wave;
            this.width = width;
            this.lane = lane;
        }
    }

    /**
     * The places that one edge goes through, from the upper row down.
     *
     * @param upward the lower end is what is needed: the edge would close a circle
     * @param alone it shares no line with another edge
     */
    record Chain(Picture.Need need, List<Vertex> through, boolean upward, boolean alone) {
        /** Whether an edge is this one, or looks like it and leads to the same resource, so that both may be one line. */
        boolean runsWith(Chain other) {
            return this == other || !alone && !other.alone && need.line().equals(other.need.line());
        }
    }

    /**
     * @param widths of the resources, in the order of the group
     * @param most pixels that the resources of one row may take, gaps included
     * @param together whether edges of one look that lead to the same resource run as one line
     */
    Rows(Picture.Group group, double[] widths, double gap, double most, boolean together) {
        this.together = together;
        int[][] ends = ends(group);
        boolean[] turned = new boolean[ends.length];
        Digraph<Integer> graph = acyclic(group, ends, turned);
        Vertex[] of = new Vertex[widths.length];
        List<SortedSet<Integer>> waves = graph.waves();
        for (int wave = 0; wave < waves.size(); wave++) {
            place(new ArrayList<>(waves.get(wave)), wave, graph, widths, gap, most, of);
        }
        resources = List.of(of);
        for (int i = 0; i < ends.length; i++) {
            Vertex item = of[ends[i][0]];
            Vertex provider = of[ends[i][1]];
            if (item != provider) {
                Picture.Need need = group.needs().get(i);
                chains.add(turned[i] ? chain(need, item, provider, true) : chain(need, provider, item, false));
            }
        }
    }

    /** For each need the places of the resource and of what it needs in the list of the group. */
    private static int[][] ends(Picture.Group group) {
        Map<Name, Integer> index = new HashMap<>();
        for (int i = 0; i < group.items().size(); i++) {
            index.put(group.items().get(i).name(), i);
        }
        int[][] ends = new int[group.needs().size()][];
        Arrays.setAll(ends, i -> new int[] {index.getOrDefault(group.needs().get(i).item(), 0),
            index.getOrDefault(group.needs().get(i).provider(), 0)});
        return ends;
    }

    /** Every need, turned round where it would close a circle: a circle of the spec, or of two pictures together. */
    private static Digraph<Integer> acyclic(Picture.Group group, int[][] ends, boolean[] turned) {
        Digraph.Builder<Integer> all = nodes(group);
        Arrays.stream(ends).filter(e -> e[0] != e[1]).forEach(e -> all.edge(e[0], e[1]));
        if (Cycles.find(all.build()).isEmpty()) {
            return all.build();
        }
        Digraph.Builder<Integer> kept = nodes(group);
        List<Integer> order = new ArrayList<>();
        for (int i = 0; i < ends.length; i++) {
            order.add(i);
        }
        order.sort(Comparator.comparing(i -> group.needs().get(i).mark() == Picture.Mark.REMOVED));
        for (int i : order) {
            int[] e = ends[i];
            if (e[0] != e[1]) {
                turned[i] = kept.build().reachableFrom(e[1]).contains(e[0]);
                kept.edge(turned[i] ? e[1] : e[0], turned[i] ? e[0] : e[1]);
            }
        }
        return kept.build();
    }

    private static Digraph.Builder<Integer> nodes(Picture.Group group) {
        Digraph.Builder<Integer> builder = Digraph.builder();
        for (int i = 0; i < group.items().size(); i++) {
            builder.node(i);
        }
        return builder;
    }

    /** A wave in as few rows as its width allows; neighbours go to different rows, which leaves room for the lanes between. */
    private void place(List<Integer> wave, int number, Digraph<Integer> graph, double[] widths, double gap, double most, Vertex[] of) {
        double[] middle = new double[widths.length];
        for (int node : wave) {
            middle[node] = graph.needs(node).stream().mapToInt(p -> of[p].order).average().orElse(0);
        }
        wave.sort(Comparator.comparingDouble((Integer n) -> middle[n]).thenComparing(Comparator.naturalOrder()));
        double total = wave.stream().mapToDouble(n -> widths[n] + gap).sum();
        int count = (int) Math.max(1, Math.ceil(total / most));
        int first = rows.size();
        for (int i = 0; i < Math.min(count, wave.size()); i++) {
            rows.add(new ArrayList<>());
        }
        for (int i = 0; i < wave.size(); i++) {
            Vertex vertex = add(first + i % count, number, widths[wave.get(i)], false);
            vertex.order = i;
            of[wave.get(i)] = vertex;
        }
    }

    private Vertex add(int row, int wave, double width, boolean lane) {
        Vertex vertex = new Vertex(row, wave, width, lane);
        rows.get(row).add(vertex);
        return vertex;
    }

    private Chain chain(Picture.Need need, Vertex top, Vertex bottom, boolean upward) {
        boolean alone = upward || !together;
        List<Vertex> through = new ArrayList<>(List.of(top));
        for (int row = top.row + 1; row < bottom.row; row++) {
            through.add(alone ? add(row, -1, LANE, true) : lanes.computeIfAbsent(need.line(), l -> new HashMap<>())
                    .computeIfAbsent(row, r -> add(r, -1, LANE, true)));
        }
        through.add(bottom);
        for (int i = 1; i < through.size(); i++) {
            if (!through.get(i - 1).below.contains(through.get(i))) {
                through.get(i - 1).below.add(through.get(i));
                through.get(i).above.add(through.get(i - 1));
            }
        }
        return new Chain(need, through, upward, alone);
    }

    List<List<Vertex>> rows() {
        return rows;
    }

    List<Chain> chains() {
        return chains;
    }

    /** The places of the resources, in the order of the group. */
    List<Vertex> resources() {
        return resources;
    }
}
