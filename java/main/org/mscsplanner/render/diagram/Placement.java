package org.mscsplanner.render.diagram;

import java.util.List;
import org.mscsplanner.render.diagram.Rows.Vertex;

/**
 * Where the places of each row lie from left to right: as near to the middle of their neighbours as order and gaps allow.
 * In one row that is a least-squares problem with an order, which pooling neighbours that push each other solves exactly.
 */
final class Placement {
    private static final int SWEEPS = 8;
    /** Lanes of one edge lie below each other before anything else does. */
    private static final double LANE_WEIGHT = 8;

    private final double gap;

    private Placement(double gap) {
        this.gap = gap;
    }

    /**
     * Sets the middle of every place, from 0 at the left end of the widest row.
     *
     * @return the width of all rows
     */
    static double place(List<List<Vertex>> rows, double gap) {
        Placement placement = new Placement(gap);
        rows.forEach(placement::start);
        for (int sweep = 0; sweep < SWEEPS; sweep++) {
            for (int i = 0; i < rows.size(); i++) {
                placement.settle(rows.get(sweep % 2 == 0 ? i : rows.size() - 1 - i), sweep >= SWEEPS - 2, sweep % 2 == 0);
            }
        }
        double left = rows.stream().mapToDouble(r -> r.get(0).x - r.get(0).width / 2).min().orElse(0);
        double right = rows.stream().mapToDouble(r -> r.get(r.size() - 1).x + r.get(r.size() - 1).width / 2).max().orElse(0);
        rows.forEach(r -> r.forEach(v -> v.x -= left));
        return right - left;
    }

    private void start(List<Vertex> row) {
        double at = 0;
        for (Vertex vertex : row) {
            vertex.x = at + vertex.width / 2;
            at += vertex.width + gap;
        }
        double middle = (at - gap) / 2;
        row.forEach(v -> v.x -= middle);
    }

    private double distance(Vertex left, Vertex right) {
        return (left.width + right.width) / 2 + (left.lane || right.lane ? gap / 2 : gap);
    }

    private void settle(List<Vertex> row, boolean both, boolean down) {
        double[] wanted = new double[row.size()];
        double[] weight = new double[row.size()];
        double[] offset = new double[row.size()];
        for (int i = 0; i < row.size(); i++) {
            Vertex vertex = row.get(i);
            offset[i] = i == 0 ? 0 : offset[i - 1] + distance(row.get(i - 1), vertex);
            double sum = 0;
            double all = 0;
            for (List<Vertex> beside : List.of(vertex.above, vertex.below)) {
                if (both || beside == (down ? vertex.above : vertex.below)) {
                    for (Vertex neighbour : beside) {
                        double w = vertex.lane && neighbour.lane ? LANE_WEIGHT : 1;
                        sum += w * neighbour.x;
                        all += w;
                    }
                }
            }
            weight[i] = all == 0 ? 0.01 : all;
            wanted[i] = (all == 0 ? vertex.x : sum / all) - offset[i];
        }
        double[] settled = pool(wanted, weight);
        for (int i = 0; i < settled.length; i++) {
            row.get(i).x = settled[i] + offset[i];
        }
    }

    /** The ascending numbers that are nearest to the wanted ones by weighted squares (pool adjacent violators). */
    static double[] pool(double[] wanted, double[] weight) {
        int blocks = 0;
        double[] value = new double[wanted.length];
        double[] mass = new double[wanted.length];
        int[] size = new int[wanted.length];
        for (int i = 0; i < wanted.length; i++) {
            value[blocks] = wanted[i];
            mass[blocks] = weight[i];
            size[blocks] = 1;
            blocks++;
            while (blocks > 1 && value[blocks - 2] > value[blocks - 1]) {
                double sum = mass[blocks - 2] + mass[blocks - 1];
                value[blocks - 2] = (value[blocks - 2] * mass[blocks - 2] + value[blocks - 1] * mass[blocks - 1]) / sum;
                mass[blocks - 2] = sum;
                size[blocks - 2] += size[blocks - 1];
                blocks--;
            }
        }
        double[] ascending = new double[wanted.length];
        int at = 0;
        for (int block = 0; block < blocks; block++) {
            for (int i = 0; i < size[block]; i++) {
                ascending[at++] = value[block];
            }
        }
        return ascending;
    }
}
