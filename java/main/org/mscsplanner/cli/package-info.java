/**
 * The door: arguments in, exit code and streams out, and the JSON protocol of the PowerShell module. It sees every room
 * and contains no rules.
 *
 * <p>Read first: {@link org.mscsplanner.cli.Main}, {@link org.mscsplanner.cli.Verbs} (what each verb does), {@link
 * org.mscsplanner.cli.ExitCode}.
 */
@NullMarked
package org.mscsplanner.cli;

import org.jspecify.annotations.NullMarked;
