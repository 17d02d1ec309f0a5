package org.mscsplanner.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.text.RegFile.Value;

/** Reads {@code dword:} and {@code hex} data. Bytes that do not make a value of their type are kept as they are. */
final class RegData {
    private final RegScanner in;
    private final Charset strings;

    RegData(RegScanner in, Charset strings) {
        this.in = in;
        this.strings = strings;
    }

    Value read() {
        String kind = kind();
        if (kind.equals("dword")) {
            in.blanks();
            String digits = hexDigits();
            if (digits.isEmpty() || digits.length() > 8) {
                throw new IllegalArgumentException("dword: takes 1 to 8 hexadecimal digits: " + digits);
            }
            return new Value.Dword(Long.parseLong(digits, 16));
        } else if (kind.equals("hex")) {
            return new Value.Binary(HexFormat.of().formatHex(bytes()));
        } else if (kind.matches("hex\\([0-9a-fA-F]{1,8}\\)")) {
            return typed(Integer.parseUnsignedInt(kind.substring(4, kind.length() - 1), 16), bytes());
        }
        throw new IllegalArgumentException("unknown data: " + kind);
    }

    /** What stands in front of the colon; the colon is taken. regedit passes over other letter cases without a word. */
    private String kind() {
        StringBuilder out = new StringBuilder();
        while (in.peek() != ':') {
            if (in.atLineEnd()) {
                throw new IllegalArgumentException("unknown data: " + out);
            }
            out.append(in.take());
        }
        in.take();
        return out.toString();
    }

    /** Digits and commas; a comma at the end may stand. */
    private byte[] bytes() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean more = true;
        while (more) {
            joinLines();
            String digits = hexDigits();
            if (digits.isEmpty() && in.peek() != ',') {
                return out.toByteArray();
            } else if (digits.isEmpty() || digits.length() > 2) {
                throw new IllegalArgumentException("not one or two hexadecimal digits at: " + digits + in.restOfLine());
            }
            out.write(Integer.parseInt(digits, 16));
            more = in.peek() == ',';
            if (more) {
                in.take();
            }
        }
        return out.toByteArray();
    }

    /** Blanks; and a backslash that joins the next line which is neither empty nor a comment, if one comes. */
    private void joinLines() {
        in.blanks();
        if (in.peek() != '\\') {
            return;
        }
        in.take();
        in.blanks();
        while (in.atLineEnd() || in.peek() == ';') {
            in.restOfLine();
            if (!in.nextLine()) {
                return;
            }
            in.blanks();
        }
    }

    private String hexDigits() {
        StringBuilder out = new StringBuilder();
        while (Character.digit(in.peek(), 16) >= 0 && in.peek() < 0x80) {
            out.append(in.take());
        }
        return out.toString();
    }

    private Value typed(int type, byte[] bytes) {
        Optional<Value> value = switch (type) {
            case 1 -> string(bytes).map(Value.Text::new);
            case 2 -> string(bytes).map(Value.ExpandText::new);
            case 3 -> Optional.of(new Value.Binary(HexFormat.of().formatHex(bytes)));
            case 4 -> number(bytes, 4).map(n -> new Value.Dword(n & 0xFFFF_FFFFL));
            case 7 -> list(bytes).map(Value.MultiText::new);
            case 0xb -> number(bytes, 8).map(Value.Qword::new);
            default -> Optional.empty();
        };
        return value.orElseGet(() -> new Value.Other(type, HexFormat.of().formatHex(bytes)));
    }

    private static Optional<Long> number(byte[] bytes, int size) {
        return bytes.length != size ? Optional.empty()
                : Optional.of(ByteBuffer.wrap(Arrays.copyOf(bytes, 8)).order(ByteOrder.LITTLE_ENDIAN).getLong());
    }

    /** Without the NUL at the end, which may be missing; empty when there is another one, or bytes that are no text. */
    private Optional<String> string(byte[] bytes) {
        return text(bytes).map(t -> t.endsWith("\0") ? t.substring(0, t.length() - 1) : t).filter(t -> t.indexOf(0) < 0);
    }

    /** Of the NULs at the end any may be missing; empty when a string inside is empty. */
    private Optional<List<String>> list(byte[] bytes) {
        return text(bytes).map(t -> t.replaceFirst("\0{1,2}\\z", ""))
                .map(t -> t.isEmpty() ? List.<String>of() : List.of(t.split("\0", -1))).filter(l -> !l.contains(""));
    }

    private Optional<String> text(byte[] bytes) {
        String text = new String(bytes, strings);
        return Arrays.equals(bytes, text.getBytes(strings)) ? Optional.of(text) : Optional.empty();
    }
}
