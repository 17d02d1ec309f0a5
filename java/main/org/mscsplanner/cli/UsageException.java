package org.mscsplanner.cli;

/** The caller asked for something that the program does not offer. */
public final class UsageException extends StoppedException {
    private static final long serialVersionUID = 1L;

    public UsageException(String message) {
        super(message);
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
