/**
 * How a string is written for, and read from, cmd.exe, .reg files, XML and Markdown: one quoter per context. A leaf: it
 * knows no domain.
 *
 * <p>Read first: {@link org.mscsplanner.text.Word} (one argument as data), {@link org.mscsplanner.text.BatchText} (its
 * text in a batch file), {@link org.mscsplanner.text.CmdLineReader} (the independent reader of that text).
 */
@NullMarked
package org.mscsplanner.text;

import org.jspecify.annotations.NullMarked;
