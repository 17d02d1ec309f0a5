/**
 * Passports as JSON, with a format version.
 *
 * <p>Read first: {@link org.mscsplanner.observe.file.PassportJson}.
 */
@NullMarked
package org.mscsplanner.observe.file;

import org.jspecify.annotations.NullMarked;
