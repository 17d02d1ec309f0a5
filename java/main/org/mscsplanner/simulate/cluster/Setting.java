package org.mscsplanner.simulate.cluster;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.clusterexe.Format;

/**
 * The value of a property in its format (reference 6.2): one part for a string or number, several for a multi-string,
 * binary data or a security list. A DWORD is kept in decimal.
 */
public record Setting(Format format, List<String> parts) {
    public Setting {
        parts = List.copyOf(parts);
    }

    public static Setting text(String text) {
        return new Setting(Format.STRING, List.of(text));
    }

    public static Setting number(long number) {
        return new Setting(Format.DWORD, List.of(Long.toString(number)));
    }

    /** The parts in a format; empty when they are not of it. */
    static Optional<Setting> parse(Format format, List<String> parts) {
        switch (format) {
            case DWORD, ULARGE -> {
                Optional<String> number = parts.size() == 1 ? number(parts.get(0), format == Format.DWORD) : Optional.empty();
                return number.map(n -> new Setting(format, List.of(n)));
            }
            case BINARY -> {
                List<Optional<String>> bytes = parts.stream().map(p -> number(p, true).filter(n -> n.length() <= 3 && Integer.parseInt(n) < 256)).toList();
                return bytes.stream().allMatch(Optional::isPresent)
                        ? Optional.of(new Setting(format, bytes.stream().map(Optional::orElseThrow).toList())) : Optional.empty();
            }
            case MULTI_STRING, SECURITY -> {
                // A list that ends with its first text has none.
                return Optional.of(new Setting(format, parts.equals(List.of("")) ? List.of() : parts));
            }
            default -> {
                // A comma outside of quotes is a letter where one text is wanted.
                return Optional.of(new Setting(format, List.of(String.join(",", parts))));
            }
        }
    }

    private static Optional<String> number(String text, boolean is32Bits) {
        boolean hex = text.matches("0[xX][0-9a-fA-F]{1,16}");
        if (!hex && !text.matches("[0-9]{1,20}")) {
            return Optional.empty();
        }
        BigInteger number = hex ? new BigInteger(text.substring(2), 16) : new BigInteger(text);
        return number.bitLength() > (is32Bits ? 32 : 64) ? Optional.empty() : Optional.of(number.toString());
    }

    /** The number of a DWORD. */
    public long number() {
        return Long.parseLong(parts.get(0));
    }

    /** For one text or number; several parts joined by commas. */
    public String text() {
        return String.join(",", parts);
    }

    @Override
    public String toString() {
        return text();
    }
}
