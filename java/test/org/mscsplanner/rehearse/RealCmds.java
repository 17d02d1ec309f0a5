package org.mscsplanner.rehearse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Function;
import java.util.function.Predicate;
import org.mscsplanner.ground.Ground;
import org.mscsplanner.ground.Mingw;
import org.mscsplanner.ground.Part;
import org.mscsplanner.ground.Wine;
import org.mscsplanner.rehearse.cmd.RealCmd;
import org.mscsplanner.simulate.World;

/**
 * A real cmd.exe for the scripts of a test: that of Wine, with stand-ins for every program that the simulation knows.
 *
 * <p>How to use it: put the files into the servers of a {@link World}, and give it to {@link RealCmd#run} as to {@link
 * Interpreter#run}. While the script runs, the servers' files are real files in a temporary folder: cmd.exe works on them by
 * itself, and robocopy, xcopy and the other stand-ins really copy, change and remove them there, honour their switches and end
 * with their true codes (they are the programs of {@code simulate.tool}). Afterwards the world has what is on the disk.
 */
public final class RealCmds {
    private static final int TRIES = 4;

    private RealCmds() { }

    /** Skips the test where there is no Wine or no compiler. */
    public static RealCmd open() throws IOException {
        Ground.need(Part.WINE, Part.MINGW);
        return RealCmd.of(Wine.shared().cmdExe(), Mingw.program("standin"));
    }

    /** What became of a world, and how the script went. */
    public record Result(World world, ScriptRun run) { }

    /** As the other one, content with every run. */
    public static Result inCopy(World world, Function<World, ScriptRun> script) {
        return inCopy(world, script, run -> true);
    }

    /**
     * Runs a script in a copy of a world. A busy machine now and then refuses Wine a process, and the script sees that where it
     * asks, and goes another way where it does not: then it is run again, in a new copy.
     *
     * @param wanted what the script does when no process is refused
     * @return the first run as wanted, or the last one
     */
    public static Result inCopy(World world, Function<World, ScriptRun> script, Predicate<ScriptRun> wanted) {
        for (int next = 1;; next++) {
            World copy = world.copy();
            try {
                ScriptRun run = script.apply(copy);
                if (next == TRIES || wanted.test(run)) {
                    return new Result(copy, run);
                }
            } catch (UncheckedIOException e) {
                if (next == TRIES || !(e.getCause() instanceof RealCmd.NotStarted)) {
                    throw e;
                }
            }
        }
    }
}
