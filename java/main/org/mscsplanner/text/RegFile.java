package org.mscsplanner.text;

import java.util.List;

/** A .reg file as data: keys in order, values in order. */
public record RegFile(List<Block> blocks) {
    public RegFile {
        blocks = List.copyOf(blocks);
    }

    /**
     * One key.
     *
     * @param key with the long hive name, without brackets
     * @param delete the key and everything below it is removed; there are no values then
     */
    public record Block(String key, boolean delete, List<Entry> entries) {
        public Block {
            entries = List.copyOf(entries);
        }
    }

    /** A value; an empty name is the default value of the key. */
    public record Entry(String name, Value value) { }

    /** Typed data. */
    public sealed interface Value {
        record Text(String text) implements Value { }

        record ExpandText(String text) implements Value { }

        record MultiText(List<String> texts) implements Value {
            public MultiText {
                texts = List.copyOf(texts);
            }
        }

        /** 0 to 4294967295. */
        record Dword(long number) implements Value { }

        /** Unsigned 64 bits. */
        record Qword(long number) implements Value { }

        /** Hexadecimal digits in pairs, lower case. */
        record Binary(String hex) implements Value { }

        /** Data of another type, bytes in hexadecimal digits. */
        record Other(int type, String hex) implements Value { }

        /** The value is removed. */
        record Delete() implements Value { }
    }
}
