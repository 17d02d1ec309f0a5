package org.mscsplanner.render.diagram;

import java.util.List;
import org.mscsplanner.render.diagram.Picture.Mark;

/**
 * A drawing with every place known, in pixels from the left upper corner. Labels do not overlap, and everything lies inside
 * of {@code width} and {@code height}.
 *
 * @param rules lines between the waves of a group, as boxes without height
 * @param stacks around cards whose edges are drawn once
 */
record Layout(double width, double height, List<Frame> frames, List<Box> rules, List<Box> stacks, List<Card> cards, List<Curve> curves,
        List<Label> labels) {
    Layout {
        stacks = List.copyOf(stacks);
        frames = List.copyOf(frames);
        rules = List.copyOf(rules);
        cards = List.copyOf(cards);
        curves = List.copyOf(curves);
        labels = List.copyOf(labels);
    }

    /** A rectangle. */
    record Box(double x, double y, double width, double height) {
        Box moved(double dx, double dy) {
            return new Box(x + dx, y + dy, width, height);
        }

        boolean overlaps(Box other) {
            return x < other.x + other.width && other.x < x + width && y < other.y + other.height && other.y < y + height;
        }

        boolean contains(Box other) {
            return x <= other.x && y <= other.y && other.x + other.width <= x + width && other.y + other.height <= y + height;
        }
    }

    /** The box of a group. */
    record Frame(Box box, Mark mark) { }

    /** The box of a resource; {@code facts} are for whoever points at it. */
    record Card(Box box, Mark mark, List<String> facts) { }

    /**
     * From a resource to what it needs.
     *
     * @param points an even number: straight inside a row, from the first to the second, the third to the fourth and so on;
     *     bent between rows, where no card is
     * @param whole it ends with an arrowhead at what is needed; otherwise it ends where it meets another one that leads there
     */
    record Curve(List<Point> points, boolean implied, boolean choice, Mark mark, boolean whole) {
        Curve {
            points = List.copyOf(points);
        }
    }

    record Point(double x, double y) { }

    /** What a label is, and how large it is written. */
    enum Style {
        TITLE(15), NOTE(12), NAME(13), TYPE(12), WAVE(12), LEGEND(12);

        private final double size;

        Style(double size) {
            this.size = size;
        }

        double size() {
            return size;
        }

        double lineHeight() {
            return size * 1.35;
        }
    }

    /**
     * One line of text.
     *
     * @param centred x is its middle, otherwise its left end
     * @param y the base line
     */
    record Label(String text, Style style, double x, double y, boolean centred) {
        Label moved(double dx, double dy) {
            return new Label(text, style, x + dx, y + dy, centred);
        }

        /** What the letters may cover. */
        Box box() {
            double width = TextWidths.of(text, style.size());
            return new Box(centred ? x - width / 2 : x, y - style.size() * 0.95, width, style.size() * 1.2);
        }
    }
}
