/**
 * Which steps, in which order, on which node, why, and how long. The planner is a pure function of a sound general spec and a
 * state; {@code plan.action} says what each step does to a state, and how to undo it. Imports {@code model}, {@code graph} and
 * {@code diag}; no file, no clock, no environment.
 *
 * <p>Read first: {@link org.mscsplanner.plan.Planner} (the passes and the reason for their order), {@link
 * org.mscsplanner.plan.Step}, {@link org.mscsplanner.plan.action.Action}.
 */
@NullMarked
package org.mscsplanner.plan;

import org.jspecify.annotations.NullMarked;
