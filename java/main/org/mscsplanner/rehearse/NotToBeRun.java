package org.mscsplanner.rehearse;

/** A statement of the language that must not be carried out as it stands. */
final class NotToBeRun extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotToBeRun(String reason) {
        super(reason);
    }
}
