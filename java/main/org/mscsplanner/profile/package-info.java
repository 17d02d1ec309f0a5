/**
 * What VirtualCenter needs, per version, and its expansion into the general form. Data with citations lie beside the
 * classes in the jar ({@code profile/*.properties}). Imports {@code model} and {@code diag}; adds nothing that the
 * general form cannot say.
 *
 * <p>Read first: {@link org.mscsplanner.profile.VirtualCenter} (what the user writes), {@link
 * org.mscsplanner.profile.VirtualCenterProfile} (what it becomes).
 */
@NullMarked
package org.mscsplanner.profile;

import org.jspecify.annotations.NullMarked;
