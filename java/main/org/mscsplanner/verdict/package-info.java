/**
 * What exit code N of tool T means, as tables. A leaf; it never looks at words of an output.
 *
 * <p>Read first: {@link org.mscsplanner.verdict.ExitRule}, {@link org.mscsplanner.verdict.ClusterCodes}.
 */
@NullMarked
package org.mscsplanner.verdict;

import org.jspecify.annotations.NullMarked;
