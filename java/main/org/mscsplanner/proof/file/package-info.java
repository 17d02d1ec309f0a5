/** Rehearsals as JSON; the only place of {@code proof} that knows JSON. */
@NullMarked
package org.mscsplanner.proof.file;

import org.jspecify.annotations.NullMarked;
