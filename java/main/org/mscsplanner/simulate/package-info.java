/**
 * One simulated world: servers and the cluster that they form. It accepts what the real tools accept and refuses with the
 * real codes; it shares no code with planner, command builder and verdicts, because it judges them. Imports {@code model},
 * {@code clusterexe} and {@code text}; pure: no file, no clock, no chance.
 *
 * <p>Read first: {@link org.mscsplanner.simulate.World}, {@link org.mscsplanner.simulate.cluster.Engine}, {@link
 * org.mscsplanner.simulate.tool.Toolbox} (the command lines of Windows on it).
 */
@NullMarked
package org.mscsplanner.simulate;

import org.jspecify.annotations.NullMarked;
