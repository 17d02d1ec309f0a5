/**
 * Commands as a batch script: a closed language of a few dozen statements, its printer and its reader, and the compiler
 * from procedures to guarded blocks with one failure exit. Imports {@code command} and {@code text};
 * decides no order.
 *
 * <p>Read first: {@link org.mscsplanner.script.Statement} (the language), {@link org.mscsplanner.script.ScriptWriter}
 * (a script from its blocks), {@link org.mscsplanner.script.StatementReader}.
 */
@NullMarked
package org.mscsplanner.script;

import org.jspecify.annotations.NullMarked;
