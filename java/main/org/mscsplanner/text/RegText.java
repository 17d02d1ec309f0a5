package org.mscsplanner.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.Locale;
import org.mscsplanner.text.RegFile.Value;

/**
 * Writes .reg files as regedit does: version 5.00, UTF-16LE with BOM, CRLF, a blank line before each key, {@code \\} and
 * {@code \"} escapes, lower-case hexadecimal digits wrapped at 80 columns with {@code ,\} and two blanks (D-14; KB
 * 310516).
 */
public final class RegText {
    static final String HEADER = "Windows Registry Editor Version 5.00";
    private static final int COLUMNS = 77;

    private RegText() { }

    /** The whole file as bytes. */
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
     * @throws IllegalArgumentException for a NUL, for a line end in a name or key, and for an empty string inside a
     *     multi-string, which would end it for most readers
     */
    public static String text(RegFile file) {
        StringBuilder out = new StringBuilder(HEADER).append("\r\n");
        for (RegFile.Block block : file.blocks()) {
            if (block.key().matches("(?s).*[\\r\\n\\x00\\]].*")) {
                throw new IllegalArgumentException("a registry key cannot be written: " + block.key());
            }
            out.append("\r\n[").append(block.delete() ? "-" : "").append(block.key()).append("]\r\n");
            block.entries().forEach(e -> out.append(line(e)).append("\r\n"));
        }
        return out.append("\r\n").toString();
    }

    private static String line(RegFile.Entry entry) {
        String name = entry.name().isEmpty() ? "@" : quoted(oneLine(entry.name()));
        Value value = entry.value();
        if (value instanceof Value.Delete) {
            return name + "=-";
        } else if (value instanceof Value.Text t && t.text().matches("[^\\r\\n\\x00]*")) {
            return name + "=" + quoted(t.text());
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

    private static byte[] multi(Value.MultiText value) {
        StringBuilder all = new StringBuilder();
        for (String text : value.texts()) {
            if (text.isEmpty() || text.indexOf(0) >= 0) {
                throw new IllegalArgumentException("an empty string or a NUL cannot stand inside a multi-string");
            }
            all.append(text).append('\0');
        }
        return all.append('\0').toString().getBytes(StandardCharsets.UTF_16LE);
    }

    private static byte[] utf16(String text) {
        if (text.indexOf(0) >= 0) {
            throw new IllegalArgumentException("a NUL cannot stand inside a string");
        }
        return (text + "\0").getBytes(StandardCharsets.UTF_16LE);
    }

    private static String wrapped(String start, byte[] bytes) {
        StringBuilder out = new StringBuilder(start);
        int column = start.length();
        for (int i = 0; i < bytes.length; i++) {
            String pair = HexFormat.of().toHexDigits(bytes[i]) + (i + 1 < bytes.length ? "," : "");
            out.append(pair);
            column += pair.length();
            if (column >= COLUMNS && i + 1 < bytes.length) {
                out.append("\\\r\n  ");
                column = 2;
            }
        }
        return out.toString();
    }

    private static String oneLine(String name) {
        if (name.matches("(?s).*[\\r\\n\\x00].*")) {
            throw new IllegalArgumentException("a value name cannot hold a line end");
        }
        return name;
    }

    private static String quoted(String text) {
        return '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
