package org.mscsplanner.render.diagram;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.mscsplanner.render.diagram.Layout.Box;
import org.mscsplanner.render.diagram.Layout.Curve;
import org.mscsplanner.render.diagram.Layout.Point;
import org.mscsplanner.render.diagram.Rows.Chain;
import org.mscsplanner.render.diagram.Rows.Vertex;

/**
 * The edges of a group, once everything else has its place. Edges that run together are drawn once: the longest up to its
 * arrowhead, every other one up to where it meets the line.
 */
final class Wiring {
    /** Between two lines that touch one side of a box, and between the outermost ones and its corners. */
    private static final double STEP = 16;
    private static final double CORNER = 12;

    private final Map<Vertex, Box> boxes;
    private final double[] top;
    private final double[] height;
    private final Map<Vertex, List<Line>> leaving = new HashMap<>();
    private final Set<Vertex> drawn = new HashSet<>();

    /** One or more edges that leave the lower side of a box as one line. */
    private static final class Line {
        final Chain first;
        final List<Vertex> next = new ArrayList<>();
        boolean drawn;

        Line(Chain first) {
            this.first = first;
        }

        double middle() {
            return next.stream().mapToDouble(v -> v.x).average().orElse(0);
        }
    }

    private Wiring(Map<Vertex, Box> boxes, double[] top, double[] height) {
        this.boxes = boxes;
        this.top = top;
        this.height = height;
    }

    /**
     * The curves of all edges.
     *
     * @param boxes of the resources, and of each lane one as high as its row
     * @param top upper ends of the rows
     * @param height heights of the rows
     */
    static List<Curve> of(List<Chain> chains, Map<Vertex, Box> boxes, double[] top, double[] height) {
        Wiring wiring = new Wiring(boxes, top, height);
        chains.forEach(c -> wiring.line(c).next.add(c.through().get(1)));
        wiring.leaving.values().forEach(l -> l.sort(Comparator.comparingDouble(Line::middle)));
        return chains.stream().sorted(Comparator.comparingInt(c -> -c.through().size())).map(wiring::curve).toList();
    }

    private Line line(Chain chain) {
        List<Line> all = leaving.computeIfAbsent(chain.through().get(0), v -> new ArrayList<>());
        return all.stream().filter(l -> l.first.runsWith(chain)).findFirst().orElseGet(() -> {
            Line line = new Line(chain);
            all.add(line);
            return line;
        });
    }

    private Curve curve(Chain chain) {
        List<Vertex> through = chain.through();
        Line line = line(chain);
        int met = -1;
        for (int i = line.drawn ? 0 : through.size(); i < through.size() - 1; i++) {
            met = i == 0 || drawn.contains(through.get(i)) ? i : met;
        }
        List<Point> points = new ArrayList<>();
        for (int i = Math.max(met, 0); i < through.size(); i++) {
            Vertex at = through.get(i);
            Box box = boxOf(at);
            double bottom = top[at.row] + height[at.row];
            if (i == 0) {
                double x = leavingAt(at, line);
                points.addAll(List.of(new Point(x, met == 0 ? bottom : box.y() + box.height()), new Point(x, bottom)));
            } else if (i == met) {
                points.addAll(List.of(new Point(centre(box), bottom), new Point(centre(box), bottom)));
            } else {
                double x = at.lane ? centre(box) : arrivingAt(at, through.get(i - 1));
                points.addAll(List.of(new Point(x, top[at.row]), new Point(x, at.lane ? bottom : box.y())));
            }
        }
        line.drawn = true;
        drawn.addAll(through);
        if (!chain.upward()) {
            Collections.reverse(points);
        }
        return new Curve(points, chain.need().implied(), chain.need().choice(), chain.need().mark(), met < 0);
    }

    private Box boxOf(Vertex at) {
        return boxes.getOrDefault(at, new Box(0, 0, 0, 0));
    }

    private static double centre(Box box) {
        return box.x() + box.width() / 2;
    }

    private double leavingAt(Vertex at, Line line) {
        List<Line> all = leaving.getOrDefault(at, List.of());
        return port(boxOf(at), all.indexOf(line), all.size());
    }

    /** Several lines share the upper side in the order of their other ends. */
    private double arrivingAt(Vertex at, Vertex from) {
        List<Vertex> sorted = at.above.stream().sorted(Comparator.comparingDouble(v -> v.x)).toList();
        return port(boxOf(at), sorted.indexOf(from), sorted.size());
    }

    private static double port(Box box, int index, int count) {
        double step = count < 2 ? 0 : Math.min(STEP, (box.width() - 2 * CORNER) / (count - 1));
        return centre(box) + (index - (count - 1) / 2.0) * step;
    }
}
