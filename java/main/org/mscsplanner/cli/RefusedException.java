package org.mscsplanner.cli;

/** What the caller asked for would lose something of somebody's. */
final class RefusedException extends StoppedException {
    private static final long serialVersionUID = 1L;

    /** @param message a sentence, and what to do; nothing was changed */
    RefusedException(String message) {
        super(message);
    }

    @Override
    ExitCode code() {
        return ExitCode.REFUSED;
    }

    @Override
    String kind() {
        return "refused";
    }
}
