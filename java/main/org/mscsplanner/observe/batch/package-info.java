/**
 * Somebody's batch file, in the order in which cmd.exe would run it: bytes ({@code ScriptText}), lines ({@code ScriptLines}),
 * values put in ({@code Variables}), the parts of a line or block ({@code UnitReader} makes a {@code Part}), and the way
 * through them ({@code BatchWalk}), which tells a {@code Runner} each simple command. Nothing is run: what a script cannot
 * tell (a file that exists, an argument, an exit code) is a condition.
 *
 * <p>Read first: {@link org.mscsplanner.observe.batch.BatchWalk}, {@link org.mscsplanner.observe.batch.Runner}.
 */
@NullMarked
package org.mscsplanner.observe.batch;

import org.jspecify.annotations.NullMarked;
