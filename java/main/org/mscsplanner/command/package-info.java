/**
 * A step as commands: programs with their arguments and exit rules, what is recorded before a change, and how the change
 * is taken back. Imports {@code plan}, {@code model}, {@code clusterexe}, {@code verdict} and {@code text}; runs nothing.
 *
 * <p>Read first: {@link org.mscsplanner.command.Call} (one command), {@link org.mscsplanner.command.Op} (what a script
 * does with calls), {@link org.mscsplanner.command.Procedures} (step to procedure).
 */
@NullMarked
package org.mscsplanner.command;

import org.jspecify.annotations.NullMarked;
