package org.mscsplanner.trace;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a test vouches for: ids of the list of requirements (R from the technical note, I for its gaps and errors, D for the
 * rules of safety). The test fails when the behaviour goes away; for many of them {@link MutationTest} takes it away and looks.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Claims {
    /** Ids such as {@code R-028}. */
    String[] value();
}
