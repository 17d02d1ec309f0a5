package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
     * @throws RefusedException when it is to be changed and is read-only
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
        Optional<Path> backup = Optional.empty();
        if (!checkOnly) {
            AtomicFile.require(file);
            backup = Optional.of(Backup.of(file));
            AtomicFile.write(file, edited.bytes());
        }
        report.difference("changed", "managedip", edited.oldText().orElse("(not there)"), address);
        backup.ifPresent(b -> report.fact("backup", b.toString()));
        return checkOnly ? ExitCode.DIFFERENT : ExitCode.DONE;
    }
}
