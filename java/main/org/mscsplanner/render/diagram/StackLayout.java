package org.mscsplanner.render.diagram;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.render.diagram.Layout.Box;
import org.mscsplanner.render.diagram.Layout.Card;
import org.mscsplanner.render.diagram.Layout.Label;
import org.mscsplanner.render.diagram.Layout.Style;

/**
 * A card, or a box with several, with its left upper corner at 0, 0.
 *
 * @param isBox whether a line is drawn around the cards
 */
record StackLayout(double width, double height, boolean isBox, List<Card> cards, List<Label> labels) {
    private static final double NAME_WIDTH = 190;
    private static final double LEAST_CARD = 110;
    private static final double PADDING = 12;
    /** Around and between the cards of a box. */
    private static final double GAP = 8;

    StackLayout {
        cards = List.copyOf(cards);
        labels = List.copyOf(labels);
    }

    /** The lines on a card. */
    private record Text(Picture.Item item, List<String> name, List<String> type) {
        static Text of(Picture.Item item) {
            return new Text(item, TextWidths.wrap(item.mark().before() + item.name(), Style.NAME.size(), NAME_WIDTH),
                    TextWidths.wrap(item.type(), Style.TYPE.size(), NAME_WIDTH));
        }

        double width() {
            return Math.max(LEAST_CARD, Math.ceil(Math.max(widest(name, Style.NAME), widest(type, Style.TYPE)) + 2 * PADDING));
        }

        double height() {
            return name.size() * Style.NAME.lineHeight() + type.size() * Style.TYPE.lineHeight() + PADDING;
        }

        private static double widest(List<String> lines, Style style) {
            return lines.stream().mapToDouble(l -> TextWidths.of(l, style.size())).max().orElse(0);
        }
    }

    static StackLayout of(Stacks.Stack stack, Picture.Group group) {
        List<Text> texts = stack.members().stream().map(group.items()::get).map(Text::of).toList();
        double around = stack.isBox() ? GAP : 0;
        double cell = texts.stream().mapToDouble(Text::width).max().orElse(0);
        List<Card> cards = new ArrayList<>();
        List<Label> labels = new ArrayList<>();
        double y = around;
        for (int first = 0; first < texts.size(); first += stack.columns()) {
            List<Text> row = texts.subList(first, Math.min(first + stack.columns(), texts.size()));
            double height = row.stream().mapToDouble(Text::height).max().orElse(0);
            for (int column = 0; column < row.size(); column++) {
                Text text = row.get(column);
                Box box = new Box(around + column * (cell + GAP), y, cell, height);
                cards.add(new Card(box, text.item().mark(), text.item().facts()));
                write(text, box, labels);
            }
            y += height + GAP;
        }
        return new StackLayout(2 * around + stack.columns() * (cell + GAP) - GAP, y - GAP + around, stack.isBox(), cards, labels);
    }

    private static void write(Text text, Box box, List<Label> labels) {
        double line = box.y() + (box.height() - text.height() + PADDING) / 2;
        for (String part : text.name()) {
            line += Style.NAME.lineHeight();
            labels.add(new Label(part, Style.NAME, box.x() + box.width() / 2, line - Style.NAME.size() * 0.3, true));
        }
        for (String part : text.type()) {
            line += Style.TYPE.lineHeight();
            labels.add(new Label(part, Style.TYPE, box.x() + box.width() / 2, line - Style.TYPE.size() * 0.3, true));
        }
    }
}
