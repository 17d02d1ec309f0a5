package org.mscsplanner.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.text.RegFile.Block;
import org.mscsplanner.text.RegFile.Entry;
import org.mscsplanner.text.RegFile.Value;

/**
 * Reads .reg files: version 5.00 in UTF-16LE with BOM or 8-bit, and REGEDIT4, whose hex strings are 8-bit text. It takes
 * what regedit takes and people write: comments behind values, blanks at the edges, doubled backslashes in keys, quoted
 * texts over several lines. What regedit would pass over or spoil without a word ({@code DWORD:1}, {@code "C:\Temp"}) is an
 * error here. It shares no code with {@link RegText}: it judges it.
 */
public final class RegReader {
    private final RegScanner in;
    private final RegData data;
    private final List<String> comments = new ArrayList<>();
    private final List<Block> blocks = new ArrayList<>();
    private Optional<String> key = Optional.empty();
    private boolean delete;
    private List<Entry> entries = new ArrayList<>();

    private RegReader(RegScanner in, RegData data) {
        this.in = in;
        this.data = data;
    }

    /** As {@link #read(byte[], Charset)} with windows-1252. */
    public static RegFile read(byte[] bytes) {
        return read(bytes, Charset.forName("windows-1252"));
    }

    /**
     * Reads a file.
     *
     * @param ansi the code page of the machine that wrote an 8-bit file, and of the strings in a REGEDIT4 file
     * @throws IllegalArgumentException that starts with {@code line N:} when a line cannot be read
     */
    public static RegFile read(byte[] bytes, Charset ansi) {
        RegScanner in = new RegScanner(decode(bytes, ansi));
        try {
            boolean old = header(in.restOfLine());
            RegReader reader = new RegReader(in, new RegData(in, old ? ansi : StandardCharsets.UTF_16LE));
            reader.lines();
            return new RegFile(reader.comments, reader.blocks);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("line " + in.line() + ": " + e.getMessage(), e);
        }
    }

    private static String decode(byte[] bytes, Charset ansi) {
        int first = bytes.length < 2 ? 0 : (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF;
        if (first == 0xFFFE) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        } else if (first == 0xFEFF || first == 0xEFBB || first > 0 && (first & 0xFF) == 0) {
            throw new IllegalArgumentException("line 1: neither UTF-16LE with a byte order mark nor 8-bit text");
        }
        return new String(bytes, ansi);
    }

    /** True for REGEDIT4. */
    private static boolean header(String line) {
        int comment = line.indexOf(';');
        String header = (comment < 0 ? line : line.substring(0, comment)).strip();
        if (!header.equals("REGEDIT4") && !header.equals("Windows Registry Editor Version 5.00")) {
            throw new IllegalArgumentException("this is no header of a .reg file: " + header);
        }
        return header.equals("REGEDIT4");
    }

    private void lines() {
        while (in.nextLine()) {
            in.blanks();
            if (in.atLineEnd()) {
                continue;
            }
            switch (in.peek()) {
                case ';' -> comment();
                case '[' -> key();
                case '@', '"' -> value();
                default -> throw new IllegalArgumentException("neither a key nor a value: " + in.restOfLine());
            }
        }
        flush();
    }

    private void comment() {
        in.take();
        in.blanks();
        String text = in.restOfLine();
        if (key.isEmpty()) {
            comments.add(text.stripTrailing());
        }
    }

    /** Up to the last closing bracket of the line: a key may hold one. */
    private void key() {
        flush();
        String line = in.restOfLine();
        int end = line.lastIndexOf(']');
        if (end < 0) {
            throw new IllegalArgumentException("no closing bracket: " + line);
        }
        delete = line.startsWith("[-");
        String name = line.substring(delete ? 2 : 1, end).replaceAll("\\\\+", "\\\\").replaceAll("\\\\$", "");
        if (!name.toUpperCase(Locale.ROOT).startsWith("HKEY_")) {
            throw new IllegalArgumentException("the key does not start with a hive: " + line);
        }
        key = Optional.of(name);
    }

    private void value() {
        if (key.isEmpty() || delete) {
            throw new IllegalArgumentException("a value without a key: " + in.restOfLine());
        }
        String name = in.peek() == '@' ? "" : in.quoted();
        if (name.isEmpty() && in.peek() == '@') {
            in.take();
        }
        in.blanks();
        if (in.take() != '=') {
            throw new IllegalArgumentException("no equals sign behind the name " + name);
        }
        in.blanks();
        entries.add(new Entry(name, value(in.peek())));
        in.endOfData();
    }

    private Value value(char first) {
        if (first == '"') {
            return new Value.Text(in.quoted());
        } else if (first == '-') {
            in.take();
            return new Value.Delete();
        }
        return data.read();
    }

    private void flush() {
        key.ifPresent(k -> blocks.add(new Block(k, delete, entries)));
        entries = new ArrayList<>();
        key = Optional.empty();
    }
}
