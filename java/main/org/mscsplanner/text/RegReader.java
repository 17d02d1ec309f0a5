package org.mscsplanner.text;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.text.RegFile.Block;
import org.mscsplanner.text.RegFile.Entry;
import org.mscsplanner.text.RegFile.Value;

/**
 * Reads .reg files: version 5.00 in UTF-16LE or 8-bit, and REGEDIT4, whose hex strings are 8-bit text. It shares no code
 * with {@link RegText}: it judges it.
 */
public final class RegReader {
    private final boolean eightBitHex;
    private final List<Block> blocks = new ArrayList<>();
    private Optional<String> key = Optional.empty();
    private boolean delete;
    private List<Entry> entries = new ArrayList<>();

    private RegReader(boolean eightBitHex) {
        this.eightBitHex = eightBitHex;
    }

    /**
     * Reads a file.
     *
     * @throws IllegalArgumentException with the line number when a line cannot be read
     */
    public static RegFile read(byte[] bytes) {
        List<String> lines = joined(decode(bytes));
        if (lines.isEmpty()) {
            throw new IllegalArgumentException("line 1: the file is empty");
        }
        String header = lines.get(0).strip();
        boolean old = header.equals("REGEDIT4");
        if (!old && !header.equals("Windows Registry Editor Version 5.00")) {
            throw new IllegalArgumentException("line 1: this is no header of a .reg file: " + header);
        }
        RegReader reader = new RegReader(old);
        for (int i = 1; i < lines.size(); i++) {
            try {
                reader.line(lines.get(i).strip());
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException("logical line " + (i + 1) + ": " + e.getMessage(), e);
            }
        }
        reader.flush();
        return new RegFile(reader.blocks);
    }

    private static String decode(byte[] bytes) {
        if (bytes.length >= 2 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        return new String(bytes, Charset.forName("windows-1252"));
    }

    /** Continuation lines end in a backslash outside of quotes. */
    private static List<String> joined(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder open = new StringBuilder();
        for (String line : text.split("\\r?\\n", -1)) {
            String stripped = line.strip();
            boolean more = stripped.endsWith("\\") && stripped.matches("(?i)([^\"]|\"([^\"\\\\]|\\\\.)*\")*hex.*\\\\|[0-9a-fA-F, ]*\\\\");
            open.append(open.length() > 0 ? stripped : line);
            if (more) {
                open.setLength(open.length() - (open.length() - open.toString().stripTrailing().length()) - 1);
            } else {
                lines.add(open.toString());
                open.setLength(0);
            }
        }
        return lines;
    }

    private void line(String line) {
        if (line.isEmpty() || line.startsWith(";")) {
            return;
        }
        if (line.startsWith("[")) {
            flush();
            int end = line.lastIndexOf(']');
            if (end < 0) {
                throw new IllegalArgumentException("no closing bracket: " + line);
            }
            delete = line.startsWith("[-");
            key = Optional.of(line.substring(delete ? 2 : 1, end));
            return;
        }
        if (key.isEmpty()) {
            throw new IllegalArgumentException("a value in front of the first key: " + line);
        }
        value(line);
    }

    private void value(String line) {
        String name;
        int at;
        if (line.startsWith("@")) {
            name = "";
            at = 1;
        } else if (line.startsWith("\"")) {
            int end = endOfQuoted(line, 0);
            name = unescaped(line.substring(1, end));
            at = end + 1;
        } else {
            throw new IllegalArgumentException("neither a key nor a value: " + line);
        }
        String rest = line.substring(at).strip();
        if (!rest.startsWith("=")) {
            throw new IllegalArgumentException("no equals sign behind the name: " + line);
        }
        entries.add(new Entry(name, data(rest.substring(1).strip())));
    }

    private Value data(String text) {
        if (text.startsWith("\"")) {
            return new Value.Text(unescaped(text.substring(1, endOfQuoted(text, 0))));
        }
        int comment = text.indexOf(';');
        String plain = (comment < 0 ? text : text.substring(0, comment)).strip();
        if (plain.equals("-")) {
            return new Value.Delete();
        }
        String lower = plain.toLowerCase(Locale.ROOT);
        if (lower.startsWith("dword:")) {
            return new Value.Dword(Long.parseLong(lower.substring(6).strip(), 16));
        }
        if (!lower.startsWith("hex")) {
            throw new IllegalArgumentException("unknown data: " + text);
        }
        int colon = lower.indexOf(':');
        if (colon < 0) {
            throw new IllegalArgumentException("no colon in: " + text);
        }
        int type = lower.startsWith("hex(") ? Integer.parseInt(lower.substring(4, lower.indexOf(')')), 16) : 3;
        return typed(type, bytes(lower.substring(colon + 1)));
    }

    private Value typed(int type, byte[] bytes) {
        return switch (type) {
            case 1 -> new Value.Text(string(bytes));
            case 2 -> new Value.ExpandText(string(bytes));
            case 3 -> new Value.Binary(HexFormat.of().formatHex(bytes));
            case 7 -> new Value.MultiText(Arrays.stream(wide(bytes).split("\0", -1)).filter(s -> !s.isEmpty()).toList());
            case 0xb -> new Value.Qword(ByteBuffer.wrap(Arrays.copyOf(bytes, 8)).order(ByteOrder.LITTLE_ENDIAN).getLong());
            default -> new Value.Other(type, HexFormat.of().formatHex(bytes));
        };
    }

    private String string(byte[] bytes) {
        String text = wide(bytes);
        int end = text.indexOf(0);
        return end < 0 ? text : text.substring(0, end);
    }

    private String wide(byte[] bytes) {
        return new String(bytes, eightBitHex ? Charset.forName("windows-1252") : StandardCharsets.UTF_16LE);
    }

    private static byte[] bytes(String digits) {
        String plain = digits.replaceAll("[\\s\\\\]", "");
        if (plain.isEmpty()) {
            return new byte[0];
        }
        String[] pairs = plain.split(",");
        byte[] bytes = new byte[pairs.length];
        for (int i = 0; i < pairs.length; i++) {
            bytes[i] = (byte) Integer.parseInt(pairs[i], 16);
        }
        return bytes;
    }

    private static int endOfQuoted(String text, int start) {
        for (int i = start + 1; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == '"') {
                return i;
            }
        }
        throw new IllegalArgumentException("an open quote: " + text);
    }

    private static String unescaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(c == '\\' && i + 1 < text.length() ? text.charAt(++i) : c);
        }
        return out.toString();
    }

    private void flush() {
        key.ifPresent(k -> blocks.add(new Block(k, delete, entries)));
        entries = new ArrayList<>();
    }
}
