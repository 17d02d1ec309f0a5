package org.mscsplanner.observe.batch;

import java.util.Arrays;

/** A piece of a script that remembers where in the file each of its characters stood, whatever was taken out or put in. */
public final class Traced {
    private final String text;
    private final int[] origins;

    private Traced(String text, int[] origins) {
        this.text = text;
        this.origins = origins;
    }

    public String text() {
        return text;
    }

    public int length() {
        return text.length();
    }

    public char at(int position) {
        return text.charAt(position);
    }

    /** The offset in the file; behind the end, that of the last character plus one. */
    public int origin(int position) {
        return position < origins.length ? origins[position] : origins.length == 0 ? 0 : origins[origins.length - 1] + 1;
    }

    public Traced part(int from, int to) {
        return new Traced(text.substring(from, to), Arrays.copyOfRange(origins, from, to));
    }

    public Traced from(int start) {
        return part(start, length());
    }

    Traced strip() {
        int from = 0;
        int to = length();
        while (from < to && Character.isWhitespace(at(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(at(to - 1))) {
            to--;
        }
        return part(from, to);
    }

    /** Up to the first blank outside of quotes. */
    public Traced firstWord() {
        boolean quoted = false;
        int i = 0;
        for (; i < length() && (quoted || !Character.isWhitespace(at(i))); i++) {
            quoted ^= at(i) == '"';
        }
        return part(0, i);
    }

    /** What stands behind a beginning of it, without the blanks around. */
    public Traced behind(Traced beginning) {
        return from(beginning.length()).strip();
    }

    /** Builds a piece, character by character. */
    static final class Builder {
        private final StringBuilder text = new StringBuilder();
        private int[] origins = new int[64];

        void add(char c, int origin) {
            grow(1);
            origins[text.length()] = origin;
            text.append(c);
        }

        private void grow(int more) {
            if (text.length() + more > origins.length) {
                origins = Arrays.copyOf(origins, Math.max(text.length() + more, origins.length * 2));
            }
        }

        /** Characters that stand for the one at an offset. */
        void add(String put, int origin) {
            grow(put.length());
            Arrays.fill(origins, text.length(), text.length() + put.length(), origin);
            text.append(put);
        }

        Builder add(Traced piece) {
            grow(piece.length());
            System.arraycopy(piece.origins, 0, origins, text.length(), piece.length());
            text.append(piece.text);
            return this;
        }

        public int length() {
            return text.length();
        }

        char last() {
            return text.charAt(text.length() - 1);
        }

        void drop() {
            text.setLength(text.length() - 1);
        }

        Traced build() {
            return new Traced(text.toString(), Arrays.copyOf(origins, text.length()));
        }
    }
}
