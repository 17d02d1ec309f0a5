package org.mscsplanner.render.diagram;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.mscsplanner.render.diagram.Layout.Box;
import org.mscsplanner.render.diagram.Layout.Card;
import org.mscsplanner.render.diagram.Layout.Curve;
import org.mscsplanner.render.diagram.Layout.Frame;
import org.mscsplanner.render.diagram.Layout.Label;
import org.mscsplanner.render.diagram.Layout.Point;
import org.mscsplanner.render.diagram.Layout.Style;
import org.mscsplanner.render.diagram.Rows.Vertex;

/** One group: its frame, title, waves, resources and edges, with the left upper corner of the frame at 0, 0. */
final class GroupLayout {
    private static final double NAME_WIDTH = 190;
    private static final double LEAST_CARD = 110;
    private static final double CARD_PADDING = 12;
    private static final double GAP = 22;
    private static final double ROW_GAP = 40;
    private static final double PADDING = 18;
    private static final double WAVE_COLUMN = 26;
    private static final double LEAST_FRAME = 240;

    private final Picture.Group group;
    private final Captions captions;
    private final List<Label> labels = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();
    private final List<Card> cards = new ArrayList<>();
    private final List<Curve> curves = new ArrayList<>();

    private GroupLayout(Picture.Group group, Captions captions) {
        this.group = group;
        this.captions = captions;
    }

    /** @param most pixels that the resources of one row may take */
    static Layout of(Picture.Group group, Captions captions, double most) {
        return new GroupLayout(group, captions).layout(most);
    }

    private Layout layout(double most) {
        List<List<String>> names = group.items().stream().map(i -> TextWidths.wrap(sign(i.mark()) + i.name(), Style.NAME.size(), NAME_WIDTH)).toList();
        List<List<String>> types = group.items().stream().map(i -> TextWidths.wrap(i.type(), Style.TYPE.size(), NAME_WIDTH)).toList();
        double[] widths = new double[names.size()];
        Arrays.setAll(widths, i -> Math.max(LEAST_CARD, Math.ceil(Math.max(widest(names.get(i), Style.NAME), widest(types.get(i), Style.TYPE)) + 2 * CARD_PADDING)));
        Rows rows = new Rows(group, widths, GAP, most);
        RowOrder.arrange(rows.rows());
        double width = Placement.place(rows.rows(), GAP);
        double left = PADDING + WAVE_COLUMN;
        double inner = Math.max(LEAST_FRAME - left - PADDING, width);
        double y = title(inner + WAVE_COLUMN) + PADDING;
        double shift = left + (inner - width) / 2;
        double[] top = new double[rows.rows().size()];
        double[] height = heights(rows, names, types);
        for (int row = 0; row < top.length; row++) {
            top[row] = y;
            y += height[row] + ROW_GAP;
        }
        for (int i = 0; i < widths.length; i++) {
            card(group.items().get(i), rows.resources().get(i), names.get(i), types.get(i), shift, top, height);
        }
        waves(rows, top, height, left + inner);
        edges(rows, shift, top, height);
        double bottom = top.length == 0 ? y : y - ROW_GAP + PADDING;
        double right = left + inner + PADDING;
        return new Layout(right, bottom, List.of(new Frame(new Box(0, 0, right, bottom), group.mark())), rules, cards, curves, labels);
    }

    private static String sign(Picture.Mark mark) {
        return mark.sign().isEmpty() ? "" : mark.sign() + " ";
    }

    private static double widest(List<String> lines, Style style) {
        return lines.stream().mapToDouble(l -> TextWidths.of(l, style.size())).max().orElse(0);
    }

    /** Title and note at the top of the frame; gives the y below them. */
    private double title(double width) {
        double y = PADDING / 2;
        for (String line : TextWidths.wrap(sign(group.mark()) + group.name(), Style.TITLE.size(), width)) {
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

    private static double cardHeight(List<String> name, List<String> type) {
        return name.size() * Style.NAME.lineHeight() + type.size() * Style.TYPE.lineHeight() + CARD_PADDING;
    }

    private static double[] heights(Rows rows, List<List<String>> names, List<List<String>> types) {
        double[] height = new double[rows.rows().size()];
        for (int i = 0; i < names.size(); i++) {
            int row = rows.resources().get(i).row;
            height[row] = Math.max(height[row], cardHeight(names.get(i), types.get(i)));
        }
        return height;
    }

    private void card(Picture.Item item, Vertex at, List<String> name, List<String> type, double shift, double[] top, double[] height) {
        double own = cardHeight(name, type);
        double y = top[at.row] + (height[at.row] - own) / 2;
        cards.add(new Card(new Box(shift + at.x - at.width / 2, y, at.width, own), item.mark(), item.facts()));
        double line = y + CARD_PADDING / 2;
        for (String text : name) {
            line += Style.NAME.lineHeight();
            labels.add(new Label(text, Style.NAME, shift + at.x, line - Style.NAME.size() * 0.3, true));
        }
        for (String text : type) {
            line += Style.TYPE.lineHeight();
            labels.add(new Label(text, Style.TYPE, shift + at.x, line - Style.TYPE.size() * 0.3, true));
        }
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

    private void edges(Rows rows, double shift, double[] top, double[] height) {
        for (Rows.Chain chain : rows.chains()) {
            Picture.Need need = group.needs().get(chain.need());
            List<Vertex> through = chain.through();
            List<Point> points = new ArrayList<>();
            for (int i = 0; i < through.size(); i++) {
                Vertex at = through.get(i);
                Box card = at.lane ? new Box(0, top[at.row], 0, height[at.row]) : cards.get(rows.resources().indexOf(at)).box();
                if (i > 0) {
                    double x = shift + port(at, at.above, through.get(i - 1));
                    points.addAll(List.of(new Point(x, top[at.row]), new Point(x, at.lane ? top[at.row] + height[at.row] : card.y())));
                } else {
                    double x = shift + port(at, at.below, through.get(1));
                    points.addAll(List.of(new Point(x, card.y() + card.height()), new Point(x, top[at.row] + height[at.row])));
                }
            }
            if (!chain.upward()) {
                Collections.reverse(points);
            }
            curves.add(new Curve(points, need.implied(), need.choice(), need.mark()));
        }
    }

    /** Where an edge touches a card: several edges share its side in the order of their other ends. */
    private static double port(Vertex at, List<Vertex> beside, Vertex other) {
        if (at.lane || beside.size() < 2) {
            return at.x;
        }
        List<Vertex> sorted = beside.stream().sorted(Comparator.comparingDouble(v -> v.x)).toList();
        double step = Math.min(16, (at.width - 2 * CARD_PADDING) / (sorted.size() - 1));
        return at.x + (sorted.indexOf(other) - (sorted.size() - 1) / 2.0) * step;
    }
}
