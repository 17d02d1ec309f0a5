package org.mscsplanner.psmodule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.ground.Ground;
import org.mscsplanner.ground.Part;
import org.mscsplanner.ground.PowerShell;
import org.mscsplanner.ground.Ran;

/** The README's session in PowerShell is replayed and says what the README shows. */
class ReadmeTranscriptIT {
    private static final int AT_LEAST = 6;
    /** Where the README's reader has the project. */
    private static final String HOME = "/home/you/mscs-planner";

    @TempDir
    private Path temp;

    @Test
    void the_session_of_the_readme_comes_out_as_shown() throws IOException {
        Ground.need(Part.PSHOST);
        List<Transcript.Entry> shown = Transcript.read(Files.readAllLines(Path.of("README.md")));
        assertTrue(shown.size() >= AT_LEAST, shown.toString());
        Path script = Files.writeString(temp.resolve("session.ps1"), Transcript.script(shown), StandardCharsets.US_ASCII);
        Path root = Path.of("").toAbsolutePath();
        Ran ran = PowerShell.here(root, Duration.ofMinutes(5), Map.of("MSCS_PLANNER_JAVA", "", "MSCS_PLANNER_CACHE", "none"), script);
        assertEquals(0, ran.exit(), ran::toString);
        List<List<String>> came = Transcript.outputs(ran.text(StandardCharsets.UTF_8).replace(root.toString(), HOME), shown.size());
        for (int i = 0; i < shown.size(); i++) {
            Transcript.Entry entry = shown.get(i);
            String output = String.join("\n", came.get(i));
            assertTrue(Transcript.matches(entry.output(), came.get(i)), () -> entry.command() + "\nshows\n" + String.join("\n", entry.output()) + "\nand is\n" + output);
        }
    }

    @Test
    void a_transcript_that_says_something_else_is_found() {
        List<String> came = List.of("", "Valid Errors Spec", "----- ------ ----", "True  0      a/spec.json", "False 18     b/spec.json", "");
        assertTrue(Transcript.matches(List.of("", "Valid Errors Spec", "----- ------ ----", "True  7      a/spec.json", "..."), came));
        assertTrue(Transcript.matches(List.of("...", "False 3  b/spec.json"), came));
        assertFalse(Transcript.matches(List.of("Valid Errors Spec", "True  0      a/spec.json"), came));
        assertFalse(Transcript.matches(List.of("...", "True 18 b/spec.json"), came));
        assertFalse(Transcript.matches(List.of(), came));
        assertEquals(List.of(new Transcript.Entry("Get-It", List.of("it", "")), new Transcript.Entry("Next", List.of())),
                Transcript.read(List.of("PS> Not-This", "```powershell", "PS> Get-It", "it", "", "PS> Next", "```", "```sh", "PS> Nor-This", "```")));
        assertEquals(List.of(List.of("it"), List.of("(never came here)")), Transcript.outputs("@@ 0\nit\n", 2));
    }
}
