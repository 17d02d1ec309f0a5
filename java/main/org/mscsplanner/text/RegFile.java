package org.mscsplanner.text;

import java.util.List;
import java.util.Locale;

/**
 * A .reg file as data. Import merges key by key and value by value in file order (KB 310516), so order is kept and a key
 * may come twice.
 *
 * @param comments lines in front of the first key, without the semicolon; readers of ours keep only these
 * @param blocks keys in order
 */
public record RegFile(List<String> comments, List<Block> blocks) {
    public RegFile {
        comments = List.copyOf(comments);
        blocks = List.copyOf(blocks);
    }

    /** Without comments. */
    public RegFile(List<Block> blocks) {
        this(List.of(), blocks);
    }

    /**
     * One key.
     *
     * @param key with the long hive name, without brackets
     * @param delete the key and everything below it is removed; there are no entries then
     */
    public record Block(String key, boolean delete, List<Entry> entries) {
        public Block {
            entries = List.copyOf(entries);
            if (delete && !entries.isEmpty()) {
                throw new IllegalArgumentException("a key that is removed holds no values: " + key);
            }
        }
    }

    /** A value; an empty name is the default value of the key. */
    public record Entry(String name, Value value) { }

    /** Typed data. */
    public sealed interface Value {
        record Text(String text) implements Value {
            @Override
            public String toString() {
                return '"' + text + '"';
            }
        }

        record ExpandText(String text) implements Value { }

        /** None of the texts is empty: an empty one ends the list for most readers. */
        record MultiText(List<String> texts) implements Value {
            public MultiText {
                texts = List.copyOf(texts);
                if (texts.contains("")) {
                    throw new IllegalArgumentException("an empty string cannot stand inside a multi-string: " + texts);
                }
            }
        }

        /** 0 to 4294967295. */
        record Dword(long number) implements Value {
            public Dword {
                if (number < 0 || number > 0xFFFF_FFFFL) {
                    throw new IllegalArgumentException("not a number of 32 bits: " + number);
                }
            }
        }

        /** 64 bits; a negative number stands for the unsigned one with the same bits. */
        record Qword(long number) implements Value { }

        /** Hexadecimal digits in pairs, lower case, nothing between them; empty for no bytes. */
        record Binary(String hex) implements Value {
            public Binary {
                hex = pairs(hex);
            }
        }

        /**
         * Data of another type (0 is none), or data that does not fit its type: a string with a NUL in it, a number of
         * one byte.
         *
         * @param type unsigned 32 bits
         * @param hex as in {@link Binary}
         */
        record Other(int type, String hex) implements Value {
            public Other {
                hex = pairs(hex);
            }
        }

        /** The value is removed. */
        record Delete() implements Value { }

        private static String pairs(String hex) {
            String lower = hex.toLowerCase(Locale.ROOT);
            if (!lower.matches("([0-9a-f]{2})*")) {
                throw new IllegalArgumentException("not pairs of hexadecimal digits: " + hex);
            }
            return lower;
        }
    }
}
