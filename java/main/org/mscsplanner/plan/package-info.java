/**
 * Which steps, in which order, on which node, why, how long, and how to undo them. The planner is a pure function of a
 * sound general spec and a state; each action says what it does to a state. Imports {@code model}, {@code graph} and
 * {@code diag}; no file, no clock, no environment.
 *
 * <p>Read first: {@link org.mscsplanner.plan.Planner} (the passes and the reason for their order), {@link
 * org.mscsplanner.plan.Step}, {@link org.mscsplanner.plan.Action}.
 */
@NullMarked
package org.mscsplanner.plan;

import org.jspecify.annotations.NullMarked;
