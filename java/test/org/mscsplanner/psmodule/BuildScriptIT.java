package org.mscsplanner.psmodule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.ground.Ground;
import org.mscsplanner.ground.Part;
import org.mscsplanner.ground.PowerShell;
import org.mscsplanner.ground.Ran;
import org.mscsplanner.render.Digests;

/** What build.ps1 does, in a real PowerShell, with a mvn that only writes down how it was called: jar and module are those of this build. */
class BuildScriptIT {
    private static final Path ROOT = Path.of("").toAbsolutePath();
    private static final String MAVEN = "--batch-mode --no-transfer-progress --file " + ROOT.resolve("pom.xml") + " ";

    @TempDir
    private Path temp;
    private Path calls;
    private final Map<String, String> environment = new HashMap<>();

    @BeforeEach
    void replace_mvn() throws IOException {
        Ground.need(Part.PSHOST);
        calls = temp.resolve("calls");
        Path mvn = Files.writeString(Files.createDirectories(temp.resolve("bin")).resolve("mvn"),
                "#!/bin/sh\necho \"$*\" >>'" + calls + "'\nexit ${MVN_EXIT:-0}\n", StandardCharsets.US_ASCII);
        assertTrue(mvn.toFile().setExecutable(true));
        environment.put("PATH", mvn.getParent() + ":" + Path.of(System.getProperty("java.home"), "bin") + ":" + System.getenv("PATH"));
        environment.put("MSCS_PLANNER_JAVA", "");
        environment.put("MSCS_PLANNER_CACHE", temp.resolve("cache").toString());
    }

    @Test
    void demo_prints_the_plan_and_renders_the_folder() throws IOException {
        Ran ran = build("-Task", "Demo");
        assertEquals(0, ran.exit(), ran::toString);
        assertEquals(List.of(MAVEN + "--quiet -DskipTests package"), called());
        String said = ran.text(StandardCharsets.UTF_8);
        assertTrue(said.startsWith("Plan vc-prod for the cluster VCCLUSTER"), said);
        assertTrue(said.contains("\"VC IP Address\""), said);
        assertTrue(said.endsWith("rendered: " + ROOT.resolve("target/demo") + "\n"), said);
        assertEquals(Files.readString(Path.of("examples/virtualcenter-registry/expected/rendered/DIGEST")), Files.readString(Path.of("target/demo/DIGEST")));
        assertEquals(0, build("-Task", "Demo").exit(), "a second time, over the folder of the first");
    }

    @Test
    void test_passes_with_maven_and_fails_with_it() throws IOException {
        assertEquals(0, build("-Task", "Test").exit());
        assertEquals(List.of(MAVEN + "verify"), called());
        environment.put("MVN_EXIT", "7");
        Ran failed = build("-Task", "Test");
        assertNotEquals(0, failed.exit(), failed::toString);
        assertTrue(failed.toString().contains("mvn ended with exit code 7"), failed::toString);
    }

    @Test
    void tasks_run_in_the_order_given_and_stop_at_the_first_that_fails() throws IOException {
        Ran ran = build("-Command", "Clean, Module");
        assertEquals(0, ran.exit(), ran::toString);
        assertEquals(List.of(MAVEN + "--quiet clean", MAVEN + "--quiet clean:clean@old-module dependency:unpack-dependencies@licenses resources:copy-resources@module"), called());
        Files.delete(calls);
        environment.put("MVN_EXIT", "1");
        assertNotEquals(0, build("-Command", "Clean, Build").exit());
        assertEquals(1, called().size(), called().toString());
        Ran unknown = build("-Task", "Bild");
        assertNotEquals(0, unknown.exit());
        assertTrue(unknown.toString().contains("Bild"), unknown::toString);
    }

    @Test
    void package_says_where_folder_and_zip_are() throws IOException {
        Ran ran = build("-Task", "Package");
        assertEquals(0, ran.exit(), ran::toString);
        List<String> lines = ran.text(StandardCharsets.UTF_8).lines().toList();
        assertEquals("folder: " + ModuleTests.MODULE, lines.get(0));
        Path zip = Path.of(lines.get(1).substring("zip: ".length()));
        assertEquals("sha256: " + Digests.sha256(Files.readAllBytes(zip)), lines.get(2));
    }

    @Test
    void analyze_passes_on_the_verdict_of_the_lint() throws IOException {
        Ground.need(Part.PSLINT);
        environment.put("MSCS_LINT", Part.PSLINT.program().orElseThrow().toString());
        Ran ran = build("-Task", "Analyze");
        assertEquals(0, ran.exit(), ran::toString);
        assertTrue(ran.text(StandardCharsets.UTF_8).matches("(?s).*\\b0 findings in [0-9]{2,} files\\s*"), ran::toString);
        environment.put("MSCS_LINT", Files.writeString(temp.resolve("lint.ps1"), "'one finding'; exit 1\n").toString());
        Ran found = build("-Task", "Analyze");
        assertNotEquals(0, found.exit(), found::toString);
        assertTrue(found.text(StandardCharsets.UTF_8).contains("one finding"), found::toString);
        environment.put("MSCS_LINT", "");
        Ran without = build("-Task", "Analyze");
        assertNotEquals(0, without.exit(), without::toString);
        assertTrue(without.toString().contains("Install-Module PSScriptAnalyzer"), without::toString);
    }

    @Test
    void an_installed_module_is_found_by_its_name_and_leaves_nothing_when_it_is_removed() throws IOException {
        Path modules = temp.resolve("a b \u00fc");
        assertEquals("", install("Install", modules, "-WhatIf").lines().filter(l -> !l.startsWith("What if:")).reduce("", String::concat));
        assertFalse(Files.exists(modules), "-WhatIf");
        for (int i = 0; i < 2; i++) {
            String said = install("Install", modules);
            assertTrue(said.startsWith("installed: " + modules.resolve("MscsPlanner")), said);
        }
        Path script = Files.writeString(temp.resolve("use.ps1"), "Import-Module MscsPlanner\n(Get-Module MscsPlanner).ModuleBase\n"
                + "(Test-MscsSpec -LiteralPath 'examples/file-server/spec.json' 6>$null).Valid\n(Optimize-MscsEngine).Made\nRemove-Module MscsPlanner\n", StandardCharsets.US_ASCII);
        environment.put("PSModulePath", modules.toString());
        Ran used = PowerShell.here(ROOT, Duration.ofMinutes(2), environment, script);
        assertEquals(modules.resolve("MscsPlanner") + "/0.1.0\nTrue\nTrue\n", used.text(StandardCharsets.UTF_8), used::toString);
        assertEquals(4, below(temp.resolve("cache")).size(), "an archive in its folder, its length, and that it was offered");
        install("Uninstall", modules, "-WhatIf");
        assertTrue(Files.isDirectory(modules.resolve("MscsPlanner/0.1.0/lib")), "-WhatIf");
        install("Uninstall", modules);
        assertEquals(List.of(), below(modules));
        assertFalse(Files.exists(temp.resolve("cache")), "the archive of Optimize-MscsEngine");
        install("Uninstall", modules);
    }

    @Test
    void a_folder_of_somebody_else_is_neither_replaced_nor_removed() throws IOException {
        Path theirs = Files.writeString(Files.createDirectories(temp.resolve("modules/MscsPlanner/0.1.0")).resolve("theirs.txt"), "x");
        for (String task : List.of("Install", "Uninstall")) {
            Ran ran = build("-Task", task, "-Destination", temp.resolve("modules").toString());
            assertNotEquals(0, ran.exit(), ran::toString);
            assertTrue(ran.toString().contains("nothing was removed"), ran::toString);
            assertEquals(List.of("MscsPlanner", "MscsPlanner/0.1.0", "MscsPlanner/0.1.0/theirs.txt"), below(temp.resolve("modules")));
        }
        assertEquals("x", Files.readString(theirs));
    }

    private String install(String task, Path modules, String... more) {
        List<String> arguments = new ArrayList<>(List.of("-Task", task, "-Destination", modules.toString()));
        arguments.addAll(List.of(more));
        Ran ran = build(arguments.toArray(String[]::new));
        assertEquals(0, ran.exit(), ran::toString);
        return ran.text(StandardCharsets.UTF_8);
    }

    /** {@code -Command} stands for a list of tasks, as one types it. */
    private Ran build(String... arguments) {
        Path script = ROOT.resolve("build.ps1");
        if (!arguments[0].equals("-Command")) {
            return PowerShell.here(temp, Duration.ofMinutes(3), environment, script, arguments);
        }
        try {
            Path typed = Files.writeString(temp.resolve("typed.ps1"), "& '" + script + "' -Task " + arguments[1] + "\n", StandardCharsets.UTF_8);
            return PowerShell.here(temp, Duration.ofMinutes(3), environment, typed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> called() throws IOException {
        return Files.readAllLines(calls);
    }

    private static List<String> below(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(f -> !f.equals(folder)).map(f -> folder.relativize(f).toString()).sorted().toList();
        }
    }
}
