package org.mscsplanner.diag;

import java.util.Comparator;

/**
 * Where in the user's file something stands: the file as the user named it, a JSON pointer, and the line and column
 * (both from 1) of the value.
 *
 * <p>Every model element carries the place that it came from, so that a rule over the expanded model points into the
 * block the user wrote. Two elements are the same whatever line they stand on: <b>all places are equal</b>, and a
 * record that holds one is compared by its other components.
 */
public final class Place {
    /** By file, line, column and pointer: the order in which findings are reported. */
    public static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparing(Place::pointer);

    /** No place at all: the element was not written by a user. */
    public static final Place NONE = new Place("", "", 0, 0);

    private final String file;
    private final String pointer;
    private final int line;
    private final int column;

    private Place(String file, String pointer, int line, int column) {
        this.file = file;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
    }

    /**
     * A place in a file.
     *
     * @param pointer RFC 6901 pointer; empty for the whole document
     * @param line from 1; 0 when unknown
     * @param column from 1; 0 when unknown
     */
    public static Place of(String file, String pointer, int line, int column) {
        return new Place(file, pointer, line, column);
    }

    /** The same spot with another pointer: for a member that the user left out of the object at this place. */
    public Place at(String childPointer) {
        return new Place(file, childPointer, line, column);
    }

    /** The pointer of a member or element below this one. */
    public String pointerTo(String member) {
        return pointer + "/" + member.replace("~", "~0").replace("/", "~1");
    }

    /** True for {@link #NONE} and whatever else has no pointer and no line. */
    public boolean isNone() {
        return line == 0 && pointer.isEmpty() && file.isEmpty();
    }

    public String file() {
        return file;
    }

    public String pointer() {
        return pointer;
    }

    public int line() {
        return line;
    }

    public int column() {
        return column;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Place;
    }

    @Override
    public int hashCode() {
        return 1;
    }

    /** {@code file:line:column (pointer)}, for people. */
    @Override
    public String toString() {
        return isNone() ? "-" : file + ":" + line + ":" + column + " (" + (pointer.isEmpty() ? "/" : pointer) + ")";
    }
}
