package org.mscsplanner.script;

import java.util.ArrayList;
import java.util.List;

/** A text with variables of the script in it. */
public record Phrase(List<Part> parts) {
    public Phrase {
        parts = List.copyOf(parts);
    }

    /** Literal text, or the name of a variable. */
    public record Part(String text, boolean isVariable) { }

    public static Phrase of(String text) {
        return new Phrase(text.isEmpty() ? List.of() : List.of(new Part(text, false)));
    }

    /** Text and variables in turn, starting with text. */
    public static Phrase of(String text, String variable, String... more) {
        List<Part> parts = new ArrayList<>();
        add(parts, text, false);
        add(parts, variable, true);
        for (int i = 0; i < more.length; i++) {
            add(parts, more[i], i % 2 == 1);
        }
        return new Phrase(parts);
    }

    private static void add(List<Part> parts, String text, boolean variable) {
        if (!text.isEmpty()) {
            parts.add(new Part(text, variable));
        }
    }
}
