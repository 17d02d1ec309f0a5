package org.mscsplanner.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * One argument of a command line as data: pieces that stand as they are ({@code /group:}, {@code ,}, {@code :MULTISTR})
 * and values that a quoter may put into quotes. cluster.exe wants the value quoted and not the whole token
 * (cluster.exe reference, 3.4), so the pieces are kept apart; {@code AntiAffinityClassNames="a","b":MULTISTR} has five.
 *
 * <p>A word is written by the quoter of its context ({@link BatchText}, {@link PromptText}, {@link TaskRunText}); what
 * may stand in a value is decided there.
 *
 * @param pieces in order; empty literals are dropped; values and variables side by side share one pair of quotes
 */
public record Word(List<Piece> pieces) {
    /** Drops empty literals and refuses a word without a piece. */
    public Word {
        List<Piece> kept = new ArrayList<>(pieces.size());
        boolean words = false;
        for (Piece piece : pieces) {
            if (piece.kind() != Kind.LITERAL || !piece.text().isEmpty()) {
                kept.add(piece);
                words |= piece.kind() == Kind.WORDS;
            }
        }
        pieces = List.copyOf(kept);
        if (pieces.isEmpty()) {
            throw new IllegalArgumentException("a word without text; an empty argument is an empty value");
        }
        if (words && pieces.size() > 1) {
            throw new IllegalArgumentException("whole words stand by themselves");
        }
    }

    private static final Pattern NAME = Pattern.compile("[A-Za-z_][A-Za-z0-9_]*");

    /** How a piece is written. */
    public enum Kind {
        /** As it is; it holds nothing that needs a quote. */
        LITERAL,
        /** In quotes when it holds more than ASCII letters, digits and {@code . _ -}, or nothing. */
        VALUE,
        /** In quotes always. */
        QUOTED,
        /** The content of an environment variable, always in quotes: {@code "%COMPUTERNAME%"}; the text is its name. */
        VARIABLE,
        /** Several words that a variable of a batch file holds, each quoted in it as it needs: {@code %FILES%}; a word by itself. */
        WORDS
    }

    /**
     * A part of an argument, without quotes and without any escape.
     *
     * @param text for a variable its name: a letter or underscore, then letters, digits, underscores
     */
    public record Piece(String text, Kind kind) {
        /** Refuses a name that no variable has here. */
        public Piece {
            if ((kind == Kind.VARIABLE || kind == Kind.WORDS) && !NAME.matcher(text).matches()) {
                throw new IllegalArgumentException("not the name of a variable: " + text);
            }
        }

        /** May be quoted, or must. */
        public boolean isValue() {
            return kind != Kind.LITERAL && kind != Kind.WORDS;
        }
    }

    /** A literal such as {@code /create}; it must need no quotes. */
    public static Word literal(String text) {
        return new Word(List.of(new Piece(text, Kind.LITERAL)));
    }

    /** A value alone; it may be empty. */
    public static Word value(String text) {
        return new Word(List.of(new Piece(text, Kind.VALUE)));
    }

    /** A value alone that is quoted whatever it holds: paths in scripts. */
    public static Word quoted(String text) {
        return new Word(List.of(new Piece(text, Kind.QUOTED)));
    }

    /** A literal and a value: {@code /group:} and {@code VC Group}. */
    public static Word of(String prefix, String value) {
        return new Word(List.of(new Piece(prefix, Kind.LITERAL), new Piece(value, Kind.VALUE)));
    }

    /** A literal and a value that is quoted whatever it holds. */
    public static Word ofQuoted(String prefix, String value) {
        return new Word(List.of(new Piece(prefix, Kind.LITERAL), new Piece(value, Kind.QUOTED)));
    }

    /** A literal and the content of an environment variable: {@code /node:} and {@code COMPUTERNAME}. */
    public static Word ofVariable(String prefix, String name) {
        return new Word(List.of(new Piece(prefix, Kind.LITERAL), new Piece(name, Kind.VARIABLE)));
    }

    /** The content of an environment variable and what stands behind it, which may be nothing, in one pair of quotes: {@code "%RECORDS%\\name.txt"}. */
    public static Word variable(String name, String rest) {
        Piece variable = new Piece(name, Kind.VARIABLE);
        return new Word(rest.isEmpty() ? List.of(variable) : List.of(variable, new Piece(rest, Kind.VALUE)));
    }

    /** All the words that a variable of a batch file holds. */
    public static Word ofWords(String name) {
        return new Word(List.of(new Piece(name, Kind.WORDS)));
    }

    /** A literal, several values with commas between them, each quoted by itself, and a literal; the last may be empty. */
    public static Word of(String prefix, List<String> values, String suffix) {
        List<Piece> pieces = new ArrayList<>();
        pieces.add(new Piece(prefix, Kind.LITERAL));
        for (int i = 0; i < values.size(); i++) {
            if (i > 0) {
                pieces.add(new Piece(",", Kind.LITERAL));
            }
            pieces.add(new Piece(values.get(i), Kind.VALUE));
        }
        pieces.add(new Piece(suffix, Kind.LITERAL));
        return new Word(pieces);
    }

    /** What the C runtime must hand to the program; a variable stands as {@code %NAME%}. */
    public String argv() {
        return argv(pieces);
    }

    static String argv(List<Piece> pieces) {
        StringBuilder out = new StringBuilder();
        for (Piece p : pieces) {
            out.append(p.kind() == Kind.VARIABLE || p.kind() == Kind.WORDS ? '%' + p.text() + '%' : p.text());
        }
        return out.toString();
    }

    /** As in {@link #argv}. */
    @Override
    public String toString() {
        return argv();
    }
}
