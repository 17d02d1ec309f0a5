package org.mscsplanner.rehearse;

import java.util.Optional;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.tool.Answer;

/**
 * Looks over the shoulder of a run, and may interfere: this is how faults get in. Every method has a default that does
 * nothing.
 */
public interface Watch {
    /** Nobody looks. */
    Watch NONE = new Watch() { };

    /** A step begins; the script says so itself. False leaves the step out. */
    default boolean step(World world, String id) {
        return true;
    }

    /** A program, or a command of cmd.exe on files, is about to run; an answer takes its place. */
    default Optional<Answer> instead(World world, String step, String program, String tail) {
        return Optional.empty();
    }

    /** True when the program that is about to run never ends. */
    default boolean hangs(World world, String program, String tail) {
        return false;
    }

    /** A program ran. */
    default void ran(World world, Call call) { }

    /** True when the window is closed now, before the next statement. */
    default boolean stops(World world) {
        return false;
    }
}
