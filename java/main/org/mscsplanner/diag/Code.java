package org.mscsplanner.diag;

/**
 * A kind of finding: a stable id that scripts and acknowledgements rely on, and its text with holes such as
 * {@code {name}} that the facts of a {@link Finding} fill.
 *
 * <p>Ids are never given to another meaning. 1xxx: the shape of a file ({@link SpecCode}); 2xxx: what it means
 * ({@link ModelCode}); a word instead of a number: the lines of a script that is imported ({@link CommandCode}).
 */
public interface Code {
    /** All of it. */
    CodeText said();

    /** For example {@code MSCS-2004}. */
    default String id() {
        return said().id();
    }

    default Severity severity() {
        return said().severity();
    }

    /** True when {@code acknowledge} with a reason may lower a finding of this kind. */
    default boolean overridable() {
        return said().overridable();
    }

    /** One sentence that says what is wrong, with holes. */
    default String text() {
        return said().text();
    }

    /** One sentence that says what to do, with holes. */
    default String fix() {
        return said().fix();
    }
}
