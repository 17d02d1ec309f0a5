package org.mscsplanner.model;

import java.util.OptionalInt;
import java.util.regex.Pattern;

/** An IPv4 network as {@code a.b.c.d/n}, as the user wrote it; {@link #contains} is false for everything while it is no network. */
public record Subnet(String text) {
    public static final Subnet NONE = new Subnet("");
    private static final Pattern PREFIX = Pattern.compile("0|[1-9][0-9]?");

    /** The part in front of the slash. */
    public Ipv4 base() {
        int slash = text.indexOf('/');
        return new Ipv4(slash < 0 ? text : text.substring(0, slash));
    }

    /** 0 to 32; empty when there is none. */
    public OptionalInt prefix() {
        int slash = text.indexOf('/');
        String digits = slash < 0 ? "" : text.substring(slash + 1);
        if (!PREFIX.matcher(digits).matches() || Integer.parseInt(digits) > 32) {
            return OptionalInt.empty();
        }
        return OptionalInt.of(Integer.parseInt(digits));
    }

    /** True when it is a network: an address with no bit behind the prefix. */
    public boolean isNetwork() {
        return prefix().isPresent() && base().bits().isPresent()
                && (base().bits().getAsLong() & ~maskBits(prefix().getAsInt()) & 0xFFFFFFFFL) == 0;
    }

    public boolean contains(Ipv4 address) {
        return isNetwork() && address.bits().isPresent()
                && (address.bits().getAsLong() & maskBits(prefix().getAsInt())) == base().bits().getAsLong();
    }

    /** Address with every host bit zero, or every host bit one: no host may have it (prefixes up to 30). */
    public boolean isReserved(Ipv4 address) {
        if (!contains(address) || prefix().getAsInt() > 30) {
            return false;
        }
        long hostBits = address.bits().getAsLong() & ~maskBits(prefix().getAsInt()) & 0xFFFFFFFFL;
        return hostBits == 0 || hostBits == (~maskBits(prefix().getAsInt()) & 0xFFFFFFFFL);
    }

    /** The mask in dotted form; {@link Ipv4#NONE} when this is no network. */
    public Ipv4 mask() {
        if (prefix().isEmpty()) {
            return Ipv4.NONE;
        }
        long bits = maskBits(prefix().getAsInt());
        return new Ipv4((bits >> 24 & 255) + "." + (bits >> 16 & 255) + "." + (bits >> 8 & 255) + "." + (bits & 255));
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    private static long maskBits(int prefix) {
        return prefix == 0 ? 0 : 0xFFFFFFFFL << (32 - prefix) & 0xFFFFFFFFL;
    }

    @Override
    public String toString() {
        return text;
    }
}
