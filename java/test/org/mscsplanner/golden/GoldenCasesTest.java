package org.mscsplanner.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.cli.Called;
import org.mscsplanner.examples.Examples;

/**
 * A case is a folder: a spec, and below {@code expected} every view of the outcome. What {@code check} says is compared
 * for every case, the whole rendered folder for every sound one.
 */
class GoldenCasesTest {
    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicTest> every_case_gives_what_is_stored() {
        return Examples.folders().stream().map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> judge(folder)));
    }

    private void judge(Path folder) throws IOException {
        String spec = folder.toString().replace('\\', '/') + "/spec.json";
        SortedMap<String, byte[]> actual = new TreeMap<>();
        Called check = Called.with("check", spec);
        actual.put("diagnostics.txt", check.out().getBytes(StandardCharsets.UTF_8));
        assertEquals("", check.trace());
        if (check.code() == 0) {
            Path out = temp.resolve(folder.getFileName());
            List<String> args = new ArrayList<>(List.of("render", spec, "--out", out.toString()));
            if (Files.exists(folder.resolve("state.json"))) {
                args.addAll(List.of("--state", folder.resolve("state.json").toString()));
            }
            Called render = Called.with(args.toArray(String[]::new));
            assertEquals(0, render.code(), render.err());
            Golden.read(out).forEach((name, bytes) -> actual.put("rendered/" + name, bytes));
        } else {
            assertEquals(2, check.code());
        }
        Golden.compare(folder.resolve("expected"), actual);
    }

    @Test
    void there_are_as_many_cases_as_there_were() {
        assertTrue(Examples.folders().size() >= 15, Examples.folders().toString());
        assertTrue(Examples.sound().size() >= 14, Examples.sound().toString());
    }
}
