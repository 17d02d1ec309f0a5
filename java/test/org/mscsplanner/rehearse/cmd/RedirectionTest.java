package org.mscsplanner.rehearse.cmd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.Name;

/** Where the paths of a script lead in a rehearsal with a real cmd.exe. */
class RedirectionTest {
    private static final Name N1 = Name.of("N1");

    private final Redirection redirection = new Redirection("Z:\\tmp\\m1\\s");

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "copy \"C:\\a b\\c\" \"d:\\x\"                     | copy \"Z:\\tmp\\m1\\s\\N1\\C$\\a b\\c\" \"Z:\\tmp\\m1\\s\\N1\\d$\\x\"",
        "if exist \"\\\\N2\\admin$\\Cluster\\x\" goto y    | if exist \"Z:\\tmp\\m1\\s\\N2\\.\\admin$\\Cluster\\x\" goto y",
        "dir /b \"\\\\%TO%\\C$\\data\"                     | dir /b \"Z:\\tmp\\m1\\s\\%TO%\\.\\C$\\data\"",
        "cmd /d /c C:\\sync\\x.cmd /run >\"C:\\o\"         | cmd /d /c Z:\\tmp\\m1\\s\\N1\\C$\\sync\\x.cmd /run >\"Z:\\tmp\\m1\\s\\N1\\C$\\o\"",
        "robocopy C:\\a \\\\N2\\C$\\a /log:C:\\l          | robocopy Z:\\tmp\\m1\\s\\N1\\C$\\a Z:\\tmp\\m1\\s\\N2\\.\\C$\\a /log:Z:\\tmp\\m1\\s\\N1\\C$\\l",
        "set \"R=%SystemRoot%\\Cluster\"                   | set \"R=%MSCS_SystemRoot%\\Cluster\"",
        "sc \"\\\\N2\" query ClusSvc                       | sc \"\\\\N2\" query ClusSvc",
        "reg query \"HKLM\\SOFTWARE\\A\\B\" /v x           | reg query \"HKLM\\SOFTWARE\\A\\B\" /v x"})
    void every_path_leads_into_the_folder_and_back(String written, String there) {
        assertEquals(there, redirection.there(N1, written));
        assertEquals(written, redirection.back(there));
    }

    @Test
    void what_cmd_made_of_the_folder_leads_back() {
        assertEquals("C:\\plan\\scripts\\..\\x on \\\\N2\\C$\\y", redirection.back("Z:\\tmp\\M1\\s\\N1\\C$\\plan\\scripts\\..\\x on Z:\\tmp\\m1\\s\\N2\\.\\C$\\y"));
    }

    @Test
    void every_rendered_script_is_the_same_after_the_way_there_and_back() throws IOException {
        List<Path> scripts = Examples.scripts();
        for (Path file : scripts) {
            String text = Files.readString(file, StandardCharsets.ISO_8859_1);
            String there = redirection.there(N1, text);
            assertEquals(text, redirection.back(there), file.toString());
            assertFalse(there.contains("\"C:\\") || there.contains(" C:\\") || there.contains("\"%SystemRoot%"), file.toString());
        }
        assertTrue(scripts.size() > 400, scripts.size() + " scripts");
    }

    @Test
    void a_folder_that_would_need_quotes_is_refused() {
        for (String folder : List.of("C:\\Users\\J D\\T", "C:\\a&b", "C:\\100%", "relative")) {
            String why = assertThrows(IllegalArgumentException.class, () -> new Redirection(folder)).getMessage();
            assertTrue(why.contains(folder), why);
        }
    }
}
