/**
 * What people read of a plan: one document of chapters and blocks, laid out as Markdown and as HTML, in the words of a
 * language file. Templates and words may be replaced by a user's; nothing here becomes a file that runs on a node.
 */
@NullMarked
package org.mscsplanner.render.document;

import org.jspecify.annotations.NullMarked;
