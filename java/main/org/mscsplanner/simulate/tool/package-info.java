/**
 * The programs of Windows on a world: each takes its raw command tail and gives an exit code and what it prints. Texts are
 * our own words; layouts follow the samples. One class a program; {@link org.mscsplanner.simulate.tool.Toolbox} finds it.
 *
 * <p>Read first: {@link org.mscsplanner.simulate.tool.Tool}, {@link org.mscsplanner.simulate.tool.Toolbox}, {@link
 * org.mscsplanner.simulate.tool.ClusterExe}.
 */
@NullMarked
package org.mscsplanner.simulate.tool;

import org.jspecify.annotations.NullMarked;
