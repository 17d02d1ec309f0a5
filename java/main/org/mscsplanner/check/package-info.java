/**
 * Is a spec sound? Rules over the expanded model, each a small class that changes nothing and knows no file; their list
 * is {@link org.mscsplanner.check.Checker}. Imports {@code model}, {@code graph} and {@code diag}.
 *
 * <p>An empty name, address, subnet or path means "missing or wrong, already reported": rules pass over it.
 *
 * <p>Read first: {@link org.mscsplanner.check.Checker}, {@link org.mscsplanner.check.Rule},
 * {@link org.mscsplanner.check.Acknowledgements}.
 */
@NullMarked
package org.mscsplanner.check;

import org.jspecify.annotations.NullMarked;
