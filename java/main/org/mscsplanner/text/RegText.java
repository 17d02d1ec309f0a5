package org.mscsplanner.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import java.util.function.IntPredicate;
import org.mscsplanner.text.RegFile.Block;
import org.mscsplanner.text.RegFile.Entry;
import org.mscsplanner.text.RegFile.Value;

/**
 * Writes .reg files as regedit does: version 5.00, UTF-16LE with BOM, CRLF, a blank line before each key, {@code \\} and
 * {@code \"} escapes, lower-case hexadecimal digits wrapped before column 80 with {@code ,\} and two blanks (D-14; KB
 * 310516). A string with a control character, which regedit would break over two lines, is written as {@code hex(1)}.
 */
public final class RegText {
    private static final String HEADER = "Windows Registry Editor Version 5.00";
    private static final int LAST_COLUMN = 77;

    private RegText() { }

    /** The whole file as bytes; what it refuses: {@link #text}. */
    public static byte[] bytes(RegFile file) {
        byte[] text = text(file).getBytes(StandardCharsets.UTF_16LE);
        ByteArrayOutputStream out = new ByteArrayOutputStream(text.length + 2);
        out.write(0xFF);
        out.write(0xFE);
        out.writeBytes(text);
        return out.toByteArray();
    }

    /**
     * The same as text with CRLF, for reviewers.
     *
     * @throws IllegalArgumentException for a NUL or half a surrogate pair anywhere, for a control character in a comment,
     *     a key or the name of a value, for a key that does not start with a long hive name, that ends in a backslash, has
     *     an empty part or a closing bracket, and for the removal of a whole hive
     */
    public static String text(RegFile file) {
        StringBuilder out = new StringBuilder(HEADER).append("\r\n");
        if (!file.comments().isEmpty()) {
            out.append("\r\n");
        }
        file.comments().forEach(c -> out.append("; ").append(checked(c, Character::isISOControl)).append("\r\n"));
        for (Block block : file.blocks()) {
            out.append("\r\n[").append(block.delete() ? "-" : "").append(key(block)).append("]\r\n");
            block.entries().forEach(e -> out.append(line(e)).append("\r\n"));
        }
        return out.append("\r\n").toString();
    }

    private static String key(Block block) {
        String key = checked(block.key(), Character::isISOControl);
        String hive = "HKEY_(LOCAL_MACHINE|CURRENT_USER|CLASSES_ROOT|USERS|CURRENT_CONFIG)";
        if (!key.matches(hive + "(\\\\[^\\\\\\]]+)" + (block.delete() ? "+" : "*"))) {
            throw new IllegalArgumentException("this key cannot be written: " + key);
        }
        return key;
    }

    private static String line(Entry entry) {
        String name = entry.name().isEmpty() ? "@" : quoted(checked(entry.name(), Character::isISOControl));
        Value value = entry.value();
        if (value instanceof Value.Delete) {
            return name + "=-";
        } else if (value instanceof Value.Text t && t.text().chars().noneMatch(Character::isISOControl)) {
            return name + "=" + quoted(checked(t.text(), c -> false));
        } else if (value instanceof Value.Dword d) {
            return name + "=dword:" + String.format(Locale.ROOT, "%08x", d.number());
        }
        return hex(name, value);
    }

    private static String hex(String name, Value value) {
        if (value instanceof Value.Text t) {
            return wrapped(name + "=hex(1):", utf16(t.text()));
        } else if (value instanceof Value.ExpandText t) {
            return wrapped(name + "=hex(2):", utf16(t.text()));
        } else if (value instanceof Value.MultiText m) {
            return wrapped(name + "=hex(7):", multi(m));
        } else if (value instanceof Value.Qword q) {
            byte[] bytes = ByteBuffer.allocate(8).order(ByteOrder.LITTLE_ENDIAN).putLong(q.number()).array();
            return wrapped(name + "=hex(b):", bytes);
        } else if (value instanceof Value.Binary b) {
            return wrapped(name + "=hex:", HexFormat.of().parseHex(b.hex()));
        } else if (value instanceof Value.Other o) {
            return wrapped(name + "=hex(" + Integer.toHexString(o.type()) + "):", HexFormat.of().parseHex(o.hex()));
        }
        throw new IllegalStateException("no text for " + value);
    }

    /** Each text and a NUL, then a NUL; an empty list is that last one alone. */
    private static byte[] multi(Value.MultiText value) {
        StringBuilder all = new StringBuilder();
        value.texts().forEach(t -> all.append(checked(t, c -> c == 0)).append('\0'));
        return all.append('\0').toString().getBytes(StandardCharsets.UTF_16LE);
    }

    private static byte[] utf16(String text) {
        return (checked(text, c -> c == 0) + '\0').getBytes(StandardCharsets.UTF_16LE);
    }

    private static String wrapped(String start, byte[] bytes) {
        StringBuilder out = new StringBuilder(start);
        int column = start.length();
        for (int i = 0; i < bytes.length; i++) {
            boolean last = i + 1 == bytes.length;
            out.append(HexFormat.of().toHexDigits(bytes[i])).append(last ? "" : ",");
            column += 3;
            if (column >= LAST_COLUMN && !last) {
                out.append("\\\r\n  ");
                column = 2;
            }
        }
        return out.toString();
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    /** The text; refuses what {@code refused} names and half a surrogate pair, which UTF-16 bytes would not bring back. */
    private static String checked(String text, IntPredicate refused) {
        text.codePoints().filter(c -> refused.test(c) || c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE)
                .findFirst().ifPresent(c -> {
                    throw new IllegalArgumentException(
                            String.format(Locale.ROOT, "the character U+%04X cannot stand in a .reg file here: %s", c, text));
                });
        return text;
    }
}
