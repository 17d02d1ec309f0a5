/**
 * Command lines of cluster.exe, read back into what they build: a batch file is taken apart as cmd.exe does, each line is
 * read by {@code clusterexe}, and what the lines make becomes groups and resources of the model.
 *
 * <p>Read first: {@link org.mscsplanner.observe.commands.CommandImport}, {@link org.mscsplanner.observe.commands.Imported}.
 */
@NullMarked
package org.mscsplanner.observe.commands;

import org.jspecify.annotations.NullMarked;
