package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonFactory;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.ground.Ran;
import org.mscsplanner.ground.WinJava;
import org.mscsplanner.ground.Wine;
import picocli.CommandLine;

/** The attribute of Windows that its own attrib.exe sets, seen by a Windows Java. */
class RealReadOnlyTest {
    @TempDir
    private Path folder;
    private Wine windows;

    @Test
    void a_file_with_the_read_only_attribute_is_refused_until_the_attribute_is_taken_off() throws IOException {
        windows = Wine.shared();
        Path config = Files.writeString(folder.resolve("vpxd.cfg"), VpxdCfgTest.BEFORE);
        attrib("+r");
        Ran refused = edit(config);
        assertEquals(5, refused.exit(), refused::toString);
        assertTrue(new String(refused.err(), StandardCharsets.UTF_8).contains("vpxd.cfg is read-only. Nothing was changed"), refused::toString);
        assertEquals(VpxdCfgTest.BEFORE, Files.readString(config));
        attrib("-r");
        Ran edited = edit(config);
        assertEquals(0, edited.exit(), edited::toString);
        assertEquals(VpxdCfgTest.AFTER, Files.readString(config));
    }

    private void attrib(String change) {
        Ran ran = windows.run(folder, Duration.ofSeconds(90), "attrib", change, "vpxd.cfg");
        assertEquals(0, ran.exit(), ran::toString);
    }

    private Ran edit(Path config) {
        return WinJava.main(windows, folder, Main.class, List.of(CommandLine.class, JsonFactory.class), "vpxd-cfg", Wine.path(config), "--managed-ip", "10.20.0.20");
    }
}
