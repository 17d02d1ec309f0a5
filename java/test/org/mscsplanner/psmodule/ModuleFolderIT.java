package org.mscsplanner.psmodule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The assembled module is its sources, the licence and the jar, and nothing else. */
class ModuleFolderIT {
    private static final Path SOURCES = Path.of("ps-module", "MscsPlanner");

    @Test
    void the_folder_holds_the_sources_the_licence_and_the_jar() throws IOException {
        Set<String> expected = files(SOURCES);
        expected.removeIf(f -> f.startsWith("lib/"));
        expected.add("LICENSE");
        expected.add("lib/mscs-planner.jar");
        assertEquals(expected, files(ModuleTests.MODULE));
        for (String file : expected) {
            Path source = file.equals("LICENSE") ? Path.of(file) : file.endsWith(".jar") ? Path.of(System.getProperty("mscs.jar")) : SOURCES.resolve(file);
            assertArrayEquals(Files.readAllBytes(source), Files.readAllBytes(ModuleTests.MODULE.resolve(file)), file);
        }
    }

    private static Set<String> files(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(f -> folder.relativize(f).toString().replace('\\', '/')).collect(Collectors.toCollection(TreeSet::new));
        }
    }
}
