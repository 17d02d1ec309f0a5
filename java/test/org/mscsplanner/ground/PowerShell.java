package org.mscsplanner.ground;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** A real PowerShell engine that runs a script file: on this machine, or as a Windows program under Wine. */
public final class PowerShell {
    private PowerShell() {
    }

    /** Runs a script on this machine; skips the test where there is no PowerShell. */
    public static Ran here(Path dir, Duration timeout, Map<String, String> environment, Path script, String... args) {
        Ground.need(Part.PSHOST);
        List<String> command = new ArrayList<>(List.of(Ground.program(Part.PSHOST), "-NoProfile", "-NonInteractive", "-File", script.toString()));
        command.addAll(List.of(args));
        return Ran.run(dir, timeout, environment, command);
    }

    /** Checks PowerShell sources; exit 0 and a count where nothing was found, else one line a finding. */
    public static Ran lint(Path dir, Path... sources) {
        Ground.need(Part.PSLINT);
        return here(dir, Duration.ofMinutes(3), Map.of(), Path.of(Ground.program(Part.PSLINT)), Stream.of(sources).map(Path::toString).toArray(String[]::new));
    }

    /**
     * Runs a script as Windows. A few kinds of exceptions loop for ever there, so the time-out is part of the answer; paths
     * among the arguments are the caller's to translate ({@link Wine#path}).
     */
    public static Ran windows(Wine windows, Path dir, Duration timeout, Path script, String... args) {
        Ground.need(Part.PSHOST_WIN);
        List<String> command = new ArrayList<>(List.of(Wine.path(Path.of(Ground.program(Part.PSHOST_WIN))), "-NoProfile", "-NonInteractive",
                "-File", Wine.path(script)));
        command.addAll(List.of(args));
        // The engine's own libraries are managed code, which Wine does not load without mscoree.
        return windows.with("WINEDLLOVERRIDES", "mshtml=").run(dir, timeout, command.toArray(String[]::new));
    }
}
