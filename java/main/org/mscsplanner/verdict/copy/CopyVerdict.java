package org.mscsplanner.verdict.copy;

import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;

/**
 * The verdict on one run. Robocopy's exit code is a bit map: 1 copied, 2 extra, 4 mismatched, 8 failed, 16 fatal, in any
 * combination (D-07, PEERS A18 to A20); xcopy's codes are 0, 1, 2, 4 and 5 (D-09). Numbers of a log can only make it worse: build
 * XP026 of robocopy ends with 0 whatever happened (domain facts, F8).
 *
 * <p>What was copied, found or removed is true, false, or empty where neither the code nor the log can tell.
 *
 * @param exit as the program ended
 * @param extra the destination has, or had, something that the source lacks
 * @param removed extra files were removed from the destination
 * @param agrees false when the log tells of a failure that the exit code does not
 */
public record CopyVerdict(CopyProgram program, long exit, CopyResult result, Optional<Boolean> copied, Optional<Boolean> extra,
        Optional<Boolean> removed, Optional<Boolean> mismatched, Optional<Boolean> failed, CopyLog log, boolean agrees) {
    private static final int COPIED = 1;
    private static final int EXTRA = 2;
    private static final int MISMATCHED = 4;
    private static final int FAILED = 8;
    private static final int FATAL = 16;
    private static final int ALL = 31;

    /** The verdict on an exit code, and on a log where there is one. */
    public static CopyVerdict of(CopyProgram program, long exit, CopyLog log) {
        if (program == CopyProgram.XCOPY) {
            return xcopy(exit, log);
        }
        return exit >= 0 && exit <= ALL ? robocopy((int) exit, log)
                : new CopyVerdict(program, exit, CopyResult.NOT_RUN, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(true), log, true);
    }

    private static CopyVerdict robocopy(int exit, CopyLog log) {
        boolean listed = log.numbers().filter(CopyNumbers::listOnly).isPresent();
        boolean chosen = (exit & COPIED) != 0 || counts(log, CopyNumbers.Row::copied);
        boolean extra = (exit & EXTRA) != 0 || counts(log, CopyNumbers.Row::extra);
        boolean mismatched = (exit & MISMATCHED) != 0 || counts(log, CopyNumbers.Row::mismatched);
        boolean fatal = (exit & FATAL) != 0;
        boolean failed = (exit & FAILED) != 0 || counts(log, CopyNumbers.Row::failed);
        CopyResult result = fatal ? CopyResult.FATAL : failed ? CopyResult.FAILED : mismatched ? CopyResult.MISMATCHED
                : extra ? CopyResult.EXTRA : !chosen ? CopyResult.NOTHING : listed ? CopyResult.LISTED : CopyResult.COPIED;
        boolean agrees = (!failed || (exit & (FAILED | FATAL)) != 0) && (!mismatched || (exit & MISMATCHED) != 0 || failed || fatal);
        return new CopyVerdict(CopyProgram.ROBOCOPY, exit, result, Optional.of(chosen && !listed), Optional.of(extra), removed(extra, log),
                Optional.of(mismatched), Optional.of(failed || fatal), log, agrees);
    }

    private static boolean counts(CopyLog log, ToLongFunction<CopyNumbers.Row> column) {
        return log.numbers().filter(n -> n.sum(column) > 0).isPresent();
    }

    /** Without extra files nothing was removed; with some only what the run was told can say. */
    private static Optional<Boolean> removed(boolean extra, CopyLog log) {
        return extra ? log.numbers().flatMap(n -> n.listOnly() ? Optional.of(false) : n.removes()) : Optional.of(false);
    }

    /** xcopy never removes anything, and never looks what else the destination has. */
    private static CopyVerdict xcopy(long exit, CopyLog log) {
        Optional<Boolean> copied = exit == 1 ? Optional.of(false) : log.numbers().map(n -> n.files().copied() > 0);
        CopyResult result = exit == 0 ? copied.orElse(true) ? CopyResult.COPIED : CopyResult.NOTHING
                : exit == 1 ? CopyResult.NOT_FOUND : exit == 2 ? CopyResult.INTERRUPTED
                : exit == 4 ? CopyResult.FATAL : exit == 5 ? CopyResult.FAILED : CopyResult.NOT_RUN;
        return new CopyVerdict(CopyProgram.XCOPY, exit, result, copied, Optional.empty(), Optional.of(false), Optional.empty(),
                Optional.of(!result.isGood()), log, true);
    }

    /** What it means and what to do; the numbers that Windows gave for files are explained where something failed. */
    public String advice() {
        String numbers = result.isGood() ? "" : log.errors().stream().map(CopyError::code).distinct()
                .map(code -> " Error " + code + ": " + new CopyError(code, "").advice()).collect(Collectors.joining());
        String doubt = agrees ? "" : " The exit code tells nothing of it: is this build XP026 of robocopy? Use XP010.";
        return result.advice() + numbers + doubt;
    }

    /** The files that were not copied, as far as a log names them; none where everything was at last. */
    public List<CopyError> errors() {
        return failed.orElse(false) ? log.errors() : List.of();
    }
}
