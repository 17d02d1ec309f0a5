package org.mscsplanner.verdict.copy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Real logs, read where they lie: {@code -Dmscs.samples=DIR}, else {@code shared/samples} beside the project. */
class CopySamplesTest {
    private static String sample(String name) throws IOException {
        Path file = Path.of(System.getProperty("mscs.samples", "../shared/samples"), "windows", name);
        assumeTrue(Files.exists(file), "no samples beside the project: " + file);
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    private static CopyVerdict robocopy(int exit, String log) {
        return CopyVerdict.of(CopyProgram.ROBOCOPY, exit, CopyProgram.ROBOCOPY.read(log.getBytes(StandardCharsets.ISO_8859_1)));
    }

    @Test
    void a_log_with_progress_over_its_names_and_rounded_bytes() throws IOException {
        CopyVerdict v = robocopy(1, sample("robocopy-log-databox.txt"));
        assertEquals(new CopyNumbers.Row(17, 17, 0, 0, 0, 0), v.log().numbers().orElseThrow().files());
        assertEquals(CopyResult.COPIED, v.result());
        assertEquals(Optional.of(false), v.removed(), "the /MIR of the printed usage is no switch of the run");
        assertTrue(v.agrees());
    }

    @Test
    void a_log_without_its_end_leaves_the_exit_code() throws IOException {
        CopyVerdict v = robocopy(3, sample("robocopy-header-extras.txt"));
        assertEquals(Optional.empty(), v.log().numbers());
        assertEquals(CopyResult.EXTRA, v.result());
    }

    /** Every letter is another one, but for the switches, which are the same on every Windows. */
    @Test
    void no_word_decides() throws IOException {
        String log = sample("robocopy-log-databox.txt");
        StringBuilder other = new StringBuilder();
        log.lines().forEach(l -> other.append(l.contains("/R:") ? l : l.replaceAll("\\p{Alpha}", "q")).append("\r\n"));
        assertEquals(robocopy(1, log), robocopy(1, other.toString()));
    }
}
