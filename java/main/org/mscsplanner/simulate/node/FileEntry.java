package org.mscsplanner.simulate.node;

import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * A file: content, time, attributes, access.
 *
 * @param modified milliseconds on the clock of the server that wrote it
 * @param attributes letters of {@code attrib}: R read-only, A archive, S system, H hidden
 * @param access owner and access list as a text that tells two of them apart
 */
public record FileEntry(byte[] bytes, long modified, Set<Character> attributes, String access) {
    public static final String INHERITED = "inherited";

    public FileEntry {
        attributes = Set.copyOf(attributes);
    }

    /** An ordinary file that was just written. */
    public static FileEntry of(byte[] bytes, long modified) {
        return new FileEntry(bytes, modified, Set.of('A'), INHERITED);
    }

    public long size() {
        return bytes.length;
    }

    public boolean isReadOnly() {
        return attributes.contains('R');
    }

    public boolean isHidden() {
        return attributes.contains('H') || attributes.contains('S');
    }

    public boolean sameContent(FileEntry other) {
        return Arrays.equals(bytes, other.bytes);
    }

    public FileEntry withAccess(String other) {
        return new FileEntry(bytes, modified, attributes, other);
    }

    /** Without the read-only flag. */
    public FileEntry writable() {
        Set<Character> less = new TreeSet<>(attributes);
        less.remove('R');
        return new FileEntry(bytes, modified, less, access);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FileEntry that && sameContent(that) && modified == that.modified
                && attributes.equals(that.attributes) && access.equals(that.access);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return bytes.length + " bytes of " + modified;
    }
}
