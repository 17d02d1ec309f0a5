package org.mscsplanner.render.document;

import java.util.List;
import java.util.Locale;
import org.mscsplanner.render.template.Markup;

/** A part of a chapter. Templates know each by its {@code kind}. */
public sealed interface Block {
    String kind();

    /** How loud a paragraph is. */
    enum Tone {
        PLAIN, NOTE, ALARM;

        @Override
        public String toString() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A sentence or some. */
    record Paragraph(Text text, Tone tone) implements Block {
        @Override
        public String kind() {
            return "paragraph";
        }

        public boolean isAlarm() {
            return tone == Tone.ALARM;
        }
    }

    /** A list; numbered when the order matters. */
    record Items(boolean numbered, List<Text> items) implements Block {
        public Items {
            items = List.copyOf(items);
        }

        @Override
        public String kind() {
            return "items";
        }
    }

    /** Rows below a head; a row has as many cells as the head. */
    record Table(List<Text> head, List<List<Text>> rows) implements Block {
        public Table {
            head = List.copyOf(head);
            rows = rows.stream().map(List::copyOf).toList();
        }

        @Override
        public String kind() {
            return "table";
        }
    }

    /** A name and what it is. */
    record Fact(Text label, Text text) { }

    /** Names and what they are. */
    record Facts(List<Fact> facts) implements Block {
        public Facts {
            facts = List.copyOf(facts);
        }

        @Override
        public String kind() {
            return "facts";
        }
    }

    /** Lines to type, as they are. */
    record Commands(List<String> lines) implements Block {
        public Commands {
            lines = List.copyOf(lines);
        }

        @Override
        public String kind() {
            return "commands";
        }
    }

    /** A drawing: in the page itself, or as a file beside a text document. */
    record Figure(Markup svg, String file, Text caption) implements Block {
        @Override
        public String kind() {
            return "figure";
        }
    }

    /** Times to compare, one below the other; a text document has the labels only. */
    record Bars(List<Bar> bars, Text legend) implements Block {
        public Bars {
            bars = List.copyOf(bars);
        }

        @Override
        public String kind() {
            return "bars";
        }
    }

    /** What a bar stands for, and the bar. */
    record Bar(Text label, Markup svg) { }

    /** Who does what, side by side: a lane for persons and one for each node. */
    record Lanes(List<String> names, List<Stop> stops) implements Block {
        public Lanes {
            names = List.copyOf(names);
            stops = List.copyOf(stops);
        }

        @Override
        public String kind() {
            return "lanes";
        }
    }

    /** @param lane its place in the list of lanes, from 1 */
    record Stop(int lane, String number, String title, String anchor, String mark) { }

    /**
     * A step for the person at the keyboard.
     *
     * @param head number, node and title
     * @param marks words such as outage and gate; empty for a quiet step
     * @param commands for a prompt; empty when there are none
     * @param done a line to write time and initials on
     */
    record StepCard(String anchor, Text head, List<String> marks, List<Text> instructions, List<String> commands, List<Fact> facts,
            Text done) implements Block {
        public StepCard {
            marks = List.copyOf(marks);
            instructions = List.copyOf(instructions);
            commands = List.copyOf(commands);
            facts = List.copyOf(facts);
        }

        @Override
        public String kind() {
            return "step";
        }
    }

    /** Lines to sign on. */
    record Signatures(List<String> labels) implements Block {
        public Signatures {
            labels = List.copyOf(labels);
        }

        @Override
        public String kind() {
            return "signatures";
        }
    }
}
