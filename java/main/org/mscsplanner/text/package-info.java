/**
 * How a string is written for, and read from, cmd.exe, .reg files, PowerShell, XML, HTML and Markdown: one quoter per
 * context, and for each quoter a reader that shares no code with it. A leaf: it imports nothing of ours and knows no
 * domain.
 *
 * <p>Read first: {@link org.mscsplanner.text.Word} (one argument as data), {@link org.mscsplanner.text.BatchText} (its
 * text in a batch file), {@link org.mscsplanner.text.CmdLineReader} (the independent reader of that text).
 */
@NullMarked
package org.mscsplanner.text;

import org.jspecify.annotations.NullMarked;
