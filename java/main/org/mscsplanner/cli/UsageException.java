package org.mscsplanner.cli;

import java.nio.file.Files;
import java.nio.file.Path;

/** The caller asked for something that the program does not offer. */
final class UsageException extends StoppedException {
    private static final long serialVersionUID = 1L;

    UsageException(String message) {
        super(message);
    }

    /** For a path that must be a file. */
    static UsageException noFile(Path path) {
        return new UsageException((Files.exists(path) ? "this is no file: " : "there is no file ") + path);
    }

    /** For a path that must be a folder. */
    static UsageException noFolder(Path path) {
        return new UsageException((Files.exists(path) ? "this is no folder: " : "there is no folder ") + path);
    }

    @Override
    ExitCode code() {
        return ExitCode.USAGE;
    }

    @Override
    String kind() {
        return "usage";
    }
}
