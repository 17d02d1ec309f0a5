package org.mscsplanner.rehearse;

import java.util.List;
import org.mscsplanner.model.Name;
import org.mscsplanner.simulate.World;

/** A way to run a script on a server of a world. */
public interface ScriptRunner {
    /** Of simulated time; a script that takes longer is {@link ScriptRun.End#ENDLESS}. */
    long MOST_MILLIS = 48L * 3_600_000;
    /** Why one that took longer was ended. */
    String TOO_LONG = "more than 48 hours: something is waited for that does not come";

    /**
     * Runs it to its end.
     *
     * @param node the server at which somebody starts it; it runs
     * @param path of the script on that server, for example {@code C:\plan\scripts\01-group.cmd}
     * @param arguments as typed
     */
    ScriptRun run(World world, Name node, String path, List<String> arguments, Watch watch);

    /** True when scripts of different worlds may run at the same time. */
    default boolean runsSideBySide() {
        return false;
    }
}
