package org.mscsplanner.psmodule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.ground.Ground;
import org.mscsplanner.ground.Part;
import org.mscsplanner.ground.PowerShell;
import org.mscsplanner.ground.Ran;

/** The tests of the assembled PowerShell module, in a real PowerShell engine on this machine. */
class ModuleTestsIT {
    private static final Duration TIME = Duration.ofMinutes(15);
    private static final int AT_LEAST = 10;

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicContainer> the_module_does_what_its_tests_say() {
        Ground.need(Part.PSHOST);
        List<Path> files = ModuleTests.files(false);
        assertTrue(files.size() >= AT_LEAST, files.toString());
        return ModuleTests.each(files, List.of(ModuleTestsIT::run, ModuleTestsIT::run));
    }

    private static Ran run(Path file, Path results) {
        return PowerShell.here(ModuleTests.FOLDER, TIME, Map.of("MSCS_PLANNER_JAVA", "", "MSCS_PLANNER_TIMEOUT", ""), ModuleTests.RUNNER,
                "-Path", file.toString(), "-ModulePath", ModuleTests.MODULE.toString(), "-ResultPath", results.toString());
    }

    /** The runner itself: what must fail the build does. */
    @Test
    void a_failed_test_a_broken_file_and_no_test_at_all_end_with_a_code() throws IOException {
        Ground.need(Part.PSHOST);
        Map<String, Integer> codes = Map.of("Describe 'x' { It 'y' { 1 | Should -Be 1 } }", 0, "Describe 'x' { It 'y' { 1 | Should -Be 2 } }", 1,
                "Describe 'x' { BeforeAll { throw 'z' }; It 'y' { } }", 1, "Describe 'x' { It 'y' { } ", 1, "", 2,
                "Describe 'x' -Tag 'Windows' { It 'y' { } }", 2);
        for (Map.Entry<String, Integer> code : codes.entrySet()) {
            Path file = Files.writeString(Files.createTempDirectory(temp, "t").resolve("One.Tests.ps1"), code.getKey() + "\n", StandardCharsets.US_ASCII);
            Ran ran = run(file, file.resolveSibling("results.xml"));
            assertEquals(code.getValue(), ran.exit(), () -> code.getKey() + ran);
        }
    }
}
