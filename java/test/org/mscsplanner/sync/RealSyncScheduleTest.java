package org.mscsplanner.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mscsplanner.model.SyncJob.Tool;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.property.Gen;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.node.Trees;

/**
 * Days by chance in a real cmd.exe: every run starts the same programs with the same words as in the built-in interpreter, and
 * leaves the same records. The build plays twenty; {@code -Dgen.count=100} a hundred, which take some minutes.
 */
class RealSyncScheduleTest {
    private static final int DAYS = 20;
    private static final int FIRST_SEED = 40_000;
    private static final String UNASKED = "unknown-owner 4";

    @Test
    void the_days_have_the_same_journal() throws IOException {
        SyncLab draft = SyncLab.draft(2);
        draft.conf().deletionBudget = 3;
        SyncLab start = draft.ready();
        assertEquals("ok 0", start.result(1));
        assertEquals("not-owner 0", start.result(2));
        int[] copies = {0};
        try (Patient patient = Patient.start()) {
            for (int i = 0; i < Integer.getInteger("gen.count", DAYS); i++) {
                int seed = FIRST_SEED + i;
                int size = i % 4;
                Patient.patiently(() -> copies[0] += copies(seed, size, start, patient));
            }
        }
        assertTrue(copies[0] > 0, copies[0] + " copies");
    }

    private static int copies(int seed, int size, SyncLab start, Patient patient) {
        Schedule meant = day(seed, size, start);
        meant.play();
        Schedule real = day(seed, size, start);
        real.lab().by(patient);
        real.play();
        if (runs(real, "busy 5") > runs(meant, "busy 5")) {
            throw new Patient.Busy("what was killed had not gone when the next run began:\n" + real);
        } else if (runs(real, UNASKED) > runs(meant, UNASKED)) {
            throw new Patient.Busy("what asks who owns the group did not begin in time:\n" + real);
        }
        String at = "the day of seed " + seed + " and size " + size;
        assertEquals(String.join("\n", meant.journal()), String.join("\n", real.journal()), () -> at + "\n" + real);
        assertEquals(meant.lab().tree(1) + meant.lab().tree(2), real.lab().tree(1) + real.lab().tree(2), at);
        assertEquals(records(meant), records(real), at);
        real.lab().by(new Interpreter());
        real.settle();
        return real.copies();
    }

    /** How many runs ended so. */
    private static long runs(Schedule day, String result) {
        return day.journal().stream().filter(line -> line.endsWith(" " + result)).count();
    }

    /** What the nodes remember of the last sync, file by file. */
    private static Map<String, String> records(Schedule day) {
        Map<String, String> all = new TreeMap<>();
        for (Machine machine : day.lab().world().machines().values()) {
            for (WinPath path : Trees.files(machine.files(), WinPath.of(SyncLab.JOB + "\\state"))) {
                all.put(machine.name() + " " + path, new String(machine.files().file(path).orElseThrow().bytes(), StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }

    private static Schedule day(int seed, int size, SyncLab start) {
        return new Schedule(Gen.of(seed, size), start, Tool.ROBOCOPY, Schedule.Way.PROGRAMS);
    }
}
