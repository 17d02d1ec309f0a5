package org.mscsplanner.model;

import java.util.OptionalLong;

/**
 * An IPv4 address or mask as the user wrote it. Text that is no address is kept, so that one finding names it; {@link
 * #bits()} is empty then.
 */
public record Ipv4(String text) implements Comparable<Ipv4> {
    public static final Ipv4 NONE = new Ipv4("");

    /** Four decimal numbers 0 to 255 without leading zeros, as an unsigned 32-bit value; empty for anything else. */
    public OptionalLong bits() {
        String[] parts = text.split("\\.", -1);
        if (parts.length != 4) {
            return OptionalLong.empty();
        }
        long bits = 0;
        for (String part : parts) {
            if (!part.matches("0|[1-9][0-9]{0,2}") || Integer.parseInt(part) > 255) {
                return OptionalLong.empty();
            }
            bits = bits << 8 | Integer.parseInt(part);
        }
        return OptionalLong.of(bits);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    @Override
    public int compareTo(Ipv4 other) {
        return Long.compare(bits().orElse(-1), other.bits().orElse(-1));
    }

    @Override
    public String toString() {
        return text;
    }
}
