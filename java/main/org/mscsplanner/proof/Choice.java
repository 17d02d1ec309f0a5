package org.mscsplanner.proof;

/**
 * Which steps a question is about.
 *
 * @param step its id; empty for all of them, or for none
 */
public record Choice(Kind kind, String step) {
    public static final Choice NONE = new Choice(Kind.NONE, "");
    public static final Choice ALL = new Choice(Kind.ALL, "");

    /** How many. */
    public enum Kind { NONE, ALL, ONE }

    public static Choice one(String step) {
        return new Choice(Kind.ONE, step);
    }

    public boolean isNone() {
        return kind == Kind.NONE;
    }

    boolean has(String id) {
        return kind == Kind.ALL || kind == Kind.ONE && step.equals(id);
    }
}
