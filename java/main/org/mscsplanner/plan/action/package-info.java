/**
 * What one step does, one class an action: its effect on a state, how one sees that it holds, its risk, its undo, and how a person does it
 * by hand. An action knows nothing of the plan that it stands in.
 *
 * <p>Read first: {@link org.mscsplanner.plan.action.Action}.
 */
@NullMarked
package org.mscsplanner.plan.action;

import org.jspecify.annotations.NullMarked;
