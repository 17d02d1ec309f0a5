/**
 * Plan and state as JSON, with format versions. Imports {@code plan}, {@code model} and Jackson.
 *
 * <p>Read first: {@link org.mscsplanner.plan.file.PlanJson}, {@link org.mscsplanner.plan.file.StateJson}.
 */
@NullMarked
package org.mscsplanner.plan.file;

import org.jspecify.annotations.NullMarked;
