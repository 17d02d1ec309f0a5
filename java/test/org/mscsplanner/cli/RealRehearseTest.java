package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.mscsplanner.ground.Ground;
import org.mscsplanner.ground.Mingw;
import org.mscsplanner.ground.Part;
import org.mscsplanner.ground.Wine;

/** {@code rehearse --cmd} with the cmd.exe of Wine. */
class RealRehearseTest {
    private static final String SPEC = "java/test/cases/05-a-choice-of-providers/spec.json";
    private static final int TRIES = 4;

    @Test
    void the_answer_is_that_of_the_interpreter() {
        Ground.need(Part.WINE, Part.MINGW);
        System.setProperty("mscs.standin", Mingw.program("standin").toString());
        try {
            Called builtIn = Called.with("rehearse", SPEC, "--cmd", "builtin");
            Called real = Called.with("rehearse", SPEC, "--cmd", Wine.shared().cmdExe().toString());
            for (int next = 1; next < TRIES && real.code() == ExitCode.ENVIRONMENT.number(); next++) {
                // A busy machine now and then refuses Wine a process.
                assertTrue(real.err().contains("could not start a program"), real.err());
                real = Called.with("rehearse", SPEC, "--cmd", Wine.shared().cmdExe().toString());
            }
            assertEquals(builtIn.out(), real.out(), real.err());
            assertEquals(0, real.code());
        } finally {
            System.clearProperty("mscs.standin");
        }
    }
}
