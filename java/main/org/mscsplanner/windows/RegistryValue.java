package org.mscsplanner.windows;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * A registry value exactly as it is stored: Windows does not hold the bytes to the type, so neither do we.
 *
 * @param type the number of the type: 1 text, 2 text with variables, 3 bytes, 4 a number of 32 bits, 7 texts, 11 a number
 *     of 64 bits; others occur
 * @param hex the bytes as lower-case hexadecimal digits
 */
public record RegistryValue(String name, int type, String hex) {
    private static final int SZ = 1;
    private static final int EXPAND_SZ = 2;
    private static final int DWORD = 4;
    private static final int MULTI_SZ = 7;
    private static final int QWORD = 11;

    /** The text of a value of type 1 or 2, up to the first NUL, variables not replaced; empty for another type. */
    public Optional<String> text() {
        return type == SZ || type == EXPAND_SZ ? Optional.of(upToNul(characters())) : Optional.empty();
    }

    /** The texts of a value of type 7; empty for another type. */
    public Optional<List<String>> texts() {
        if (type != MULTI_SZ) {
            return Optional.empty();
        }
        List<String> texts = new ArrayList<>();
        String rest = characters();
        while (!upToNul(rest).isEmpty()) {
            String text = upToNul(rest);
            texts.add(text);
            rest = rest.substring(Math.min(rest.length(), text.length() + 1));
        }
        return Optional.of(texts);
    }

    /** The number of a value of type 4 or 11, unsigned; empty for another type and when the bytes are not as many as it needs. */
    public Optional<Long> number() {
        byte[] bytes = HexFormat.of().parseHex(hex);
        if (!(type == DWORD && bytes.length == 4 || type == QWORD && bytes.length == 8)) {
            return Optional.empty();
        }
        long number = 0;
        for (int i = bytes.length - 1; i >= 0; i--) {
            number = number << 8 | bytes[i] & 0xFF;
        }
        return Optional.of(number);
    }

    private String characters() {
        byte[] bytes = HexFormat.of().parseHex(hex);
        return new String(bytes, 0, bytes.length - bytes.length % 2, StandardCharsets.UTF_16LE);
    }

    private static String upToNul(String text) {
        int end = text.indexOf('\0');
        return end < 0 ? text : text.substring(0, end);
    }
}
