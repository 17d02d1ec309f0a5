package org.mscsplanner.cli;

/** A call that ends without a result, for a reason that the caller can do something about. */
abstract class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StoppedException(String message) {
        super(message);
    }

    abstract ExitCode code();

    /** The kind of the message in the protocol. */
    abstract String kind();
}
