/**
 * The checkpoint time machine: for every registry value that a checkpoint carries, through every step of a plan, which copy
 * holds what, who wrote it, and which wins at the next online. Imports what {@code proof} may.
 */
@NullMarked
package org.mscsplanner.proof.checkpoint;

import org.jspecify.annotations.NullMarked;
