package org.mscsplanner.diag;

import java.util.Comparator;
import java.util.Map;

/**
 * Where in the user's file something stands: the file as the user named it, a JSON pointer, and the line and column
 * (both from 1) of the value.
 *
 * <p>Every model element carries the place that it came from, so that a rule over the expanded model points into the
 * block the user wrote; {@link #inside} leads on to one member of it. Two elements are the same whatever line they stand
 * on: <b>all places are equal</b>, and a record that holds one is compared by its other components.
 */
public final class Place {
    /** By file, line, column and pointer: the order in which findings are reported. */
    public static final Comparator<Place> ORDER = Comparator.comparing(Place::file)
            .thenComparingInt(Place::line)
            .thenComparingInt(Place::column)
            .thenComparing(Place::pointer);

    /** No place at all: the element was not written by a user. */
    public static final Place NONE = new Place("", "", 0, 0, Map.of(), true);

    private final String file;
    private final String pointer;
    private final int line;
    private final int column;
    private final Map<String, Place> members;
    private final boolean derived;

    private Place(String file, String pointer, int line, int column, Map<String, Place> members, boolean derived) {
        this.file = file;
        this.pointer = pointer;
        this.line = line;
        this.column = column;
        this.members = members;
        this.derived = derived;
    }

    /**
     * A place in a file.
     *
     * @param pointer RFC 6901 pointer; empty for the whole document
     * @param line from 1; 0 when unknown
     * @param column from 1; 0 when unknown
     */
    public static Place of(String file, String pointer, int line, int column) {
        return new Place(file, pointer, line, column, Map.of(), false);
    }

    /** The place of an object or list as written, which knows where its members (by name, or by index from 0) stand. */
    public Place holding(Map<String, Place> written) {
        return new Place(file, pointer, line, column, Map.copyOf(written), false);
    }

    /**
     * The place of an element that was not written as such but made from what stands here, for example a resource from a
     * block of a profile.
     *
     * @param sources for members of the element: what the user wrote for them; any other member came from here
     */
    public Place deriving(Map<String, Place> sources) {
        return new Place(file, pointer, line, column, Map.copyOf(sources), true);
    }

    /**
     * Where a member stands. One that the user left out is at this spot, with its own pointer; one of a derived element
     * that has no source of its own is at this place.
     */
    public Place inside(String member) {
        Place known = members.get(member);
        return known != null ? known : derived ? this : new Place(file, pointerTo(member), line, column, Map.of(), false);
    }

    /** True for an element that was made from what stands here, and for {@link #NONE}. */
    public boolean isDerived() {
        return derived;
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
