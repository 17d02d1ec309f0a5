package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.mscsplanner.text.XmlElementEdit;
import org.mscsplanner.text.XmlElementEdit.Result;

/** The verb {@code vpxd-cfg}: backup first, then an atomic replacement; every byte but the element stays. */
final class VpxdCfg {
    private final Report report;

    VpxdCfg(Report report) {
        this.report = report;
    }

    /**
     * Edits a file.
     *
     * @return {@code DONE} when the element is as wanted afterwards; with {@code checkOnly}, {@code DIFFERENT} when it
     *     would be changed; {@code INPUT} when the file is refused
     */
    ExitCode edit(Path file, String address, boolean checkOnly) throws IOException {
        Result result = XmlElementEdit.plan(InputFile.read(file, InputFile.TEXT), List.of("config", "vpxd"), "managedip", address);
        if (result instanceof Result.Refused r) {
            report.message("refused", file + ":" + r.line() + ":" + r.column() + ": not edited: " + r.reason());
            return ExitCode.INPUT;
        }
        if (result instanceof Result.Unchanged) {
            report.fact("unchanged", "managedip is " + address + " already");
            return ExitCode.DONE;
        }
        Result.Edited edited = (Result.Edited) result;
        report.difference("changed", "managedip", edited.oldText().orElse("(not there)"), address);
        if (checkOnly) {
            return ExitCode.DIFFERENT;
        }
        Path backup = Backup.of(file);
        AtomicFile.write(file, edited.bytes());
        report.fact("backup", backup.toString());
        return ExitCode.DONE;
    }
}
