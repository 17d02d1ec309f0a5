package org.mscsplanner.psmodule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.ground.PowerShell;
import org.mscsplanner.ground.Ran;

/** Every PowerShell source is one that Windows PowerShell 5.1 accepts, and follows the rules of the lint. */
class ModuleLintTest {
    @TempDir
    private Path folder;

    @Test
    void no_source_has_a_finding() {
        Path root = Path.of("").toAbsolutePath();
        Ran ran = PowerShell.lint(root, root.resolve("ps-module"), root.resolve("build.ps1"), root.resolve("java/bench"));
        assertEquals(0, ran.exit(), ran::toString);
        assertTrue(ran.text().matches("(?s).*\\b0 findings in [0-9]{2,} files\\s*"), ran::toString);
    }

    @Test
    void syntax_of_powershell_7_is_found() throws IOException {
        Path source = Files.writeString(folder.resolve("seven.ps1"), "$true ? 1 : 2\n", StandardCharsets.US_ASCII);
        Ran ran = PowerShell.lint(folder, source);
        assertEquals(1, ran.exit(), ran::toString);
        assertTrue(ran.text().contains("Syntax51"), ran::toString);
    }
}
