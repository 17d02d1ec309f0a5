package org.mscsplanner.observe.passport;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.ground.Ran;
import org.mscsplanner.ground.Wine;

/**
 * The rendered collector in a real cmd.exe, with the real reg, sc and dir of Wine. Its findstr, net and schtasks are stubs: what they
 * would answer stays open, and the passport says so.
 */
class RealPassportTest {
    private static final Path COLLECT = Path.of("examples/virtualcenter-registry/expected/rendered/passport/collect.cmd");
    private static final String LICENSES = "Program Files/VMware/VMware License Server/Licenses";

    @TempDir
    private Path temp;

    private static void run(Wine wine, Path dir, String... command) {
        Ran ran = wine.run(dir, Duration.ofMinutes(3), command);
        assertEquals(0, ran.exit(), ran::toString);
    }

    @Test
    void what_a_real_command_processor_collects_reads_back() throws IOException, PassportReader.Refused {
        Wine wine = Wine.named("passport");
        Path folder = Files.createDirectories(wine.drive().resolve(LICENSES).resolve("old ones"));
        Files.write(folder.resolve("a & b.lic"), new byte[123]);
        Files.write(folder.resolveSibling("vmware.lic"), new byte[4567]);
        run(wine, temp, "sc", "create", "vpxd", "binPath=", "C:\\Program Files\\VMware\\vpxd.exe", "start=", "demand");
        Path script = Files.copy(COLLECT, temp.resolve("collect.cmd"));
        Path out = temp.resolve("collected here");
        try {
            Ran ran = wine.cmd(script, Wine.path(out));
            assertEquals(0, ran.exit(), ran::toString);
        } finally {
            run(wine, temp, "sc", "delete", "vpxd");
        }
        Passport passport = PassportReader.read(files(out));
        Map<String, String> service = passport.subjects(Area.SERVICE).get("vpxd");
        assertEquals("manual C:\\Program Files\\VMware\\vpxd.exe stopped", service.get("start mode") + " " + service.get("image path") + " " + service.get("state"));
        assertEquals(Set.of("vpxd"), passport.subjects(Area.SERVICE).keySet(), "the other services are not installed");
        assertEquals(Set.of("licenses\\vmware.lic", "licenses\\old ones\\a & b.lic"), passport.subjects(Area.FILE).keySet());
        assertEquals("4567", passport.subjects(Area.FILE).get("licenses\\vmware.lic").get("size"));
        assertEquals("123", passport.subjects(Area.FILE).get("licenses\\old ones\\a & b.lic").get("size"));
        assertTrue(passport.subjects(Area.DRIVE).get("C:").get("free").matches("[1-9][0-9]{5,}"), passport.subjects(Area.DRIVE).toString());
        assertTrue(passport.subjects(Area.SYSTEM).get("Windows").get("ProductName").contains("Windows"), passport.subjects(Area.SYSTEM).toString());
        assertTrue(passport.unanswered().containsAll(Set.of(Area.USER, Area.GROUP, Area.SHARE)), passport.unanswered().toString());
        assertTrue(passport.node().matches("[A-Za-z0-9-]+") && passport.plan().matches("[0-9a-f]{64}"), passport.node());
    }

    private static Map<String, byte[]> files(Path folder) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> all = Files.list(folder)) {
            for (Path file : all.toList()) {
                files.put(file.getFileName().toString(), Files.readAllBytes(file));
            }
        }
        return files;
    }
}
