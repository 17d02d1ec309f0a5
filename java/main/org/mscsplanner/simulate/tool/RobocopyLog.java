package org.mscsplanner.simulate.tool;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.simulate.World.Located;
import org.mscsplanner.simulate.node.FileEntry;

/**
 * What robocopy prints: a header, a line a folder, a line a file with class, size, time and name, a table; each of them can be
 * switched off (columns as in the samples; texts are our own words). Times are universal, to the second; a size of a megabyte
 * or more is rounded, because build XP010 has no {@code /bytes}.
 */
final class RobocopyLog {
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy/MM/dd HH:mm:ss", Locale.ROOT);
    private static final long MEGABYTE = 1 << 20;

    private final RobocopyOptions options;
    private final StringBuilder out = new StringBuilder();
    private int files;

    RobocopyLog(RobocopyOptions options) {
        this.options = options;
        // A blank line comes even when everything else is switched off.
        line("");
        if (!options.has("/njh")) {
            line("   Source : " + options.source());
            line("     Dest : " + options.target());
            line("");
        }
    }

    String text() {
        return out.toString();
    }

    private void line(String text) {
        out.append(text).append("\r\n");
    }

    void folder(Located folder) {
        if (!options.has("/ndl")) {
            line("\t                 " + folder.files().names(folder.path()).size() + "\t" + folder.path() + "\\");
        }
    }

    void error(Located file) {
        line("ERROR 32 (0x00000020) " + file.path());
    }

    /** @param kind the class, in one of the columns */
    void file(String kind, Located file) {
        files++;
        if (options.has("/nfl")) {
            return;
        }
        Optional<FileEntry> entry = file.files().file(file.path());
        String text = options.has("/nc") ? "\t" : String.format(Locale.ROOT, "\t%-12s\t", kind);
        text += options.has("/ns") ? "" : String.format(Locale.ROOT, "%10s", entry.map(e -> size(e.size())).orElse("-1"));
        text += options.has("/ts") ? " " + entry.map(e -> TIME.format(LocalDateTime.ofEpochSecond(Math.floorDiv(e.modified(), 1000), 0, ZoneOffset.UTC))).orElse("") : "";
        line(text + "\t" + (options.has("/fp") ? file.path().text() : file.path().fileName()));
    }

    private static String size(long bytes) {
        return bytes < MEGABYTE ? Long.toString(bytes) : String.format(Locale.ROOT, "%.1f m", (double) bytes / MEGABYTE);
    }

    void end() {
        if (!options.has("/njs")) {
            List.of("", "               Total", String.format(Locale.ROOT, "   Files : %9d", files)).forEach(this::line);
        }
    }
}
