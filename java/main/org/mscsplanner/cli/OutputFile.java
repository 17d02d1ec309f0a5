package org.mscsplanner.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import org.mscsplanner.render.Digests;

/**
 * A file that the caller names for a result. One that is there is replaced by its like alone: a plan never takes the place of a
 * spec. A spec or a state, which people go on writing, takes the place of nothing.
 */
final class OutputFile {
    /** Longer than any way to begin. */
    private static final int MOST = 200;

    private OutputFile() { }

    /**
     * Asks, writes, and reports the file.
     *
     * @throws RefusedException as {@link #require}
     */
    static void write(Path target, byte[] bytes, Report report) throws IOException {
        require(target, bytes);
        put(target, bytes, report);
    }

    /**
     * Writes a file that is not there yet, and reports it.
     *
     * @throws RefusedException when there is anything of that name, even a link that leads nowhere
     */
    static void writeNew(Path target, byte[] bytes, Report report) throws IOException {
        requireNew(target);
        put(target, bytes, report);
    }

    /**
     * Asks without writing, for one of several results.
     *
     * @throws RefusedException as {@link #writeNew}
     */
    static void requireNew(Path target) {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException(target + " is there already, and a spec or a state replaces nothing. Nothing was changed; choose another name.");
        }
    }

    /** Writes and reports, without asking: {@link #require} was asked, nothing is there, or the place is ours. */
    static void put(Path target, byte[] bytes, Report report) throws IOException {
        AtomicFile.write(target, bytes);
        report.file(target.toString(), bytes.length, Digests.sha256(bytes));
    }

    /**
     * Asks without writing, for a result of several files.
     *
     * @throws RefusedException when there is another kind of file, or one that is read-only
     */
    static void require(Path target, byte[] bytes) throws IOException {
        if (!Files.isRegularFile(target)) {
            return;
        }
        AtomicFile.require(target);
        try (InputStream in = Files.newInputStream(target)) {
            byte[] there = in.readNBytes(MOST);
            if (there.length > 0 && !opening(there).equals(opening(bytes))) {
                throw new RefusedException(target + " is there already, and what is in it is of another kind. Nothing was changed; choose another name.");
            }
        }
    }

    /** JSON begins with its format, which is the first member of ours; all else with a word. */
    private static String opening(byte[] bytes) {
        String text = new String(bytes, 0, Math.min(MOST, bytes.length), StandardCharsets.ISO_8859_1).strip();
        return text.startsWith("{") ? text.replaceAll("\\s", "").replaceFirst(",.*", "") : text.split("\\s", 2)[0];
    }
}
