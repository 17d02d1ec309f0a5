package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.mscsplanner.verdict.copy.CopyLog;
import org.mscsplanner.verdict.copy.CopyProgram;
import org.mscsplanner.verdict.copy.CopyVerdict;
import org.mscsplanner.verdict.copy.SyncVerdict;

/** The verb {@code sync-verdict}. */
final class Copied {
    private static final String SYNC = "mscs-sync";

    private final Report report;

    Copied(Report report) {
        this.report = report;
    }

    /**
     * Judges a run.
     *
     * @param exit needed for a copying program; mscs-sync.cmd says all in its log
     * @return {@code DONE} when nobody has to do anything about it, {@code FAILED} otherwise; {@code INPUT} when the log of
     *     mscs-sync.cmd has no last line
     */
    ExitCode judge(String tool, Optional<String> exit, Optional<Path> log) throws IOException {
        log.ifPresent(InputFile::require);
        if (tool.equalsIgnoreCase(SYNC)) {
            return sync(log.orElseThrow(() -> new UsageException("what mscs-sync did stands in its log: --log FILE")));
        }
        CopyProgram program = CopyProgram.of(tool).orElseThrow(() -> new UsageException("there is no tool \"" + tool + "\": robocopy, xcopy, mscs-sync"));
        long code = number(exit.orElseThrow(() -> new UsageException("the exit code of " + program.word() + " is needed: --exit N")));
        CopyVerdict verdict = CopyVerdict.of(program, code, log.isPresent() ? program.read(InputFile.read(log.get(), InputFile.LOG)) : CopyLog.NONE);
        report.copy(verdict);
        return verdict.result().isGood() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private ExitCode sync(Path log) throws IOException {
        Optional<SyncVerdict> verdict = SyncVerdict.read(InputFile.read(log, InputFile.LOG));
        if (verdict.isEmpty()) {
            report.message("input", log + " has no whole last line of mscs-sync.cmd (MSCS-SYNC result=... mode=...): it still runs, or the log is cut off or another file");
            return ExitCode.INPUT;
        }
        report.sync(verdict.get());
        return verdict.get().result().isGood() ? ExitCode.DONE : ExitCode.FAILED;
    }

    private static long number(String exit) {
        try {
            return Long.parseLong(exit.strip());
        } catch (NumberFormatException e) {
            throw new UsageException("\"" + exit + "\" is no exit code");
        }
    }
}
