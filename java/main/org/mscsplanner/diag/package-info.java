/**
 * What can be wrong, and where. A leaf: it imports nothing of ours and prints nothing.
 *
 * <p>Read first: {@link org.mscsplanner.diag.Finding} (one thing that is wrong), {@link org.mscsplanner.diag.Code} (the
 * catalogue), {@link org.mscsplanner.diag.Place} (where in the user's file).
 */
@NullMarked
package org.mscsplanner.diag;

import org.jspecify.annotations.NullMarked;
