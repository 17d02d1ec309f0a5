/**
 * The language of cluster.exe: tree, printer, reader. Imports {@code text}; knows no model.
 *
 * <p>Read first: {@link org.mscsplanner.clusterexe.ClusterLine}, {@link org.mscsplanner.clusterexe.OptionWord}, {@link
 * org.mscsplanner.clusterexe.ClusterLineReader}.
 */
@NullMarked
package org.mscsplanner.clusterexe;

import org.jspecify.annotations.NullMarked;
