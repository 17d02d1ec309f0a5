package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.cli.Called.REGISTRY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A window that is too short is said at the console too, where the change can still be moved. */
class ChangeWindowTest {
    private static final String TALK = "The change window of 1 h is too short: the plan for VCCLUSTER takes ";

    @TempDir
    private Path temp;

    @Test
    void who_plans_or_renders_hears_that_the_window_is_too_short() throws IOException {
        String good = Files.readString(Path.of(REGISTRY));
        assertTrue(good.contains("\"windowMinutes\": 480"), good);
        Path spec = Files.writeString(temp.resolve("short.json"), good.replace("\"windowMinutes\": 480", "\"windowMinutes\": 60"));
        for (Called called : new Called[] {Called.with("plan", spec.toString()), Called.with("render", spec.toString(), "--out", temp.resolve("out").toString())}) {
            assertEquals(0, called.code());
            assertTrue(called.err().contains(TALK + "2 h 36 min at least."), called::err);
        }
        assertTrue(Called.with("plan", spec.toString(), "--json").lines().stream()
                .anyMatch(l -> l.path("kind").asText().equals("warning") && l.path("text").asText().startsWith(TALK)));
        assertFalse(Called.with("plan", REGISTRY).err().contains("change window"));
        assertFalse(Called.with("plan", "examples/file-server/spec.json").err().contains("change window"));
    }
}
