package org.mscsplanner.psmodule;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The package: a folder and a zip of the same files, with all that a user must be given, and the same bytes each time. */
class PackageIT {
    private static final Path ZIP = zip(Path.of("target"));
    /** What the jar contains besides our own classes. */
    private static final List<String> WORKS = List.of("commons-exec", "commons-lang3", "jackson-annotations", "jackson-core", "jackson-databind", "java-diff-utils",
            "jna", "jna-platform", "jspecify", "picocli", "slf4j-api", "slf4j-nop", "velocity-engine-core");
    /** Their jars bring no text; it is that of LICENSE, as NOTICE says. */
    private static final List<String> WITHOUT_TEXT = List.of("java-diff-utils", "jspecify", "picocli");

    @TempDir
    private Path temp;

    @Test
    void the_zip_is_the_folder() throws IOException {
        SortedMap<String, byte[]> zipped = new TreeMap<>();
        try (ZipFile zip = new ZipFile(ZIP.toFile())) {
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
                ZipEntry entry = all.nextElement();
                if (!entry.isDirectory()) {
                    try (InputStream in = zip.getInputStream(entry)) {
                        zipped.put(entry.getName(), in.readAllBytes());
                    }
                }
            }
        }
        SortedMap<String, byte[]> folder = ModuleTests.contents(ModuleTests.MODULE);
        assertEquals(folder.keySet().stream().map(f -> "MscsPlanner/" + f).toList(), List.copyOf(zipped.keySet()));
        for (Map.Entry<String, byte[]> file : folder.entrySet()) {
            assertArrayEquals(file.getValue(), zipped.get("MscsPlanner/" + file.getKey()), file.getKey());
        }
    }

    @Test
    void the_list_of_materials_names_every_work_its_version_and_its_licence() throws IOException {
        JsonNode sbom = new ObjectMapper().readTree(ModuleTests.MODULE.resolve("sbom.json").toFile());
        assertEquals("CycloneDX", sbom.path("bomFormat").asText());
        assertEquals("mscs-planner", sbom.path("metadata").path("component").path("name").asText());
        assertFalse(sbom.has("serialNumber"), "a number by chance");
        TreeMap<String, JsonNode> works = new TreeMap<>();
        sbom.path("components").forEach(c -> works.put(c.path("name").asText(), c));
        assertEquals(WORKS, List.copyOf(works.keySet()));
        works.forEach((name, work) -> {
            assertTrue(work.path("version").asText().matches("[0-9.]+"), name);
            assertTrue(work.path("licenses").size() > 0, name);
            assertTrue(work.path("hashes").size() > 0, name);
        });
    }

    @Test
    void every_work_has_its_licence() throws IOException {
        for (String work : WORKS) {
            Path folder = ModuleTests.MODULE.resolve("licenses").resolve(work);
            assertEquals(!WITHOUT_TEXT.contains(work), Files.isDirectory(folder), work);
            if (Files.isDirectory(folder)) {
                try (Stream<Path> texts = Files.list(folder)) {
                    assertTrue(texts.anyMatch(t -> t.getFileName().toString().contains("LICENSE")), work);
                }
            }
        }
        assertTrue(Files.readString(ModuleTests.MODULE.resolve("LICENSE")).contains("Apache License"));
        String notice = Files.readString(ModuleTests.MODULE.resolve("NOTICE"));
        List.of("picocli", "java-diff-utils", "JSpecify").forEach(work -> assertTrue(notice.contains(work), work));
    }

    @Test
    void a_second_package_in_another_place_and_time_zone_is_the_same_bytes() throws Exception {
        Path copy = Files.createDirectories(temp.resolve("a b \u00fc"));
        for (String part : List.of("pom.xml", "LICENSE", "java/build", "java/main", "java/main-resources", "templates", "ps-module")) {
            copy(Path.of(part), copy.resolve(part));
        }
        ProcessBuilder maven = new ProcessBuilder("mvn", "-q", "-B", "-Dmaven.test.skip=true", "-Derrorprone.main=-Xlint:none", "-Duser.timezone=Pacific/Chatham", "package");
        Path log = temp.resolve("log");
        Process process = maven.directory(copy.toFile()).redirectErrorStream(true).redirectOutput(log.toFile()).start();
        process.getOutputStream().close();
        assertEquals(0, process.waitFor(), () -> text(log));
        SortedMap<String, byte[]> first = ModuleTests.contents(ModuleTests.MODULE);
        SortedMap<String, byte[]> second = ModuleTests.contents(copy.resolve("target/module/MscsPlanner"));
        assertEquals(first.keySet(), second.keySet());
        first.forEach((file, bytes) -> assertArrayEquals(bytes, second.get(file), file));
        assertArrayEquals(Files.readAllBytes(ZIP), Files.readAllBytes(zip(copy.resolve("target"))), "the zip");
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                Path target = from.equals(file) ? to : to.resolve(from.relativize(file).toString());
                Files.createDirectories(target.toAbsolutePath().getParent());
                Files.copy(file, target);
            }
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            return e.toString();
        }
    }

    private static Path zip(Path target) {
        try (Stream<Path> all = Files.list(target)) {
            return all.filter(f -> f.getFileName().toString().matches("MscsPlanner-[0-9.]+\\.zip")).findFirst().orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
