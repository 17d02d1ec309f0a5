package org.mscsplanner.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.InvalidPathException;
import picocli.CommandLine;

/**
 * Why a call ended before its time: the only place that tells from a throwable who has to act.
 *
 * @param kind of the message in the protocol
 * @param text for whoever has to act
 */
record Failure(ExitCode code, String kind, String text) {
    /** Out of memory, or of the stack. */
    private static final String TOO_LARGE = "an input is too large for the memory that this machine gives to Java. Is it the right file? Otherwise give more: java -Xmx4g -jar ...";

    /** Every throwable has one; what is not known is a bug of ours. */
    static Failure of(Throwable e) {
        if (e instanceof StoppedException stopped) {
            return new Failure(stopped.code(), stopped.kind(), String.valueOf(e.getMessage()));
        } else if (e instanceof CommandLine.ParameterException) {
            return new Failure(ExitCode.USAGE, "usage", String.valueOf(e.getMessage()));
        } else if (e instanceof InvalidPathException path) {
            return new Failure(ExitCode.USAGE, "usage", "this is no path: " + path.getInput());
        } else if (e instanceof OutOfMemoryError || e instanceof StackOverflowError) {
            return environment(TOO_LARGE);
        } else if ((e instanceof UncheckedIOException ? e.getCause() : e) instanceof IOException io) {
            return io instanceof FileAlreadyExistsException there ? of(inTheWay(there)) : environment(MachineText.of(io));
        }
        return new Failure(ExitCode.BUG, "bug", e.getClass().getSimpleName() + (e.getMessage() == null ? "" : ": " + e.getMessage()));
    }

    /** Where a folder was to be made, and a file of that name lies. */
    private static RefusedException inTheWay(FileAlreadyExistsException there) {
        return new RefusedException(there.getFile() + " is there already and is no folder. Nothing was changed; choose another name.");
    }

    private static Failure environment(String text) {
        return new Failure(ExitCode.ENVIRONMENT, "environment", text);
    }
}
