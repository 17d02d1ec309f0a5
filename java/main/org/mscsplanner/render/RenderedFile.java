package org.mscsplanner.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One file of the rendered folder.
 *
 * @param path below the folder, with slashes
 * @param executable part of the approval digest: scripts, undo, registry, sync, passport, and plan.json
 * @param sha256 of the bytes, lower-case hexadecimal digits
 */
public record RenderedFile(String path, byte[] bytes, boolean executable, String sha256) {
    private static RenderedFile of(String path, byte[] bytes, boolean executable) {
        byte[] own = bytes.clone();
        return new RenderedFile(path, own, executable, Digests.sha256(own));
    }

    /** Below {@code scripts}, {@code registry} and the like. */
    static RenderedFile executable(String path, byte[] bytes) {
        return of(path, bytes, true);
    }

    /** The same file below a folder; in place when the folder is empty. */
    RenderedFile below(String folder) {
        return folder.isEmpty() ? this : new RenderedFile(folder + "/" + path, bytes, executable, sha256);
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** A document: UTF-8, LF. */
    public static RenderedFile document(String path, String text) {
        return of(path, text.getBytes(StandardCharsets.UTF_8), false);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RenderedFile that && path.equals(that.path) && Arrays.equals(bytes, that.bytes)
                && executable == that.executable;
    }

    @Override
    public int hashCode() {
        return 31 * path.hashCode() + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return path + " (" + bytes.length + " bytes)";
    }
}
