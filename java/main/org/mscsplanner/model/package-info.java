/**
 * What a cluster, a group, a resource, a sync job, a registry value, a service, an account, a probe and a manual task
 * are, and a state of them. Immutable values; imports {@code diag} and {@code text} only; knows no JSON, no file, no clock.
 *
 * <p>Read first: {@link org.mscsplanner.model.GeneralSpec} (everything a plan is made from),
 * {@link org.mscsplanner.model.Group}, {@link org.mscsplanner.model.State} (what is there).
 */
@NullMarked
package org.mscsplanner.model;

import org.jspecify.annotations.NullMarked;
