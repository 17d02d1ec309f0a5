package org.mscsplanner.check;

import org.mscsplanner.model.OsVersion;

/**
 * What the reference says of one property.
 *
 * @param least of a number
 * @param most of a number
 * @param unit of a number, in words; {@code none} where it has no unit
 * @param meaning for a required property: what to write; for one that cannot be set: why not; empty otherwise
 * @param from the first release that has it
 * @param until the last release that has it
 */
record Property(String name, Kind kind, long least, long most, String unit, boolean required, String meaning,
        OsVersion from, OsVersion until) {
    /** The largest DWORD. */
    static final long DWORD = 0xFFFFFFFFL;

    enum Kind { TEXT, NUMBER, STRINGS, READ_ONLY, NOT_IN_A_SPEC }

    static Property text(String name) {
        return of(name, Kind.TEXT, "");
    }

    static Property strings(String name) {
        return of(name, Kind.STRINGS, "");
    }

    static Property number(String name, long least, long most, String unit) {
        return new Property(name, Kind.NUMBER, least, most, unit, false, "", OsVersion.W2003, OsVersion.W2022);
    }

    static Property flag(String name) {
        return number(name, 0, 1, "0 no, 1 yes");
    }

    /** Cannot be set by anybody; the reason fits after a colon. */
    static Property readOnly(String name, String reason) {
        return of(name, Kind.READ_ONLY, reason);
    }

    /** Binary data and security descriptors, which the spec has no form for. */
    static Property binary(String name) {
        return of(name, Kind.NOT_IN_A_SPEC, "a spec has no form for its binary data");
    }

    private static Property of(String name, Kind kind, String meaning) {
        return new Property(name, kind, 0, DWORD, "none", false, meaning, OsVersion.W2003, OsVersion.W2022);
    }

    Property needed(String what) {
        return new Property(name, kind, least, most, unit, true, what, from, until);
    }

    Property from(OsVersion first) {
        return new Property(name, kind, least, most, unit, required, meaning, first, until);
    }

    Property until(OsVersion last) {
        return new Property(name, kind, least, most, unit, required, meaning, from, last);
    }

    boolean isIn(OsVersion os) {
        return os.compareTo(from) >= 0 && os.compareTo(until) <= 0;
    }

    /** {@code Windows Server 2003} and so on, for people. */
    static String releases(OsVersion from, OsVersion until) {
        return until == OsVersion.W2022 ? from.title() + " and later"
                : until.is2003() ? "Windows Server 2003"
                : from == OsVersion.W2003 ? until.title() + " and earlier"
                : from.title() + " to " + until.title();
    }
}
