package org.mscsplanner.render.diagram;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.mscsplanner.render.diagram.Layout.Box;
import org.mscsplanner.render.diagram.Layout.Card;
import org.mscsplanner.render.diagram.Layout.Curve;
import org.mscsplanner.render.diagram.Layout.Frame;
import org.mscsplanner.render.diagram.Layout.Label;
import org.mscsplanner.render.diagram.Layout.Style;
import org.mscsplanner.render.diagram.Rows.Vertex;

/** One group: its frame, title, waves, resources and edges, with the left upper corner of the frame at 0, 0. */
final class GroupLayout {
    private static final double GAP = 22;
    private static final double ROW_GAP = 40;
    private static final double PADDING = 18;
    private static final double WAVE_COLUMN = 26;
    private static final double LEAST_FRAME = 240;
    private static final double MOST_DROP = 24;
    private static final int FEW_EDGES = 12;

    private final Picture.Group group;
    private final Captions captions;
    private final List<Label> labels = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();
    private final List<Box> stackBoxes = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();

    private GroupLayout(Picture.Group group, Captions captions) {
        this.group = group;
        this.captions = captions;
    }

    /** @param most pixels that the resources of one row may take */
    static Layout of(Picture.Group group, Captions captions, double most) {
        return new GroupLayout(group, captions).layout(most);
    }

    private Layout layout(double most) {
        Stacks stacks = Stacks.of(group);
        List<StackLayout> parts = stacks.all().stream().map(s -> StackLayout.of(s, group)).toList();
        Rows rows = rows(stacks.reduced(), parts.stream().mapToDouble(StackLayout::width).toArray(), most);
        double width = Placement.place(rows.rows(), GAP);
        double left = PADDING + WAVE_COLUMN;
        double inner = Math.max(LEAST_FRAME - left - PADDING, width);
        double y = title(inner + WAVE_COLUMN) + PADDING;
        double shift = left + (inner - width) / 2;
        double[] top = new double[rows.rows().size()];
        double[] height = heights(rows, parts);
        for (int row = 0; row < top.length; row++) {
            top[row] = y;
            y += height[row] + ROW_GAP;
        }
        Map<Vertex, Box> boxes = new HashMap<>();
        rows.rows().forEach(r -> r.stream().filter(v -> v.lane)
                .forEach(v -> boxes.put(v, new Box(shift + v.x - v.width / 2, top[v.row], v.width, height[v.row]))));
        for (int i = 0; i < parts.size(); i++) {
            Vertex at = rows.resources().get(i);
            boxes.put(at, add(parts.get(i), shift + at.x - at.width / 2, top[at.row], height[at.row]));
        }
        waves(rows, top, height, left + inner);
        List<Curve> curves = Wiring.of(rows.chains(), boxes, top, height);
        double bottom = top.length == 0 ? y : y - ROW_GAP + PADDING;
        double right = left + inner + PADDING;
        return new Layout(right, bottom, List.of(new Frame(new Box(0, 0, right, bottom), group.mark())), rules, stackBoxes, cards, curves, labels);
    }

    /** Edges run together, unless in a small group fewer cross when each has a line of its own. */
    private static Rows rows(Picture.Group group, double[] widths, double most) {
        Rows together = new Rows(group, widths, GAP, most, true);
        long crossings = RowOrder.arrange(together.rows());
        if (crossings > 0 && group.needs().size() <= FEW_EDGES) {
            Rows apart = new Rows(group, widths, GAP, most, false);
            return RowOrder.arrange(apart.rows()) < crossings ? apart : together;
        }
        return together;
    }

    /** In the middle of its row, but near the top of a high one: edges come from above. */
    private Box add(StackLayout part, double x, double top, double height) {
        double y = top + Math.min((height - part.height()) / 2, MOST_DROP);
        part.cards().forEach(c -> cards.add(new Card(c.box().moved(x, y), c.mark(), c.facts())));
        part.labels().forEach(l -> labels.add(l.moved(x, y)));
        Box box = new Box(x, y, part.width(), part.height());
        if (part.isBox()) {
            stackBoxes.add(box);
        }
        return box;
    }

    private static double[] heights(Rows rows, List<StackLayout> parts) {
        double[] height = new double[rows.rows().size()];
        for (int i = 0; i < parts.size(); i++) {
            int row = rows.resources().get(i).row;
            height[row] = Math.max(height[row], parts.get(i).height());
        }
        return height;
    }

    /** Title and note at the top of the frame; gives the y below them. */
    private double title(double width) {
        double y = PADDING / 2;
        for (String line : TextWidths.wrap(group.mark().before() + group.name(), Style.TITLE.size(), width)) {
            y += Style.TITLE.lineHeight();
            labels.add(new Label(line, Style.TITLE, PADDING, y, false));
        }
        if (!group.home().isEmpty()) {
            for (String line : TextWidths.wrap(captions.home().replace("{node}", group.home().text()), Style.NOTE.size(), width)) {
                y += Style.NOTE.lineHeight();
                labels.add(new Label(line, Style.NOTE, PADDING, y, false));
            }
        }
        return y;
    }

    /** The number of a wave, at the left of its rows, and a line below the wave before. */
    private void waves(Rows rows, double[] top, double[] height, double right) {
        int last = rows.resources().stream().mapToInt(v -> v.wave).max().orElse(-1);
        for (int wave = 0; wave <= last; wave++) {
            int number = wave;
            int first = rows.resources().stream().filter(v -> v.wave == number).mapToInt(v -> v.row).min().orElse(0);
            int end = rows.resources().stream().filter(v -> v.wave == number).mapToInt(v -> v.row).max().orElse(0);
            if (wave > 0) {
                rules.add(new Box(PADDING, top[first] - ROW_GAP / 2, right - PADDING, 0));
            }
            double middle = (top[first] + top[end] + height[end]) / 2;
            labels.add(new Label(Integer.toString(wave + 1), Style.WAVE, PADDING + WAVE_COLUMN / 2 - 4, middle + Style.WAVE.size() * 0.35, true));
        }
    }
}
