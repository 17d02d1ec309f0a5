package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.cli.Called.REGISTRY;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RehearseTest {
    private static final String STEP = "6a/virtualcenter-server/checkpoint-software-vmware-inc-vmware-virtualcenter";

    @TempDir
    private Path temp;

    private Path rendered(String spec, String... more) {
        Path folder = temp.resolve("f\u00fcr den Umbau");
        assertEquals(0, Called.with(Stream.concat(Stream.of("render", spec, "--out", folder.toString()), Stream.of(more)).toArray(String[]::new)).code());
        return folder;
    }

    /** Every file with its bytes. */
    private static TreeMap<String, String> bytes(Path folder) throws IOException {
        TreeMap<String, String> all = new TreeMap<>();
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.put(folder.relativize(file).toString().replace('\\', '/'), new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1));
            }
        }
        return all;
    }

    @Test
    void the_report_is_in_the_language_that_is_asked_for_and_the_data_in_none() throws IOException {
        Path folder = rendered("examples/file-server/spec.json");
        Called english = Called.with("rehearse", folder.toString(), "--skip", "all");
        byte[] data = Files.readAllBytes(folder.resolve("rehearsal.json"));
        Called german = Called.with("rehearse", folder.toString(), "--skip", "all", "--language", "de");
        assertEquals(0, german.code(), german.err());
        assertTrue(Files.readString(folder.resolve("rehearsal.md")).startsWith("# Probe von files-east\n"));
        assertEquals(english.out(), german.out());
        assertArrayEquals(data, Files.readAllBytes(folder.resolve("rehearsal.json")));
        String request = new ObjectMapper().writeValueAsString(Map.of("path", folder.toString(), "language", "de"));
        assertEquals(0, Called.withInput(request, "--protocol", "1", "rehearse").code());
        assertTrue(Files.readString(folder.resolve("rehearsal.md")).contains("### <a id=\"scripts\"></a>Die Skripte"));
        Called none = Called.with("rehearse", folder.toString(), "--language", "fr");
        assertEquals(1, none.code());
        assertTrue(none.err().contains("there is no language fr; there are en, de"), none.err());
    }

    @Test
    void a_folder_is_rehearsed_and_gets_its_report_beside_its_documents() throws IOException {
        Path folder = rendered(REGISTRY);
        TreeMap<String, String> before = bytes(folder);
        Called called = Called.with("rehearse", folder.toString(), "--fault", STEP);
        assertEquals(0, called.code(), called.out() + called.err());
        assertTrue(called.out().endsWith("Nothing is wrong.\n") && called.out().contains("5 of 5: the script stops"), called.out());
        TreeMap<String, String> after = bytes(folder);
        assertTrue(after.remove("rehearsal.md").startsWith("# Rehearsal of vc-prod\n"));
        JsonNode json = new ObjectMapper().readTree(after.remove("rehearsal.json"));
        assertEquals("mscs-rehearsal/1", json.path("format").asText());
        assertEquals(5, json.path("clusters").path(0).path("faults").size());
        assertEquals(before, after);
        assertEquals(0, Called.with("verify", folder.toString()).code());
        assertEquals(0, Called.with("render", REGISTRY, "--out", folder.toString()).code(), "a report must not stop the next rendering");
    }

    @Test
    void starts_of_a_folder_are_gone_with_its_own_scripts_and_stand_in_its_report() throws IOException {
        Path folder = rendered("examples/file-server/spec.json");
        Called called = Called.with("rehearse", folder.toString(), "--starts");
        assertEquals(0, called.code(), called.out());
        JsonNode cluster = new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("rehearsal.json"))).path("clusters").path(0);
        assertTrue(cluster.path("startPairs").asInt() > 3000, cluster.path("startPairs").asText());
        assertEquals(cluster.path("starts").size(), called.out().lines().filter(l -> l.startsWith("  start ")).count());
        cluster.path("starts").forEach(s -> {
            assertTrue(s.path("good").asBoolean(), s.toString());
            assertEquals(-1, s.path("plannedSteps").asInt(), "a folder has no spec to plan again");
            assertEquals(s.path("hindrance").asText().isEmpty(), s.path("stopped").asText().isEmpty(), s.toString());
        });
        assertTrue(Files.readString(folder.resolve("rehearsal.md")).contains("</a>Where something is there already\n"));
        assertEquals(1, Called.with("rehearse", folder.toString(), "--starts", "--cmd", "cmd.exe").code());
    }

    @Test
    void every_cluster_of_a_folder_is_rehearsed() {
        Called called = Called.with("rehearse", rendered("java/test/cases/06-license-server-on-its-own-cluster/spec.json").toString(),
                "--undo-from", "license-server/5/license-server/create", "--json");
        assertEquals(1, called.code(), "a step of another name: " + called.out());
        Called right = Called.with("rehearse", temp.resolve("f\u00fcr den Umbau").toString(), "--json");
        assertEquals(0, right.code(), right.out());
        assertEquals(2, right.out().lines().filter(l -> l.startsWith("{\"type\":\"rehearsal\"")).count());
    }

    @Test
    void lines_for_programs_name_every_script_fault_undo_and_value() throws IOException {
        Called called = Called.with("rehearse", REGISTRY, "--fault", STEP, "--undo-from", STEP, "--skip", STEP, "--json");
        assertEquals(0, called.code(), called.out());
        Set<String> types = new TreeSet<>();
        for (String line : called.out().lines().toList()) {
            types.add(new ObjectMapper().readTree(line).path("type").asText());
        }
        assertTrue(types.containsAll(List.of("checkpoint", "fault", "progress", "rehearsal", "result", "script", "skip", "undo")), types.toString());
        JsonNode request = new ObjectMapper().createObjectNode().put("path", REGISTRY).put("skip", STEP);
        Called protocol = Called.withInput(request.toString(), "--protocol", "1", "rehearse");
        assertEquals(0, protocol.code(), protocol.out());
        assertTrue(protocol.out().contains("{\"type\":\"skip\",\"cluster\":\"VCCLUSTER\",\"step\":\"" + STEP), protocol.out());
    }

    @Test
    void a_changed_folder_is_refused_and_with_allow_changed_the_report_says_so_first() throws IOException {
        Path folder = rendered(REGISTRY);
        Path script = folder.resolve("scripts/03-group-vcnode1.cmd");
        Files.writeString(script, Files.readString(script, StandardCharsets.US_ASCII).replaceFirst("\r\ncluster ", "\r\nclutser "), StandardCharsets.US_ASCII);
        TreeMap<String, String> before = bytes(folder);
        Called refused = Called.with("rehearse", folder.toString());
        assertEquals(5, refused.code());
        assertTrue(refused.out().contains("03-group-vcnode1.cmd was changed"), refused.out());
        assertEquals(before, bytes(folder));
        Called allowed = Called.with("rehearse", folder.toString(), "--allow-changed");
        assertEquals(3, allowed.code());
        assertEquals("changed: scripts/03-group-vcnode1.cmd was changed", allowed.out().lines().findFirst().orElseThrow());
        assertTrue(allowed.out().contains("03-group-vcnode1.cmd:") && allowed.out().contains("clutser"), allowed.out());
        assertTrue(Files.readString(folder.resolve("rehearsal.md")).startsWith("# Changed after rendering (scripts/03-group-vcnode1.cmd was changed): rehearsal"));
    }

    @Test
    void a_real_cmd_that_is_not_there_is_named_and_it_leaves_no_step_out() throws IOException {
        Called none = Called.with("rehearse", REGISTRY, "--cmd", temp.resolve("cmd.exe").toString());
        assertEquals(1, none.code());
        assertTrue(none.err().contains("there is no " + temp.resolve("cmd.exe")), none.err());
        Path cmd = Files.createFile(Files.createDirectories(temp.resolve("drive_c/windows")).resolve("cmd.exe"));
        Called lonely = Called.with("rehearse", REGISTRY, "--cmd", cmd.toString());
        assertEquals(1, lonely.code());
        assertTrue(lonely.err().contains("standin.exe: compile native/standin.c"), lonely.err());
        Called skip = Called.with("rehearse", REGISTRY, "--cmd", cmd.toString(), "--skip", "all");
        assertEquals(1, skip.code());
        assertTrue(skip.err().contains("--skip needs --cmd builtin"), skip.err());
    }

    @Test
    void a_file_that_is_missing_or_broken_is_named_and_nothing_else_is_touched() throws IOException {
        Path folder = rendered(REGISTRY);
        Files.delete(folder.resolve("scripts/05-registry-vcnode1.cmd"));
        Called script = Called.with("rehearse", folder.toString(), "--allow-changed");
        assertEquals(3, script.code());
        assertTrue(script.out().contains("05-registry-vcnode1.cmd: there is no such file on VCNODE1"), script.out());
        Files.writeString(folder.resolve("plan.json"), "{}");
        Called plan = Called.with("rehearse", folder.toString(), "--allow-changed");
        assertEquals(3, plan.code());
        assertTrue(plan.err().contains("plan.json: this is no plan"), plan.err());
        Files.delete(folder.resolve("plan.json"));
        assertEquals(3, Called.with("rehearse", folder.toString(), "--allow-changed").code());
        assertEquals("", plan.trace() + script.trace());
    }

    @Test
    void a_plan_that_was_changed_until_it_is_none_is_refused_with_the_step_and_the_reason() throws IOException {
        Path folder = rendered(REGISTRY);
        Path file = folder.resolve("plan.json");
        String plan = Files.readString(file);
        String step = "the step \"5/vc-ip-address/create\" ";
        String from = "(?s)(\"id\" : \"5/vc-ip-address/create\".*?";
        for (String[] change : new String[][] {
            {from + "\"node\" : )\"VCNODE1\"", "$1\"VCNODE9\"", step + "runs on \"VCNODE9\", which is no node of the plan"},
            {from + "\"node\" : )\"VCNODE1\"", "$1\"\"", step + "runs on \"\", which is no node of the plan"},
            {from + ")\"action\"", "$1\"deed\"", step + "has no action"},
            {from + "\"needs\" : \\[)", "$1 \"8/later\", ", step + "needs 8/later, which does not stand before it"},
            {"5/vc-ip-address/possible-owners", "5/vc-ip-address/create", step + "stands there twice"}}) {
            Files.writeString(file, plan.replaceFirst(change[0], change[1]));
            Called called = Called.with("rehearse", folder.toString(), "--allow-changed");
            assertEquals(3, called.code(), change[2]);
            assertTrue(called.err().contains("plan.json: " + change[2]), called.err());
            assertEquals("", called.trace());
        }
    }

    @Test
    void a_plan_against_a_state_is_rehearsed_from_it_or_from_another_one() throws IOException {
        Path state = Path.of("java/test/cases/04-against-a-state-that-drifted/state.json");
        String spec = "java/test/cases/04-against-a-state-that-drifted/spec.json";
        Path folder = rendered(spec, "--state", state.toString());
        Called without = Called.with("rehearse", folder.toString());
        assertEquals(1, without.code());
        assertTrue(without.err().contains("give its file with --from"), without.err());
        assertEquals(0, Called.with("rehearse", folder.toString(), "--from", state.toString()).code());
        assertEquals(0, Called.with("rehearse", spec, "--state", state.toString(), "--undo-from", "all").code());
        // Made for nothing, started where everything is there with other values.
        assertEquals(0, Called.with("rehearse", spec, "--from", state.toString()).code());
    }

    @Test
    void nonsense_is_told_from_mistakes() {
        assertEquals(1, Called.with("rehearse", temp.toString()).code());
        assertEquals(2, Called.with("rehearse", "examples/spec-with-mistakes/spec.json").code());
        Called step = Called.with("rehearse", REGISTRY, "--skip", "9/no-such-step");
        assertEquals(1, step.code());
        assertTrue(step.err().contains("no script has a step 9/no-such-step; the ids are in plan.json"), step.err());
        assertEquals(2, Called.with("rehearse", REGISTRY, "--from", REGISTRY).code());
        assertFalse(Called.with("explain", "simulation").out().isBlank());
    }
}
