/**
 * Command lines of cluster.exe, read back into what they build. The way of a script: simple commands in the order in which they
 * run ({@code observe.batch}), lines of cluster.exe ({@code BatchCommands}, read by {@code clusterexe}), groups and resources of
 * the model ({@code Sketch}).
 *
 * <p>Read first: {@link org.mscsplanner.observe.commands.CommandImport}, {@link org.mscsplanner.observe.commands.Imported}.
 */
@NullMarked
package org.mscsplanner.observe.commands;

import org.jspecify.annotations.NullMarked;
