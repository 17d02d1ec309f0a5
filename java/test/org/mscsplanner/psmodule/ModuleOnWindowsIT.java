package org.mscsplanner.psmodule;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.TestFactory;
import org.mscsplanner.ground.Ground;
import org.mscsplanner.ground.Part;
import org.mscsplanner.ground.PowerShell;
import org.mscsplanner.ground.Ran;
import org.mscsplanner.ground.WinJava;
import org.mscsplanner.ground.Wine;

/** The scenarios of the assembled module as Windows: PowerShell engine, Java and cmd.exe are Windows programs under Wine. */
class ModuleOnWindowsIT {
    private static final Duration TIME = Duration.ofMinutes(12);

    @TestFactory
    Stream<DynamicContainer> the_module_does_on_windows_what_its_scenarios_say() {
        Ground.need(Part.WINE, Part.PSHOST_WIN, Part.WINJAVA);
        List<Path> files = ModuleTests.files(true);
        assertTrue(files.size() >= 2, files.toString());
        // Each with a registry and tasks of its own.
        return ModuleTests.each(files, Stream.of(Wine.shared(), Wine.named("wine-module")).map(ModuleOnWindowsIT::in).toList());
    }

    private static ModuleTests.Run in(Wine windows) {
        Wine withJava = windows.with("MSCS_PLANNER_JAVA", Wine.path(WinJava.program())).with("MSCS_PLANNER_TIMEOUT", "").with("JAVA_HOME", "");
        return (file, results) -> run(withJava, file, results);
    }

    /** A busy machine now and then refuses Wine a process: a file that failed is run once more, and that run counts. */
    private static Ran run(Wine windows, Path file, Path results) throws IOException {
        Ran ran = once(windows, file, results);
        if (ran.exit() == 0 || ran.exit() == Ran.TIMED_OUT) {
            return ran;
        }
        System.out.println("once more: " + file.getFileName() + "\n" + ran);
        Files.deleteIfExists(results);
        return once(windows, file, results);
    }

    private static Ran once(Wine windows, Path file, Path results) {
        return PowerShell.windows(windows, ModuleTests.FOLDER, TIME, ModuleTests.RUNNER, "-Path", Wine.path(file), "-ModulePath",
                Wine.path(ModuleTests.MODULE), "-ResultPath", Wine.path(results), "-Windows");
    }
}
