package org.mscsplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** An interrupted program says so by its exit code. Windows has no way to ask another process to end. */
@DisabledOnOs(OS.WINDOWS)
class InterruptIT {
    @Test
    void a_program_that_is_told_to_end_while_it_waits_for_its_request_ends_with_8() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xlog:class+load=info:stdout", "-jar", System.getProperty("mscs.jar"), "--protocol", "1", "check").redirectErrorStream(true).start();
        try {
            BufferedReader said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
            assertTrue(said.lines().anyMatch(line -> line.contains("org.mscsplanner.cli.JsonReport ")), "it ended before it read its request");
            process.destroy();
            assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it did not end");
            assertEquals(8, process.exitValue());
        } finally {
            process.destroyForcibly();
        }
    }
}
