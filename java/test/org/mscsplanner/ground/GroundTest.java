package org.mscsplanner.ground;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.AssertionFailedError;
import org.opentest4j.TestAbortedException;

/** The ground is what the tests think it is. */
class GroundTest {
    @TempDir
    Path folder;

    @Test
    void a_missing_part_skips_and_a_required_one_fails() {
        assertThrows(TestAbortedException.class, () -> Ground.lacking(Part.CHROMIUM, EnumSet.of(Part.WINE)));
        assertThrows(AssertionFailedError.class, () -> Ground.lacking(Part.CHROMIUM, EnumSet.of(Part.CHROMIUM)));
        assertEquals(EnumSet.of(Part.WINE, Part.PSHOST_WIN), Ground.required(" wine,,pshost-win "));
        assertThrows(IllegalArgumentException.class, () -> Ground.required("wien"));
    }

    @Test
    void a_batch_file_returns_its_exit_code_and_its_output() throws IOException {
        Wine wine = Wine.shared();
        Path batch = write(folder, "go.cmd", "@echo off\r\necho %1 %~2\r\necho aside 1>&2\r\nexit /b 7\r\n");
        Ran ran = wine.cmd(batch, "one", "two words");
        assertEquals(7, ran.exit(), ran::toString);
        assertEquals("one two words\n", ran.text());
        assertEquals("aside\r\n", new String(ran.err(), StandardCharsets.US_ASCII).replace("aside \r", "aside\r"));
        assertEquals(0, wine.cmd(write(folder, "ok.cmd", "@rem nothing\r\n")).exit());
        assertEquals(255, wine.cmd(write(folder, "high.cmd", "@exit 255\r\n")).exit());
    }

    @Test
    void files_in_a_folder_with_blank_and_umlaut_are_found() throws IOException {
        Wine wine = Wine.shared();
        Assumptions.assumeTrue(Charset.forName(System.getProperty("sun.jnu.encoding")).newEncoder().canEncode('\u00FC'),
                "file names of this locale are ASCII");
        Path odd = Files.createDirectories(folder.resolve("a b \u00FC"));
        write(odd, "data.txt", "inside\r\n");
        Ran ran = wine.cmd(write(odd, "see it.cmd", "@type data.txt\r\n@if not exist \"%~dp0data.txt\" exit /b 3\r\n@copy /y data.txt new.txt >nul\r\n"));
        assertEquals("inside\n", ran.text(), ran::toString);
        assertEquals(0, ran.exit());
        assertTrue(Files.exists(odd.resolve("new.txt")));
    }

    @Test
    void the_registry_is_a_registry() {
        Wine wine = Wine.shared();
        Duration time = Duration.ofSeconds(90);
        String key = "HKLM\\SOFTWARE\\Ground, Test";
        assertEquals(0, wine.run(folder, time, "reg", "add", key, "/v", "a b", "/d", "x\"y", "/f").exit());
        Ran read = wine.run(folder, time, "reg", "query", key, "/v", "a b");
        assertTrue(read.text(Charset.forName("UTF-8")).contains("x\"y"), read::toString);
        assertEquals(0, wine.run(folder, time, "reg", "delete", key, "/f").exit());
        assertEquals(1, wine.run(folder, time, "reg", "query", key).exit());
    }

    @Test
    void a_program_that_does_not_end_is_killed() throws IOException {
        Wine wine = Wine.shared();
        Path batch = write(folder, "long.cmd", "@echo off\r\necho started\r\n:again\r\ngoto again\r\n");
        Ran ran = wine.run(folder, Duration.ofSeconds(2), "cmd", "/d", "/c", batch.getFileName().toString());
        assertEquals(Ran.TIMED_OUT, ran.exit());
        assertEquals("started\n", ran.text());
        assertEquals(0, wine.run(folder, Duration.ofSeconds(90), "cmd", "/d", "/c", "ver").exit());
    }

    @Test
    void a_compiled_stand_in_is_found_first_and_sees_its_arguments() throws IOException {
        Wine wine = Wine.shared().withProgramsOf(Mingw.programs()).with("MSCS_ARGV_EXIT", "5");
        Ran ran = wine.cmd(write(folder, "stand-in.cmd", "@argv /group:\"VC Group\" \"\"\r\n@exit /b %errorlevel%\r\n"));
        assertEquals(5, ran.exit(), ran::toString);
        assertTrue(ran.text().contains("\n15 /group:VC Group\n0 \n"), ran::toString);
    }

    private static Path write(Path folder, String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text, StandardCharsets.US_ASCII);
    }
}
