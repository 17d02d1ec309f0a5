package org.mscsplanner.rehearse.cmd;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mscsplanner.simulate.tool.Toolbox;

/** The folder that is the whole PATH of a script: one stand-in under the name of every program. */
final class StandIns {
    /** Starts cmd.exe. */
    static final String ENTER = "enter";
    private static final List<String> BESIDE_PROGRAMS = List.of(ENTER, "cmd", "chcp");

    private StandIns() { }

    /** @param standIn the compiled {@code native/standin.c} */
    static void install(Path standIn, Path folder) throws IOException {
        Files.createDirectories(folder);
        for (String program : BESIDE_PROGRAMS) {
            Files.copy(standIn, folder.resolve(program + ".exe"));
        }
        for (String program : Toolbox.programs()) {
            Files.copy(standIn, folder.resolve(program + ".exe"));
        }
    }
}
