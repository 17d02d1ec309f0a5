package org.mscsplanner.rehearse.cmd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.rehearse.BatchScript;

/** Scripts that a real cmd.exe may run, and those that could leave the folder of a rehearsal. */
class FenceTest {
    private static Optional<String> refusal(byte[] bytes) throws BatchScript.Refused {
        return Fence.refusal(BatchScript.read("x.cmd", bytes));
    }

    @Test
    void every_rendered_script_stays_inside() throws IOException, BatchScript.Refused {
        int scripts = 0;
        for (Path file : Examples.scripts()) {
            if (file.toString().matches(".*(scripts.*|mscs-sync)\\.cmd")) {
                assertEquals(Optional.empty(), refusal(Files.readAllBytes(file)), file.toString());
                scripts++;
            }
        }
        assertTrue(scripts > 400, scripts + " scripts");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "del /q \"x.txt\"",
        "del /q \"%UNKNOWN%\\x.txt\"",
        "for /f \"usebackq tokens=1*\" %%a in (\"C:\\list.txt\") do set \"F=%%b\"\r\ndel /q \"%F%\"",
        "set \"D=C:\\x\"\r\nset \"D=x\"\r\nrd /s /q \"%D%\"",
        "copy /y /b \"C:\\a\" \"C:\\b\\..\\..\\..\\c\"",
        "if not exist \"%HERE%..\\x\" md \"%HERE%..\\x\"",
        ">\"nowhere.txt\" echo x",
        "reg query HKLM\\SOFTWARE >\"out.txt\" 2>&1"})
    void a_path_that_could_lead_anywhere_is_refused_with_its_line(String lines) throws BatchScript.Refused {
        Optional<String> refusal = refusal((lines + "\r\n").getBytes(StandardCharsets.US_ASCII));
        assertTrue(refusal.isPresent(), lines);
        assertTrue(refusal.get().startsWith("x.cmd:" + lines.split("\r\n").length + ": a real cmd.exe would work on "), refusal.get());
    }

    @Test
    void programs_may_have_any_argument() throws BatchScript.Refused {
        for (String line : List.of("robocopy \"..\\a\" \"%X%\"", "reg query HKLM\\SOFTWARE >nul 2>&1", "copy /y /b \"C:\\a\" \"\\\\N2\\C$\\b\"",
                "set \"R=%SystemRoot%\\Cluster\"\r\nset \"S=%R%\\x\"\r\ndel /q \"%S%\\y\"")) {
            assertEquals(Optional.empty(), refusal((line + "\r\n").getBytes(StandardCharsets.US_ASCII)), line);
        }
    }
}
