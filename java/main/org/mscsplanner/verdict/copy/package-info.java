/**
 * What a copying program did: from its exit code, and from the numbers of its log by their position. A part of the leaf
 * {@code verdict}: it imports nothing of ours, and no word of a log decides, in whatever language it is (PEERS A18 to A20, A23).
 *
 * <p>Read first: {@link org.mscsplanner.verdict.copy.CopyVerdict}; {@link org.mscsplanner.verdict.copy.SyncVerdict} is the same
 * for the log of {@code mscs-sync.cmd}.
 */
@NullMarked
package org.mscsplanner.verdict.copy;

import org.jspecify.annotations.NullMarked;
