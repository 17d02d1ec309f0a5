package org.mscsplanner.text;

import java.util.ArrayList;
import java.util.List;

/**
 * One argument of a command line as data: pieces that stand as they are ({@code /group:}, {@code ,}, {@code :MULTISTR})
 * and values that a quoter may put into quotes. cluster.exe wants the value quoted and not the whole token
 * (cluster.exe reference, 3.4), so the pieces are kept apart.
 */
public record Word(List<Piece> pieces) {
    public Word {
        pieces = List.copyOf(pieces);
    }

    /**
     * A part of an argument.
     *
     * @param isValue may be quoted; otherwise it stands literally and holds nothing that needs a quote
     */
    public record Piece(String text, boolean isValue) { }

    /** A literal such as {@code /create}; it must need no quotes. */
    public static Word literal(String text) {
        return new Word(List.of(new Piece(text, false)));
    }

    /** A value alone. */
    public static Word value(String text) {
        return new Word(List.of(new Piece(text, true)));
    }

    /** A literal and a value: {@code /group:} and {@code VC Group}. */
    public static Word of(String prefix, String value) {
        return new Word(List.of(new Piece(prefix, false), new Piece(value, true)));
    }

    /** A literal and several values with commas between them. */
    public static Word of(String prefix, List<String> values, String suffix) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(prefix, false));
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                pieces.add(new Piece(",", false));
            }
            pieces.add(new Piece(values.get(i), true));
        }
        if (!suffix.isEmpty()) {
            pieces.add(new Piece(suffix, false));
        }
        return new Word(pieces);
    }

    /** What the C runtime must hand to the program. */
    public String argv() {
        StringBuilder out = new StringBuilder();
        pieces.forEach(p -> out.append(p.text()));
        return out.toString();
    }

    /** As in {@link #argv}. */
    @Override
    public String toString() {
        return argv();
    }
}
