package org.mscsplanner.psmodule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The assembled module is its sources, what may be replaced, the jar and what the law asks for, and nothing else. */
class ModuleFolderIT {
    @Test
    void the_folder_holds_what_it_was_made_of() throws IOException {
        SortedMap<String, byte[]> expected = ModuleTests.contents(Path.of("ps-module", "MscsPlanner"));
        expected.keySet().removeIf(f -> f.startsWith("lib/"));
        for (String templates : new String[] {"document", "wording"}) {
            ModuleTests.contents(Path.of("templates", templates)).forEach((f, bytes) -> expected.put("templates/" + templates + "/" + f, bytes));
        }
        expected.put("LICENSE", Files.readAllBytes(Path.of("LICENSE")));
        expected.put("NOTICE", Files.readAllBytes(Path.of("java/main-resources/META-INF/NOTICE")));
        expected.put("sbom.json", Files.readAllBytes(Path.of("target/sbom.json")));
        expected.put("lib/mscs-planner.jar", Files.readAllBytes(Path.of(System.getProperty("mscs.jar"))));
        SortedMap<String, byte[]> found = new TreeMap<>(ModuleTests.contents(ModuleTests.MODULE));
        // PackageIT looks into the licences of the works in the jar.
        found.keySet().removeIf(f -> f.startsWith("licenses/"));
        assertEquals(expected.keySet(), found.keySet());
        expected.forEach((file, bytes) -> assertArrayEquals(bytes, found.get(file), file));
    }
}
