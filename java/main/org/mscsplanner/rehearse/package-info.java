/**
 * Runs rendered files in a simulated world: by the built-in interpreter of the batch language, or by a real cmd.exe with
 * stand-ins for the programs of Windows. Imports {@code script}, {@code simulate}, {@code process} and {@code text}; touches
 * nothing of the machine that it runs on but a temporary folder of its own.
 *
 * <p>Read first: {@link org.mscsplanner.rehearse.ScriptRunner}, {@link org.mscsplanner.rehearse.Interpreter}, {@link
 * org.mscsplanner.rehearse.BatchScript}.
 */
@NullMarked
package org.mscsplanner.rehearse;

import org.jspecify.annotations.NullMarked;
