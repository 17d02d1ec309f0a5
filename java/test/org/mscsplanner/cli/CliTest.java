package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.diag.Code;
import org.mscsplanner.windows.RegistryView;
import org.mscsplanner.windows.WindowsFacts;

class CliTest {
    private static final String REGISTRY = "examples/virtualcenter-registry/spec.json";
    private static final String VPXD = "examples/virtualcenter-vpxd-cfg/spec.json";

    @TempDir
    private Path temp;

    @Test
    void bad_files_end_with_2_and_a_place_and_never_with_a_stack_trace() throws IOException {
        String good = Files.readString(Path.of(REGISTRY));
        List<Object[]> cases = List.of(
                new Object[] {"not-json", "hello".getBytes(StandardCharsets.UTF_8), "MSCS-1001"},
                new Object[] {"truncated", good.substring(0, good.length() / 2).getBytes(StandardCharsets.UTF_8), "MSCS-1003"},
                new Object[] {"empty", new byte[0], "MSCS-1002"},
                new Object[] {"utf16", good.getBytes(StandardCharsets.UTF_16), "MSCS-1004"},
                new Object[] {"large", " ".repeat(10_000_000).getBytes(StandardCharsets.UTF_8), "MSCS-1005"},
                new Object[] {"deep", ("[".repeat(10_000) + "]".repeat(10_000)).getBytes(StandardCharsets.UTF_8), "MSCS-1006"},
                new Object[] {"twice", good.replace("\"name\": \"vc-prod\",", "\"name\": \"vc-prod\", \"name\": \"b\",").getBytes(StandardCharsets.UTF_8), "MSCS-1007"},
                new Object[] {"unknown", good.replace("\"managedIp\"", "\"managedIP\"").getBytes(StandardCharsets.UTF_8), "MSCS-1009"},
                new Object[] {"type", good.replace("\"patch\": 2", "\"patch\": \"two\"").getBytes(StandardCharsets.UTF_8), "MSCS-1010"},
                new Object[] {"missing", good.replace("\"cluster\": \"VCCLUSTER\",", "").getBytes(StandardCharsets.UTF_8), "MSCS-1011"});
        for (Object[] bad : cases) {
            Path file = temp.resolve(bad[0] + ".json");
            Files.write(file, (byte[]) bad[1]);
            Called called = Called.with("check", file.toString());
            assertEquals(2, called.code(), bad[0] + "\n" + called.out());
            assertTrue(called.out().contains((String) bad[2]), bad[0] + "\n" + called.out());
            assertEquals("", called.trace(), (String) bad[0]);
            assertEquals(2, Called.with("plan", file.toString()).code());
            assertEquals(2, Called.with("render", file.toString(), "--out", temp.resolve("never").toString()).code());
            assertFalse(Files.exists(temp.resolve("never")));
        }
    }

    @Test
    void a_byte_order_mark_and_a_missing_file() throws IOException {
        Path bom = temp.resolve("bom.json");
        Files.write(bom, ("\uFEFF" + Files.readString(Path.of(REGISTRY))).getBytes(StandardCharsets.UTF_8));
        assertEquals(0, Called.with("check", bom.toString()).code());
        Called missing = Called.with("check", temp.resolve("none.json").toString());
        assertEquals(2, missing.code());
        assertTrue(missing.out().contains("MSCS-1016"), missing.out());
    }

    @Test
    void several_mistakes_are_reported_in_one_run_in_the_order_of_the_file() {
        Called called = Called.with("check", "examples/spec-with-mistakes/spec.json");
        assertEquals(2, called.code());
        List<Integer> lines = new ArrayList<>();
        called.out().lines().filter(l -> l.startsWith("examples/")).forEach(l -> lines.add(Integer.parseInt(l.split(":")[1])));
        assertTrue(lines.size() > 12, called.out());
        assertEquals(lines.stream().sorted().toList(), lines);
        assertTrue(called.out().contains("Address -> Service -> Name -> Address"), called.out());
    }

    @Test
    void wrong_command_lines_end_with_1() {
        assertEquals(1, Called.with().code());
        assertEquals(1, Called.with("chekc", REGISTRY).code());
        assertEquals(1, Called.with("render", REGISTRY).code());
        assertEquals(1, Called.with("check").code());
        assertEquals(1, Called.with("diff", REGISTRY).code());
        assertEquals(1, Called.with("expand", REGISTRY, VPXD).code());
        assertEquals(1, Called.with("plan", REGISTRY, "--sate", "x").code());
        assertTrue(Called.with("diff", "a", "b").err().startsWith("mscs-planner: there is no file a"));
        assertEquals(1, Called.with("verify", temp.toString()).code());
        assertEquals(1, Called.with("explain", "MSCS-9999").code());
        assertEquals(1, Called.with("vpxd-cfg", temp.resolve("x").toString(), "--managed-ip", "10.0.0.999").code());
        assertEquals(1, Called.with("--protocol", "2", "check").code());
        assertEquals(0, Called.with("--help").code());
        assertEquals("", Called.with("chekc").trace());
    }

    @Test
    void a_machine_that_refuses_ends_with_30_and_the_file() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");
        Called below = Called.with("render", REGISTRY, "--out", file.resolve("out").toString());
        assertEquals(30, below.code(), below.err());
        assertTrue(below.err().lines().reduce("", (a, b) -> b).startsWith("mscs-planner: " + file), below.err());
        assertEquals("", below.trace());
        Called onto = Called.with("plan", REGISTRY, "--out", temp.toString());
        assertEquals(30, onto.code(), onto.err());
        assertEquals("", onto.trace());
        assertEquals("mine", Files.readString(file));
        assertEquals(List.of("file"), names(temp));
    }

    @Test
    void expand_prints_a_general_spec_that_expands_to_itself() throws IOException {
        Called first = Called.with("expand", REGISTRY);
        assertEquals(0, first.code());
        assertFalse(first.out().contains("\"virtualCenter\""));
        Path general = temp.resolve("general.json");
        Files.writeString(general, first.out());
        Called second = Called.with("expand", general.toString());
        assertEquals(first.out(), second.out());
        assertEquals(0, second.code(), second.err());
    }

    @Test
    void render_verify_and_diff_tell_a_changed_folder() throws IOException {
        Path out = temp.resolve("a folder \u00e4").resolve("out");
        assertEquals(0, Called.with("render", REGISTRY, "--out", out.toString()).code());
        assertEquals(0, Called.with("verify", out.toString()).code());
        assertEquals(0, Called.with("render", REGISTRY, "--out", out.toString()).code(), "an unchanged folder of ours is replaced");
        assertEquals(0, Called.with("diff", out.toString(), out.toString()).code());

        Path script = out.resolve("scripts/01-services-vcnode1.cmd");
        Files.writeString(script, Files.readString(script).replace("vpxd", "vpzd"));
        Called verify = Called.with("verify", out.toString());
        assertEquals(5, verify.code());
        assertTrue(verify.out().contains("scripts/01-services-vcnode1.cmd was changed"), verify.out());
        Called again = Called.with("render", REGISTRY, "--out", out.toString());
        assertEquals(5, again.code());
        assertTrue(Files.readString(script).contains("vpzd"), "what was changed by hand is still there");

        Path mine = temp.resolve("mine");
        Files.createDirectories(mine);
        Files.writeString(mine.resolve("letter.txt"), "dear");
        assertEquals(5, Called.with("render", REGISTRY, "--out", mine.toString()).code());
        assertEquals(List.of("letter.txt"), names(mine));
        assertEquals(List.of("a folder \u00e4", "mine"), names(temp), "no temporary folder is left");
    }

    @Test
    void a_crash_between_the_two_renames_is_mended_by_the_next_run() throws IOException {
        Path out = temp.resolve("out");
        assertEquals(0, Called.with("render", REGISTRY, "--out", out.toString()).code());
        Files.move(out, temp.resolve("out.old"));
        assertEquals(0, Called.with("render", REGISTRY, "--out", out.toString()).code());
        assertEquals(List.of("out"), names(temp));
        assertEquals(0, Called.with("verify", out.toString()).code());
    }

    private static List<String> names(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void diff_speaks_of_cluster_things() {
        Called diff = Called.with("diff", REGISTRY, VPXD);
        assertEquals(4, diff.code());
        assertTrue(diff.out().contains("~ resource \"VirtualCenter Server\", registry checkpoints: SOFTWARE\\VMware, Inc.\\VMware VirtualCenter -> none\n"), diff.out());
        assertTrue(diff.out().contains("+ file edit \"managedip\", text = 10.20.0.20\n"), diff.out());
        assertFalse(diff.out().contains("[text="), diff.out());
        assertEquals(0, Called.with("diff", REGISTRY, REGISTRY).code());
    }

    /** One field of each name, wherever it first stands. */
    @Test
    void diff_sees_every_field_that_expand_prints() throws IOException {
        String expanded = Called.with("expand", REGISTRY).out();
        Path same = temp.resolve("a.json");
        Files.writeString(same, expanded);
        assertEquals(0, Called.with("diff", REGISTRY, same.toString()).code());
        SortedMap<String, String> fields = new TreeMap<>();
        expanded.lines().filter(l -> l.matches(" +\"\\w+\": (\"[^\"]*\"|[0-9]+),?") && !l.contains("mscs-spec/1"))
                .forEach(l -> fields.putIfAbsent(l.strip().split(":", 2)[0], l));
        assertTrue(fields.size() > 50, fields.keySet().toString());
        Path other = temp.resolve("b.json");
        int seen = 0;
        for (String field : fields.values()) {
            String changed = field.replaceFirst(": .*?(,?)$", field.contains(": \"") ? ": \"zz\"$1" : ": 67$1");
            Files.writeString(other, expanded.replaceFirst(Pattern.quote(field), Matcher.quoteReplacement(changed)));
            Called diff = Called.with("diff", same.toString(), other.toString());
            if (diff.code() != 2) {
                assertEquals(4, diff.code(), field + " -> " + changed + "\n" + diff.out());
                seen++;
            }
        }
        assertTrue(seen > 35, seen + " of " + fields.size() + " changed specs could be read");
    }

    @Test
    void diff_of_folders_shows_changed_lines_and_counts_changed_digests() throws IOException {
        String spec = Files.readString(Path.of(REGISTRY));
        Path other = temp.resolve("other.json");
        Files.writeString(other, spec.replace("10.20.0.20", "10.20.0.29"));
        Path a = temp.resolve("a");
        Path b = temp.resolve("b");
        assertEquals(0, Called.with("render", REGISTRY, "--out", a.toString()).code());
        assertEquals(0, Called.with("render", other.toString(), "--out", b.toString()).code());
        Called diff = Called.with("diff", a.toString(), b.toString());
        assertEquals(4, diff.code());
        List<String> lines = diff.out().lines().toList();
        assertTrue(lines.contains("~ step 5/vc-ip-address/private-properties, action, properties, Address: 10.20.0.20 -> 10.20.0.29"), diff.out());
        int registry = lines.indexOf("~ file registry/6a.software-vmware-inc-vmware-virtualcenter.write-registry.reg");
        assertEquals(List.of("    - \"managedip\"=\"10.20.0.20\"", "    + \"managedip\"=\"10.20.0.29\""), lines.subList(registry + 1, registry + 3));
        assertTrue(lines.get(lines.size() - 1).matches("~ files that differ only in the digest they print: [0-9]+"), diff.out());
        assertTrue(lines.stream().noneMatch(l -> l.contains("scripts/01-services-vcnode1.cmd")), diff.out());
    }

    @Test
    void an_answer_of_lmstat_is_judged() throws IOException {
        Path file = Files.writeString(temp.resolve("lmstat.txt"), "LIC: license server UP (MASTER) v11.4\r\n  VMWARELM: UP v11.4\r\n");
        Called up = Called.with("license-status", file.toString());
        assertEquals(0, up.code());
        assertTrue(up.out().contains("LIC: license server UP (MASTER) v11.4"), up.out());
        assertEquals(3, Called.with("license-status", file.toString(), "--daemon", "adskflex").code());
        assertEquals(0, Called.withInput("{\"file\": \"" + file.toString().replace("\\", "\\\\") + "\"}", "--protocol", "1", "license-status").code());
        assertEquals(1, Called.with("license-status", temp.resolve("none").toString()).code());
    }

    @Test
    void vpxd_cfg_keeps_every_other_byte_and_a_backup() throws IOException {
        Path file = temp.resolve("vpxd.cfg");
        String before = "<config>\r\n  <vpxd>\r\n    <odbc/>\r\n  </vpxd>\r\n</config>\r\n";
        Files.writeString(file, before);
        assertEquals(4, Called.with("vpxd-cfg", file.toString(), "--managed-ip", "10.20.0.20", "--check").code());
        assertEquals(before, Files.readString(file));
        assertEquals(0, Called.with("vpxd-cfg", file.toString(), "--managed-ip", "10.20.0.20").code());
        assertEquals(before.replace("<vpxd>\r\n", "<vpxd>\r\n    <managedip>10.20.0.20</managedip>\r\n"), Files.readString(file));
        assertEquals(before, Files.readString(temp.resolve("vpxd.cfg.bak")));
        assertEquals(0, Called.with("vpxd-cfg", file.toString(), "--managed-ip", "10.20.0.20").code());
        assertEquals(0, Called.with("vpxd-cfg", file.toString(), "--managed-ip", "10.20.0.21").code());
        assertTrue(Files.exists(temp.resolve("vpxd.cfg.bak2")), "the first backup is not overwritten");
        Files.writeString(file, "<config><!-- <vpxd></vpxd> --></config>");
        Called refused = Called.with("vpxd-cfg", file.toString(), "--managed-ip", "10.20.0.20");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("comment"), refused.err());
    }

    @Test
    void json_lines_have_a_type_and_end_with_a_result() throws IOException {
        for (String[] args : List.of(new String[] {"check", REGISTRY, "--json"}, new String[] {"plan", REGISTRY, "--json"},
                new String[] {"check", "examples/spec-with-mistakes/spec.json", "--json"}, new String[] {"version", "--json"},
                new String[] {"schema", "--json"}, new String[] {"expand", VPXD, "--json"})) {
            Called called = Called.with(args);
            List<JsonNode> lines = lines(called.out());
            lines.forEach(l -> assertTrue(l.path("type").isTextual(), l.toString()));
            assertEquals("result", lines.get(lines.size() - 1).path("type").asText());
            assertEquals(called.code(), lines.get(lines.size() - 1).path("exitCode").asInt());
        }
        JsonNode step = lines(Called.with("plan", REGISTRY, "--json").out()).stream().filter(l -> l.path("type").asText().equals("step")).findFirst().orElseThrow();
        assertTrue(step.path("id").asText().startsWith("0/"), step.toString());
        JsonNode diagnostic = lines(Called.with("check", "examples/spec-with-mistakes/spec.json", "--json").out()).get(0);
        for (String member : List.of("code", "severity", "file", "pointer", "line", "column", "message", "fix", "related")) {
            assertTrue(diagnostic.has(member), member);
        }
    }

    @Test
    void version_tells_the_machine_and_on_windows_its_views_and_code_pages() {
        String version = Called.with("version").out();
        for (String name : List.of("mscs-planner: ", "java: 1", "formats: mscs-spec/1", "system: ", "system version: ", "architecture: ")) {
            assertTrue(version.contains(name), version);
        }
        assertEquals(List.of("Windows", "6.0.6002 Service Pack 2", "x64", "32-bit", "932", "437", "none"),
                List.copyOf(Version.windows(new WindowsFacts("", "6.0.6002", "Service Pack 2", "x64", RegistryView.BITS_32, 932, 437, 0)).values()));
        assertEquals("Windows 10", Version.windows(new WindowsFacts("Windows 10", "10.0.1", "", "x64", RegistryView.BITS_64, 1252, 437, 65001)).get("system"));
    }

    @Test
    void the_protocol_takes_one_object_and_gives_one_result() throws IOException {
        Called good = Called.withInput("{\"specs\": [\"" + REGISTRY + "\", \"" + VPXD + "\"]}", "--protocol", "1", "check");
        assertEquals(0, good.code());
        List<JsonNode> lines = lines(good.out());
        assertEquals(2, lines.stream().filter(l -> l.path("type").asText().equals("verdict")).count());
        assertEquals("result", lines.get(lines.size() - 1).path("type").asText());
        assertEquals(0, Called.withInput("\uFEFF{\"specs\": [\"" + REGISTRY + "\"]}", "--protocol", "1", "check").code(),
                "Windows PowerShell puts a byte order mark in front where the console is UTF-8");
        for (String bad : List.of("", "[]", "{", "{\"specs\": 3}", "{}")) {
            Called called = Called.withInput(bad, "--protocol", "1", "check");
            assertEquals(1, called.code(), bad);
            assertEquals("result", lines(called.out()).get(lines(called.out()).size() - 1).path("type").asText());
        }
        assertEquals(1, Called.withInput("{}", "--protocol", "1", "destroy").code());
    }

    @Test
    void several_requests_are_answered_in_turn_whatever_becomes_of_each() throws IOException {
        Path plan = temp.resolve("plan.json");
        Called called = Called.withInput("{\"requests\": [{\"spec\": \"no-such-file.json\"}, {}, {\"spec\": \"a\\u0000b\"}, "
                + "{\"spec\": \"" + REGISTRY + "\", \"out\": \"" + plan.toString().replace("\\", "\\\\") + "\"}]}", "--protocol", "1", "plan");
        assertEquals(2, called.code(), called.out());
        List<JsonNode> lines = lines(called.out());
        List<String> ends = lines.stream().filter(l -> List.of("progress", "answer", "result").contains(l.path("type").asText()))
                .map(l -> l.path("type").asText() + " " + l.path("number").asText() + l.path("what").asText() + l.path("name").asText()).toList();
        assertEquals(List.of("progress 1no-such-file.json", "answer 1input", "progress 2", "answer 2usage", "progress 3a\0b", "answer 3usage",
                "progress 4" + REGISTRY, "answer 4done", "result input"), ends);
        JsonNode head = lines.stream().filter(l -> l.path("type").asText().equals("plan")).findFirst().orElseThrow();
        assertEquals("vc-prod", head.path("scope").path("name").asText());
        assertTrue(Files.exists(plan));
        for (String bad : List.of("[]", "3", "{}", "[1]", "[[]]")) {
            assertEquals(1, Called.withInput("{\"requests\": " + bad + "}", "--protocol", "1", "plan").code(), bad);
        }
    }

    @Test
    void a_rendered_folder_has_its_digest_as_a_line_of_its_own() throws IOException {
        Path out = temp.resolve("out");
        Called called = Called.with("render", REGISTRY, "--out", out.toString(), "--json");
        JsonNode digest = lines(called.out()).stream().filter(l -> l.path("type").asText().equals("digest")).findFirst().orElseThrow();
        assertTrue(Files.readString(out.resolve("DIGEST")).contains("approval " + digest.path("approval").asText() + "\n"));
    }

    private static List<JsonNode> lines(String out) throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.lines().toList()) {
            lines.add(mapper.readTree(line));
        }
        assertFalse(lines.isEmpty(), out);
        return lines;
    }

    @Test
    void plan_writes_a_file_that_diff_reads() throws IOException {
        Path plan = temp.resolve("plan.json");
        assertEquals(0, Called.with("plan", REGISTRY, "--out", plan.toString()).code());
        assertEquals(0, Called.with("diff", plan.toString(), plan.toString()).code());
    }

    @Test
    void explain_knows_codes_and_steps() {
        assertTrue(Called.with("explain", "5/vc-ip-address/create", "--spec", REGISTRY).out().contains("VC IP Address"));
        assertEquals(1, Called.with("explain", "5/nothing/create", "--spec", REGISTRY).code());
        for (Code code : Explanations.codes()) {
            Called called = Called.with("explain", code.id());
            assertEquals(0, called.code(), code.id());
            assertTrue(called.out().contains(code.severity().word()) && called.out().lines().count() >= 4, called.out());
        }
        assertEquals(Explanations.codes().size(), Explanations.codes().stream().map(Code::id).distinct().count());
    }

    @Test
    void one_document_is_printed_or_written_as_the_folder_would_hold_it() throws IOException {
        Path folder = temp.resolve("folder");
        assertEquals(0, Called.with("render", REGISTRY, "--out", folder.toString()).code());
        for (String[] pair : new String[][] {{"html", "runbook.html"}, {"markdown", "runbook.md"}, {"change-record", "change-record.md"}, {"text", "plan.txt"}}) {
            assertEquals(Files.readString(folder.resolve(pair[1])), Called.with("runbook", REGISTRY, "--format", pair[0]).out());
        }
        Path file = temp.resolve("r \u00e4.html");
        assertEquals("", Called.with("runbook", REGISTRY, "--format", "html", "--language", "de", "--out", file.toString()).out());
        assertTrue(Files.readString(file).contains("Betriebshandbuch vc-prod"));
        assertEquals(1, Called.with("runbook", REGISTRY, "--format", "docx").code());
        assertEquals(2, Called.with("runbook", "examples/spec-with-mistakes/spec.json").code());
        assertEquals(0, Called.withInput("{\"spec\": \"" + REGISTRY + "\", \"format\": \"text\"}", "--protocol", "1", "runbook").code());
    }

    @Test
    void what_was_tried_with_a_folder_is_printed_by_the_next_rendering_and_changes_no_digest() throws IOException {
        Path folder = temp.resolve("tried");
        Called first = Called.with("render", REGISTRY, "--out", folder.toString());
        String approval = first.err().lines().filter(l -> l.contains("approval digest")).findFirst().orElseThrow().replaceAll(".* ", "");
        assertTrue(Files.readString(folder.resolve("runbook.md")).contains("NOT REHEARSED"));
        String report = "{\"format\": \"mscs-rehearsal/1\", \"approval\": \"%s\", \"passed\": %s, \"lines\": [{\"what\": \"second run\", \"result\": \"changes nothing\"}]}";
        Files.writeString(folder.resolve("rehearsal.json"), report.formatted(approval, "true"));
        assertEquals(0, Called.with("verify", folder.toString()).code());
        Called second = Called.with("render", REGISTRY, "--out", folder.toString());
        assertTrue(second.err().contains(approval), second.err());
        String tried = Files.readString(folder.resolve("runbook.md"));
        assertTrue(tried.contains("Rehearsed and passed") && tried.contains("| second run | changes nothing |") && !tried.contains("NOT REHEARSED"));
        assertTrue(Files.exists(folder.resolve("rehearsal.json")));
        Files.writeString(folder.resolve("rehearsal.json"), report.formatted(approval, "false"));
        Called.with("render", REGISTRY, "--out", folder.toString());
        assertTrue(Files.readString(folder.resolve("runbook.md")).contains("> **REHEARSED AND FAILED."));
        Files.writeString(folder.resolve("rehearsal.json"), report.formatted("0".repeat(64), "true"));
        Called.with("render", REGISTRY, "--out", folder.toString());
        assertTrue(Files.readString(folder.resolve("runbook.md")).contains("> **REHEARSED WITH OTHER FILES."));
        Files.writeString(folder.resolve("rehearsal.json"), "no json");
        assertEquals(1, Called.with("render", REGISTRY, "--out", folder.toString()).code());
    }

    @Test
    void a_drawing_is_printed_written_and_compared() throws IOException {
        assertTrue(Called.with("graph", REGISTRY).out().startsWith("<svg "));
        assertTrue(Called.with("graph", REGISTRY, "--format", "mermaid").out().startsWith("flowchart BT\n"));
        assertTrue(Called.with("graph", REGISTRY, "--format", "dot", "--json").out().contains("digraph groups"));
        assertTrue(Called.with("graph", REGISTRY, "--language", "de").out().contains("wird auf VCNODE1 online gebracht"));
        Path file = temp.resolve("a b.svg");
        Called written = Called.with("graph", REGISTRY, "--out", file.toString());
        assertEquals("", written.out());
        assertEquals(Called.with("graph", REGISTRY).out(), Files.readString(file));
        Path old = temp.resolve("old.json");
        Files.writeString(old, Files.readString(Path.of(REGISTRY)).replace("\"managedIp\"", "\"webAccess\": {\"enabled\": false}, \"managedIp\""));
        assertTrue(Called.with("graph", REGISTRY, "--before", old.toString()).out().contains(">+ VCWebServer<"));
        assertTrue(Called.with("graph", old.toString(), "--before", REGISTRY).out().contains(">- VCWebServer<"));
        assertEquals(1, Called.with("graph", REGISTRY, "--format", "png").code());
        assertEquals(1, Called.with("graph", REGISTRY, "--language", "fr").code());
        assertEquals(2, Called.with("graph", "examples/spec-with-mistakes/spec.json").code());
        assertEquals(0, Called.withInput("{\"spec\": \"" + REGISTRY + "\"}", "--protocol", "1", "graph").code());
    }
}
