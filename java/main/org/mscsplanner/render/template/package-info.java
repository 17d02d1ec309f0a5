/**
 * The template engine and the files it reads: ours from the jar, a user's folder in front of them for documents. Strict: what
 * does not fit is an error with file, line and column, never a wrong line in a document.
 */
@NullMarked
package org.mscsplanner.render.template;

import org.jspecify.annotations.NullMarked;
