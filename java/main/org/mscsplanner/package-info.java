/**
 * The map of the house. Data flows one way:
 *
 * <pre>
 *   spec.json -> spec -> (profile) -> model -> check -> plan -> command -> script -> render -> files
 *                                                   files -> rehearse (in a world of simulate) -> proof
 *   what a node printed, scripts of other people -> observe -> passport, spec
 * </pre>
 *
 * Leaves that import nothing of ours: {@code diag} (what can be wrong), {@code text} (quoting), {@code graph} (order),
 * {@code verdict} (exit codes). {@code clusterexe} is the language of cluster.exe; {@code process} starts programs, {@code
 * windows} reads this machine where it is one. {@code cli} is the door: it sees everything, nothing sees it. {@code RoomsTest}
 * holds the table of who may import whom.
 */
@NullMarked
package org.mscsplanner;

import org.jspecify.annotations.NullMarked;
