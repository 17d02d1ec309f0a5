package org.mscsplanner.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mscsplanner.model.SyncJob.Tool;
import org.mscsplanner.rehearse.Interpreter;

/** The same table in a real cmd.exe: its own way with quotes, redirection, codes and open files, beside stand-ins for programs. */
class RealSyncTest {
    /** xcopy asks cmd.exe itself for names and times; of the rest it has the same lines as robocopy. */
    private static final List<String> WITH_XCOPY = List.of("everything is in step", "a file changed here", "a new file in a new folder",
            "a file was changed on the other node", "a person accepts: what the other node had is put aside", "a single file among others",
            "an edit on the other node between the comparison and the copy", "killed behind the copy, before the records",
            "names that cmd.exe would act on", "the folder is empty on both nodes");
    private static final int LEAST_LINES = 20;

    private static Patient cmd;

    @BeforeAll
    static void start() throws IOException {
        cmd = Patient.start();
    }

    @AfterAll
    static void stop() throws IOException {
        cmd.close();
    }

    @TestFactory
    Stream<DynamicTest> every_situation_ends_as_it_must() {
        return Situations.all().stream().filter(s -> !s.name().startsWith(CopySituations.FILLS_UP)).flatMap(s -> s.tools().stream()
                .filter(tool -> tool == Tool.ROBOCOPY || WITH_XCOPY.contains(s.name()))
                .map(tool -> DynamicTest.dynamicTest(s.name() + " (" + tool + ")", () -> Patient.patiently(() -> check(s, tool)))));
    }

    /** A run that only brings the nodes into step leaves the same records in the built-in interpreter; with xcopy cmd.exe writes the times its own way. */
    private static void check(Situation situation, Tool tool) {
        situation.check(tool, cmd, tool == Tool.ROBOCOPY ? new Interpreter() : cmd);
    }

    @Test
    void the_situations_for_xcopy_are_in_the_table() {
        List<String> names = Situations.all().stream().filter(s -> s.tools().contains(Tool.XCOPY)).map(Situation::name).toList();
        assertTrue(names.containsAll(WITH_XCOPY), names.toString());
    }

    /**
     * Three situations, each killed behind every program and behind every line by which cmd.exe itself changes a file, and run again. A
     * build takes every sixteenth of these lines, chance tells with which it begins; {@code -Dkill.every=1} takes them all.
     */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void killed_at_every_line_and_run_again(int situation) {
        int every = Integer.getInteger("kill.every", 16);
        int line = 1 + new Random().nextInt(every);
        boolean[] killed = {true};
        for (; killed[0]; line += every) {
            int now = line;
            Patient.patiently(() -> killed[0] = killed(situation, now));
        }
        assertTrue(line > LEAST_LINES, line + " lines");
    }

    /** False when the script ended before. */
    private static boolean killed(int situation, int line) {
        SyncLab lab = SyncRunsTest.situated(SyncLab.draft(2).probed(), Tool.ROBOCOPY, situation).by(cmd);
        Killing killing = behind(line);
        lab.run(killing, 1);
        String at = "situation " + situation + ", line " + line;
        assertEquals(situation == 2 ? "edited there" : "b", lab.conf(2, "sub (2)\\b & c.txt"), at);
        assertEquals(situation == 2 ? "conflict 7" : "ok 0", lab.unprobed().result(1), () -> at + "\n" + lab.own(1, "mscs-sync.log"));
        if (situation < 2) {
            assertEquals(lab.tree(1), lab.tree(2), at);
        }
        return killing.happened();
    }

    private static Killing behind(int program) {
        int[] left = {program};
        return Killing.behind(line -> --left[0] == 0);
    }
}
