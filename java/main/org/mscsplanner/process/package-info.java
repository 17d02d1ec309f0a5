/**
 * Starts programs with limits and collects what they say. Imports {@code diag}; the only room that knows Commons Exec.
 *
 * <p>Read first: {@link org.mscsplanner.process.Program}.
 */
@NullMarked
package org.mscsplanner.process;

import org.jspecify.annotations.NullMarked;
