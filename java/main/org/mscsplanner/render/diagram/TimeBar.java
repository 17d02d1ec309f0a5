package org.mscsplanner.render.diagram;

import java.util.List;
import org.mscsplanner.text.Html;

/**
 * A stretch of time as a bar for a page that has the style sheet: as wide as the page lets it be, hence without any text in it.
 *
 * @param whole seconds that the bar stands for, from the left edge
 * @param away filled parts of it, in their order, none over another
 * @param end seconds to a mark across the bar; 0 for none
 */
public record TimeBar(long whole, List<Span> away, long end) {
    private static final int WIDTH = 1000;
    private static final int HEIGHT = 24;
    /** What is there must be seen, however short it is. */
    private static final int LEAST = 2;

    public TimeBar {
        away = List.copyOf(away);
    }

    /** Seconds from the left edge. */
    public record Span(long from, long to) { }

    /**
     * The bar as SVG.
     *
     * @param axis seconds that the whole width stands for; bars of one axis can be compared
     * @param title what a reader is told who does not see it
     */
    public String svg(long axis, String title) {
        StringBuilder out = new StringBuilder(512);
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"t-bar\" role=\"img\" width=\"").append(WIDTH).append("\" height=\"").append(HEIGHT)
                .append("\" viewBox=\"0 0 ").append(WIDTH).append(' ').append(HEIGHT).append("\" preserveAspectRatio=\"none\">\n<title>")
                .append(Html.text(title)).append("</title>\n");
        part(out, "t-whole", new Span(0, whole), axis);
        away.forEach(span -> part(out, "t-away", span, axis));
        if (end > 0) {
            String line = "\" d=\"M" + Math.min(at(end, axis), WIDTH - LEAST) + " 0v" + HEIGHT + "\"/>\n";
            out.append("<path class=\"t-gap").append(line).append("<path class=\"t-end").append(line);
        }
        return out.append("</svg>\n").toString();
    }

    private static void part(StringBuilder out, String name, Span span, long axis) {
        long from = Math.min(at(span.from(), axis), WIDTH - LEAST);
        out.append("<rect class=\"").append(name).append("\" x=\"").append(from).append("\" y=\"4\" width=\"")
                .append(Math.max(at(span.to(), axis) - from, LEAST)).append("\" height=\"").append(HEIGHT - 8).append("\"/>\n");
    }

    private static long at(long seconds, long axis) {
        return axis == 0 ? 0 : seconds * WIDTH / axis;
    }
}
