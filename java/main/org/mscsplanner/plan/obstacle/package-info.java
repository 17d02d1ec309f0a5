/**
 * What the state has that is in the way of a plan. Nothing is decided here: it is told to whoever plans and to whoever signs.
 *
 * <p>Read first: {@link org.mscsplanner.plan.obstacle.Obstacle}.
 */
@NullMarked
package org.mscsplanner.plan.obstacle;

import org.jspecify.annotations.NullMarked;
