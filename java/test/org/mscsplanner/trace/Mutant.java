package org.mscsplanner.trace;

/**
 * One part of the program taken away on trial, and the test that claims what it is for.
 *
 * @param claim the requirement
 * @param test simple name of a class of this package, and its method
 */
record Mutant(String claim, Class<?> test, String method, Change change) {
    /** What is done to the copy of the program. */
    sealed interface Change { }

    /** Every method of this name does nothing and says nothing: an empty list, an empty text, no, zero. */
    record Without(String type, String method) implements Change { }

    /** A text in a class is another one. */
    record Saying(String type, String text, String instead) implements Change { }

    /** A block of a template, of its wording or of the data of a version is another one. */
    record Block(String resource, String text, String instead) implements Change { }

    @Override
    public String toString() {
        return claim + " " + change;
    }
}
