/**
 * What is there now: readers for what tools of a node print. A text that is not understood is no good news.
 *
 * <p>Read first: {@link org.mscsplanner.observe.LicenseStatus}.
 */
@NullMarked
package org.mscsplanner.observe;

import org.jspecify.annotations.NullMarked;
