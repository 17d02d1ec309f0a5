package org.mscsplanner.render.diagram;

import java.util.List;
import java.util.Locale;
import org.mscsplanner.render.diagram.Layout.Box;
import org.mscsplanner.render.diagram.Layout.Curve;
import org.mscsplanner.render.diagram.Layout.Label;
import org.mscsplanner.render.diagram.Layout.Point;
import org.mscsplanner.text.Html;

/** A layout as SVG, by hand: no font, no script, nothing fetched; shapes tell everything that colours tell. */
final class Svg {
    /** For a file of its own; a page that holds the drawing has the same classes in its style sheet. */
    static final String STYLE = """
            svg{background:#fff;color:#1c2330}
            .d-frame{fill:#f5f6f8;stroke:#8a93a3}.d-stack{fill:#e9ecf1;stroke:#4a5568}.d-card{fill:#fff;stroke:#4a5568}.d-rule{fill:none;stroke:#d9dde4}
            .d-edge{fill:none;stroke:#4a5568;stroke-width:1.4}.d-head{fill:#4a5568;stroke:none}
            .d-implied{stroke-dasharray:6 4}.d-choice{stroke-dasharray:2 3}
            .d-added{stroke-width:3}.d-changed{stroke-width:3;stroke-dasharray:12 4}.d-removed{stroke-dasharray:3 3;opacity:.6}
            text{font-family:"Segoe UI","Helvetica Neue",Arial,"DejaVu Sans",sans-serif;fill:currentColor;unicode-bidi:isolate}
            .d-title{font-size:15px;font-weight:600}.d-name{font-size:13px;font-weight:600}
            .d-note,.d-type,.d-wave,.d-legend{font-size:12px;fill:#4a5568}
            """;

    /** Beyond this a page shows the drawing as large as it is, to be moved, and not as small as the page is. */
    private static final double WIDE = 1100;

    private final StringBuilder out = new StringBuilder(16_384);

    private Svg() { }

    /** @param style the style sheet to put in; empty for a drawing inside of a page */
    static String of(Layout layout, String title, String style) {
        Svg svg = new Svg();
        svg.all(layout, title, style);
        return svg.out.toString();
    }

    private void all(Layout layout, String title, String style) {
        String width = number(layout.width());
        String height = number(layout.height());
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"d-drawing").append(layout.width() > WIDE ? " d-wide" : "")
                .append("\" role=\"img\" width=\"").append(width).append("\" height=\"").append(height)
                .append("\" viewBox=\"0 0 ").append(width).append(' ').append(height).append("\">\n<title>")
                .append(Html.text(title)).append("</title>\n");
        if (!style.isEmpty()) {
            out.append("<style>\n").append(style).append("</style>\n");
        }
        layout.frames().forEach(f -> box("d-frame", f.box(), f.mark(), 8, List.of()));
        layout.rules().forEach(this::rule);
        layout.stacks().forEach(s -> box("d-stack", s, Picture.Mark.SAME, 6, List.of()));
        layout.curves().forEach(this::curve);
        layout.cards().forEach(c -> box("d-card", c.box(), c.mark(), 5, c.facts()));
        layout.labels().forEach(this::label);
        out.append("</svg>\n");
    }

    private static String marked(String name, Picture.Mark mark) {
        return mark == Picture.Mark.SAME ? name : name + " d-" + mark.name().toLowerCase(Locale.ROOT);
    }

    private void box(String name, Box box, Picture.Mark mark, int round, List<String> facts) {
        out.append("<rect class=\"").append(marked(name, mark)).append("\" x=\"").append(number(box.x())).append("\" y=\"")
                .append(number(box.y())).append("\" width=\"").append(number(box.width())).append("\" height=\"")
                .append(number(box.height())).append("\" rx=\"").append(round);
        if (facts.isEmpty()) {
            out.append("\"/>\n");
            return;
        }
        out.append("\"><title>");
        out.append(String.join("\n", facts.stream().map(Html::text).toList())).append("</title></rect>\n");
    }

    private void rule(Box box) {
        out.append("<path class=\"d-rule\" d=\"M").append(at(new Point(box.x(), box.y()))).append('h').append(number(box.width())).append("\"/>\n");
    }

    private void curve(Curve curve) {
        List<Point> points = curve.points();
        String kind = marked("d-edge", curve.mark()) + (curve.implied() ? " d-implied" : "") + (curve.choice() ? " d-choice" : "");
        out.append("<path class=\"").append(kind).append("\" d=\"M").append(at(points.get(0)));
        for (int i = 1; i < points.size(); i++) {
            Point from = points.get(i - 1);
            Point to = points.get(i);
            if (i % 2 == 1) {
                out.append('V').append(number(to.y()));
            } else {
                double middle = (from.y() + to.y()) / 2;
                out.append('C').append(at(new Point(from.x(), middle))).append(' ').append(at(new Point(to.x(), middle))).append(' ').append(at(to));
            }
        }
        out.append("\"/>\n");
        if (curve.whole()) {
            head(points.get(points.size() - 1), points.get(0).y());
        }
    }

    private void head(Point end, double from) {
        double back = from > end.y() ? 8 : -8;
        out.append("<path class=\"d-head\" d=\"M").append(at(end)).append('L').append(at(new Point(end.x() - 4, end.y() + back))).append('H')
                .append(number(end.x() + 4)).append("Z\"/>\n");
    }

    private void label(Label label) {
        out.append("<text class=\"d-").append(label.style().name().toLowerCase(Locale.ROOT)).append("\" x=\"").append(number(label.x()))
                .append("\" y=\"").append(number(label.y()))
                .append(label.centred() ? "\" text-anchor=\"middle\">" : "\">").append(Html.text(label.text())).append("</text>\n");
    }

    private static String at(Point point) {
        return number(point.x()) + " " + number(point.y());
    }

    /** With one decimal at most. */
    private static String number(double value) {
        long tenths = Math.round(value * 10);
        return tenths % 10 == 0 ? Long.toString(tenths / 10)
                : (tenths < 0 ? "-" : "") + Math.abs(tenths) / 10 + "." + Math.abs(tenths) % 10;
    }
}
