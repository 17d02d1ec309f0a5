package org.mscsplanner.render.diagram;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.mscsplanner.render.diagram.Rows.Vertex;

/**
 * The order inside the rows, so that edges cross as little as a barycentre search finds: every place goes to the middle of
 * its neighbours in the row before, down and up again and again, then neighbours change places where that helps. The best
 * order seen is kept; equal ones keep the order they had, so the result is the same everywhere.
 */
final class RowOrder {
    private static final int SWEEPS = 12;

    private final List<List<Vertex>> rows;

    private RowOrder(List<List<Vertex>> rows) {
        this.rows = rows;
    }

    /** Sorts every row and numbers its places; gives how many edges still cross. */
    static long arrange(List<List<Vertex>> rows) {
        RowOrder order = new RowOrder(rows);
        order.number();
        long least = order.crossings();
        List<List<Vertex>> best = order.copy();
        for (int sweep = 0; sweep < SWEEPS && least > 0; sweep++) {
            order.sweep(sweep % 2 == 0);
            order.exchange();
            long now = order.crossings();
            if (now < least) {
                least = now;
                best = order.copy();
            }
        }
        for (int row = 0; row < rows.size(); row++) {
            rows.set(row, best.get(row));
        }
        order.number();
        return least;
    }

    private List<List<Vertex>> copy() {
        List<List<Vertex>> copy = new ArrayList<>();
        rows.forEach(r -> copy.add(new ArrayList<>(r)));
        return copy;
    }

    private void number() {
        rows.forEach(RowOrder::number);
    }

    private static void number(List<Vertex> row) {
        for (int i = 0; i < row.size(); i++) {
            row.get(i).order = i;
        }
    }

    private void sweep(boolean down) {
        for (int i = 1; i < rows.size(); i++) {
            List<Vertex> row = rows.get(down ? i : rows.size() - 1 - i);
            double[] middle = new double[row.size()];
            for (Vertex vertex : row) {
                List<Vertex> beside = down ? vertex.above : vertex.below;
                middle[vertex.order] = beside.stream().mapToInt(n -> n.order).average().orElse(vertex.order);
            }
            row.sort(Comparator.comparingDouble(v -> middle[v.order]));
            number(row);
        }
    }

    /** One pass of exchanging neighbours where the edges at both then cross less. */
    private void exchange() {
        for (List<Vertex> row : rows) {
            for (int i = 1; i < row.size(); i++) {
                Vertex left = row.get(i - 1);
                Vertex right = row.get(i);
                if (crossings(left.above, right.above) + crossings(left.below, right.below)
                        > crossings(right.above, left.above) + crossings(right.below, left.below)) {
                    row.set(i - 1, right);
                    row.set(i, left);
                    right.order = i - 1;
                    left.order = i;
                }
            }
        }
    }

    private static long crossings(List<Vertex> ofLeft, List<Vertex> ofRight) {
        long crossings = 0;
        for (Vertex a : ofLeft) {
            for (Vertex b : ofRight) {
                crossings += a.order > b.order ? 1 : 0;
            }
        }
        return crossings;
    }

    private long crossings() {
        return rows.stream().mapToLong(RowOrder::crossings).sum();
    }

    /** Of the edges below a row: inversions in the order of their lower ends, counted with a tree of sums. */
    static long crossings(List<Vertex> row) {
        int last = row.stream().flatMap(v -> v.below.stream()).mapToInt(v -> v.order).max().orElse(-1);
        int[] sums = new int[last + 2];
        long crossings = 0;
        int seen = 0;
        for (Vertex vertex : row) {
            int[] ends = vertex.below.stream().mapToInt(v -> v.order).sorted().toArray();
            for (int end : ends) {
                int before = 0;
                for (int i = end + 1; i > 0; i -= i & -i) {
                    before += sums[i];
                }
                crossings += seen - before;
            }
            for (int end : ends) {
                for (int i = end + 1; i < sums.length; i += i & -i) {
                    sums[i]++;
                }
                seen++;
            }
        }
        return crossings;
    }
}
