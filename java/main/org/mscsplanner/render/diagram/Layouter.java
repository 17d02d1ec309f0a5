package org.mscsplanner.render.diagram;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.render.diagram.Layout.Box;
import org.mscsplanner.render.diagram.Layout.Card;
import org.mscsplanner.render.diagram.Layout.Curve;
import org.mscsplanner.render.diagram.Layout.Frame;
import org.mscsplanner.render.diagram.Layout.Label;
import org.mscsplanner.render.diagram.Layout.Point;
import org.mscsplanner.render.diagram.Layout.Style;

/** The groups of a picture side by side as far as the page is wide, then below each other, and the legend at the end. */
final class Layouter {
    /** The resources of a row; a frame is a little wider. Fits a screen, and a printed page without becoming small. */
    private static final double PAGE = 880;
    private static final double GAP = 20;
    private static final double LEAST = 560;

    private final List<Frame> frames = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();
    private final List<Box> stacks = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();
    private final List<Curve> curves = new ArrayList<>();
    private final List<Label> labels = new ArrayList<>();

    private Layouter() { }

    /** @param legend true for a drawing that nothing else explains */
    static Layout layout(Picture picture, Captions captions, boolean legend) {
        return new Layouter().all(picture, captions, legend);
    }

    private Layout all(Picture picture, Captions captions, boolean legend) {
        double x = GAP;
        double y = GAP;
        double shelf = 0;
        double width = legend ? LEAST : 0;
        for (Layout group : picture.groups().stream().map(g -> GroupLayout.of(g, captions, PAGE)).toList()) {
            if (x > GAP && x + group.width() > PAGE + 4 * GAP) {
                x = GAP;
                y += shelf + GAP;
                shelf = 0;
            }
            add(group, x, y);
            x += group.width() + GAP;
            width = Math.max(width, x);
            shelf = Math.max(shelf, group.height());
        }
        y += shelf + (picture.groups().isEmpty() ? 0 : GAP / 2);
        for (String sentence : legend ? captions.legend(picture) : List.<String>of()) {
            for (String line : TextWidths.wrap(sentence, Style.LEGEND.size(), width - 2 * GAP)) {
                y += Style.LEGEND.lineHeight();
                labels.add(new Label(line, Style.LEGEND, GAP, y, false));
            }
        }
        return new Layout(width, y + GAP, frames, rules, stacks, cards, curves, labels);
    }

    private void add(Layout group, double dx, double dy) {
        group.frames().forEach(f -> frames.add(new Frame(f.box().moved(dx, dy), f.mark())));
        group.rules().forEach(r -> rules.add(r.moved(dx, dy)));
        group.stacks().forEach(s -> stacks.add(s.moved(dx, dy)));
        group.cards().forEach(c -> cards.add(new Card(c.box().moved(dx, dy), c.mark(), c.facts())));
        group.labels().forEach(l -> labels.add(l.moved(dx, dy)));
        group.curves().forEach(c -> curves.add(new Curve(c.points().stream().map(p -> new Point(p.x() + dx, p.y() + dy)).toList(),
                c.implied(), c.choice(), c.mark(), c.whole())));
    }
}
