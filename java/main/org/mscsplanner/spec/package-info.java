/**
 * What the user wrote, and where in the file: strict JSON with places, binding to the model, defaults, expansion by a
 * profile, the general form as JSON again, and the schema. Imports {@code model}, {@code profile}, {@code diag} and
 * Jackson's streaming parser.
 *
 * <p>Read first: {@link org.mscsplanner.spec.Specs} (the door), {@link org.mscsplanner.spec.Fields} (one description of
 * every field, for reading and for the schema), {@link org.mscsplanner.spec.SpecBinder}.
 */
@NullMarked
package org.mscsplanner.spec;

import org.jspecify.annotations.NullMarked;
