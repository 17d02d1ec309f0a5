/** A rehearsal for people: as a document, and as text for a terminal. */
@NullMarked
package org.mscsplanner.proof.report;

import org.jspecify.annotations.NullMarked;
