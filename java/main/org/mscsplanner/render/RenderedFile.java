package org.mscsplanner.render;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * One file of the rendered folder.
 *
 * @param path below the folder, with slashes
 * @param executable part of the approval digest: scripts, undo, registry, sync, passport, and plan.json
 */
public record RenderedFile(String path, byte[] bytes, boolean executable) {
    public RenderedFile {
        bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    /** A document: UTF-8, LF. */
    static RenderedFile document(String path, String text) {
        return new RenderedFile(path, text.getBytes(StandardCharsets.UTF_8), false);
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
