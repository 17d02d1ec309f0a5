package org.mscsplanner.cli;

/** A file that the caller named is not what it must be, a spec apart: that has findings. */
final class InputException extends StoppedException {
    private static final long serialVersionUID = 1L;

    /** @param message with the place in the file, where there is one */
    InputException(String message) {
        super(message);
    }

    @Override
    ExitCode code() {
        return ExitCode.INPUT;
    }

    @Override
    String kind() {
        return "input";
    }
}
