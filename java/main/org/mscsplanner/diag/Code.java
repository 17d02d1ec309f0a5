package org.mscsplanner.diag;

/**
 * A kind of finding: a stable id that scripts and acknowledgements rely on, and its text with holes such as
 * {@code {name}} that the facts of a {@link Finding} fill.
 *
 * <p>Ids are never given to another meaning. 1xxx: the shape of a file ({@link SpecCode}); 2xxx: what it means
 * ({@link ModelCode}); a word instead of a number: the lines of a script that is imported ({@link CommandCode}).
 */
public interface Code {
    /** For example {@code MSCS-2004}. */
    String id();

    Severity severity();

    /** True when {@code acknowledge} with a reason may lower a finding of this kind. */
    boolean overridable();

    /** One sentence that says what is wrong, with holes. */
    String text();

    /** One sentence that says what to do, with holes. */
    String fix();
}
