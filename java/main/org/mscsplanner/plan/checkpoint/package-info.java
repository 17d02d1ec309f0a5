/**
 * The way of checkpointed registry values through a plan: which copy holds what after each step, and which one the next online
 * works with. {@link org.mscsplanner.plan.checkpoint.Foresight} foresees it from the steps alone; a rehearsal sees it happen and
 * writes it down in the same form.
 *
 * <p>Read first: {@link org.mscsplanner.plan.checkpoint.ValueHistory}, {@link org.mscsplanner.plan.checkpoint.Foresight}.
 */
@NullMarked
package org.mscsplanner.plan.checkpoint;

import org.jspecify.annotations.NullMarked;
