package org.mscsplanner.render.document;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** A sentence of a document as pieces; nothing in it is escaped, each format does that. */
public record Text(List<Piece> pieces) {
    public static final Text NONE = new Text(List.of());

    public Text {
        pieces = List.copyOf(pieces);
    }

    /** How a piece is set. */
    enum Kind {
        PLAIN, CODE, STRONG, LINK,
        /** Room to write by hand; the text is a row of underscores of its length. */
        BLANK
    }

    /** @param target the anchor of a link; empty for everything else */
    record Piece(Kind kind, String text, String target) { }

    public static Text plain(String text) {
        return text.isEmpty() ? NONE : of(Kind.PLAIN, text);
    }

    public static Text code(String text) {
        return of(Kind.CODE, text);
    }

    public static Text strong(String text) {
        return of(Kind.STRONG, text);
    }

    static Text link(String text, String anchor) {
        return new Text(List.of(new Piece(Kind.LINK, text, anchor)));
    }

    private static Text of(Kind kind, String text) {
        return new Text(List.of(new Piece(kind, text, "")));
    }

    public Text and(Text more) {
        List<Piece> all = new ArrayList<>(pieces);
        all.addAll(more.pieces());
        return new Text(all);
    }

    /** The texts with a separator between them. */
    public static Text joined(String separator, List<Text> texts) {
        List<Piece> all = new ArrayList<>();
        for (Text text : texts) {
            if (!all.isEmpty()) {
                all.add(new Piece(Kind.PLAIN, separator, ""));
            }
            all.addAll(text.pieces());
        }
        return new Text(all);
    }

    /** The words alone. */
    @Override
    public String toString() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
