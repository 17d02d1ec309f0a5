/** Covering arrays: few cases that meet every pair of values of many factors. Knows nothing of clusters. */
@NullMarked
package org.mscsplanner.proof.covering;

import org.jspecify.annotations.NullMarked;
