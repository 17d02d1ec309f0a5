/**
 * The files that keep nodes in step: {@code mscs-sync.cmd} in the closed batch language, and the scheduled task that runs
 * it. What the script does in which order is told in {@link org.mscsplanner.render.sync.SyncScript}; each class beside it
 * writes one part.
 *
 * <p>Read first: {@link org.mscsplanner.render.sync.SyncScript}, {@link org.mscsplanner.render.sync.Result}.
 */
@NullMarked
package org.mscsplanner.render.sync;

import org.jspecify.annotations.NullMarked;
