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
            int number = octet(part);
            if (number < 0) {
                return OptionalLong.empty();
            }
            bits = bits << 8 | number;
        }
        return OptionalLong.of(bits);
    }

    /** 0 to 255 without leading zeros; -1 for anything else. Digits are those of ASCII alone. */
    private static int octet(String part) {
        if (part.isEmpty() || part.length() > 3 || part.length() > 1 && part.charAt(0) == '0') {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < part.length(); i++) {
            char digit = part.charAt(i);
            if (digit < '0' || digit > '9') {
                return -1;
            }
            number = number * 10 + digit - '0';
        }
        return number <= 255 ? number : -1;
    }

    /** True for an address that some host could have: not 0.x, not the loopback network, nothing from 224.0.0.0 on. */
    public boolean canBeHost() {
        return bits().stream().map(b -> b >> 24).anyMatch(first -> first != 0 && first != 127 && first < 224);
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
