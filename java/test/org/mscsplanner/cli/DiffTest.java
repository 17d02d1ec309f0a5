package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.cli.Called.REGISTRY;
import static org.mscsplanner.cli.Called.VPXD;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two specs, plans or folders, in cluster words. */
class DiffTest {
    private static final String FILES = "examples/file-server/spec.json";

    @TempDir
    private Path temp;

    @Test
    void diff_speaks_of_cluster_things() {
        Called diff = Called.with("diff", REGISTRY, VPXD);
        assertEquals(4, diff.code());
        assertTrue(diff.out().contains("~ resource \"VirtualCenter Server\", registry checkpoints: SOFTWARE\\VMware, Inc.\\VMware VirtualCenter -> none\n"), diff.out());
        assertTrue(diff.out().contains("+ file edit \"managedip\", text = 10.20.0.20\n"), diff.out());
        assertFalse(diff.out().contains("[text="), diff.out());
        assertEquals(0, Called.with("diff", REGISTRY, REGISTRY).code());
    }

    @Test
    void what_is_missing_is_called_missing_whatever_it_is_compared_with() {
        for (String[] two : new String[][] {{temp.toString(), "nope"}, {"nope", temp.toString()}, {FILES, "nope"}, {"nope", FILES}}) {
            Called diff = Called.with("diff", two[0], two[1]);
            assertEquals(1, diff.code());
            assertEquals("mscs-planner: there is no file or folder nope\n", diff.err());
        }
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
    void diff_sees_that_a_resource_is_in_another_group() throws IOException {
        String disk = "{\"name\": \"Disk G:\", \"type\": \"Physical Disk\", \"private\": {\"Drive\": \"G:\"}}";
        String spec = Files.readString(Path.of(FILES)).replace("  \"groups\": [", "  \"groups\": [{\"name\": \"Other Group\", \"resources\": [@]},");
        String before = spec.replace("@", disk);
        String after = spec.replace("@", "").replace("{\"name\": \"Disk F:\"", disk + ", {\"name\": \"Disk F:\"");
        assertEquals(List.of("~ resource \"Disk G:\", in: group \"Other Group\" -> group \"File Group\""), differences(before, after));
    }

    @Test
    void diff_tells_a_further_cluster_from_the_first() throws IOException {
        String spec = Files.readString(Path.of("java/test/cases/06-license-server-on-its-own-cluster/spec.json"));
        assertEquals(List.of("~ network \"Heartbeat\", subnet: 192.168.50.0/30 -> 192.168.55.0/30"),
                differences(spec, spec.replace("192.168.50.0/30", "192.168.55.0/30")));
        assertEquals(List.of("~ further cluster license-server, network \"Heartbeat\", subnet: 192.168.51.0/30 -> 192.168.56.0/30"),
                differences(spec, spec.replace("192.168.51.0/30", "192.168.56.0/30")));
    }

    @Test
    void diff_shows_the_commands_of_a_task_as_they_are_typed_and_in_their_order() throws IOException {
        String stop = "{\"program\": \"net\", \"arguments\": [\"stop\", \"a b\"]}";
        String start = "{\"program\": \"net\", \"arguments\": [\"start\", \"c\"]}";
        String spec = Files.readString(Path.of(FILES)).replace("\"registry\": [", "\"manualTasks\": [{\"id\": \"t\", \"title\": \"Look\", \"phase\": 1, "
                + "\"instructions\": [\"Type both.\"], \"expected\": \"Done.\", \"commands\": [" + stop + ", " + start + "]}],\n  \"registry\": [");
        String swapped = spec.replace(stop + ", " + start, start + ", " + stop);
        assertEquals(List.of("~ task \"t\", commands", "    - net stop \"a b\"", "    + net stop \"a b\""), differences(spec, swapped));
    }

    private List<String> differences(String before, String after) throws IOException {
        Path a = temp.resolve("before.json");
        Path b = temp.resolve("after.json");
        Files.writeString(a, before);
        Files.writeString(b, after);
        Called diff = Called.with("diff", a.toString(), b.toString());
        assertEquals(4, diff.code(), diff.out() + diff.err());
        long differences = diff.out().lines().filter(line -> !line.startsWith(" ")).count();
        assertTrue(diff.err().endsWith(differences == 1 ? "1 difference.\n" : differences + " differences.\n"), diff.err());
        return diff.out().lines().toList();
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
    void plan_writes_a_file_that_diff_reads() throws IOException {
        Path plan = temp.resolve("plan.json");
        assertEquals(0, Called.with("plan", REGISTRY, "--out", plan.toString()).code());
        assertEquals(0, Called.with("diff", plan.toString(), plan.toString()).code());
        for (List<String> mixed : List.of(List.of(plan.toString(), REGISTRY), List.of(REGISTRY, plan.toString()))) {
            Called called = Called.with("diff", mixed.get(0), mixed.get(1));
            assertEquals(2, called.code(), called.toString());
            assertTrue(called.err().contains("plan.json is a plan and " + REGISTRY + " a spec"), called.err());
            assertEquals("", called.out());
        }
    }

    @Test
    void a_member_of_a_plan_that_has_an_empty_name_is_a_difference_like_any_other() throws IOException {
        Path plan = temp.resolve("plan.json");
        assertEquals(0, Called.with("plan", REGISTRY, "--out", plan.toString()).code());
        Path other = Files.writeString(temp.resolve("other.json"), Files.readString(plan).replaceFirst("\"scope\" : \\{", "$0 \"\": \"x\","));
        Called called = Called.with("diff", plan.toString(), other.toString());
        assertEquals(4, called.code(), called.err());
        assertEquals(List.of("+ scope,  = x"), called.out().lines().toList());
    }

    /** Each is what one hand could do to a folder that is to be approved. */
    @Test
    void diff_of_folders_shows_whatever_was_changed_by_hand_and_names_the_folder() throws IOException {
        String script = "scripts/01-services-vcnode1.cmd";
        record Hand(String file, UnaryOperator<String> change, String shown, String told) { }
        List<Hand> hands = List.of(
                new Hand("DIGEST", t -> t.replaceFirst("(?m)^.(?=[0-9a-f]{63}  plan.json)", "x"), "~ file DIGEST\n    - ", "DIGEST is not as mscs-planner wrote it"),
                new Hand("DIGEST", t -> t.replaceFirst("approval .", "approval x"), "~ file DIGEST\n    - approval ", "DIGEST was changed"),
                new Hand("DIGEST", t -> t + "\n", "~ file DIGEST\n    +", "DIGEST is not as mscs-planner wrote it"),
                new Hand("DIGEST", t -> t.replace("\n", "\r\n").replaceFirst("\r", ""), "~ file DIGEST: only what ends its lines", "DIGEST was changed"),
                new Hand(script, t -> t.replaceFirst("exit /b 5", "exit /b 0"), "~ file " + script + "\n    - ", script + " was changed"),
                new Hand(script, t -> t.replace("\r\n", "\n"), "~ file " + script + ": only what ends its lines", script + " was changed"),
                new Hand(script, t -> t.replaceFirst("[0-9a-f]{16}", "0123456789abcdef"), "~ files that differ only in the digest they print: 1", script + " was changed"),
                new Hand("plan.json", t -> t.replaceFirst("(\"check\" *: *\")", "$1Not "), "~ file plan.json\n    - ", "plan.json was changed"),
                new Hand("plan.json", t -> t + "\n", "~ file plan.json", "plan.json was changed"),
                new Hand("runbook.md", t -> t.replaceFirst("10\\.20\\.0\\.20", "10.20.0.29"), "~ file runbook.md\n", "runbook.md was changed"));
        Path a = temp.resolve("a");
        Path b = temp.resolve("b");
        assertEquals(0, Called.with("render", REGISTRY, "--out", a.toString()).code());
        assertEquals(0, Called.with("render", REGISTRY, "--out", b.toString()).code());
        Called same = Called.with("diff", a.toString(), b.toString());
        assertEquals("0 No differences.\n", same.code() + " " + same.out() + same.err());
        for (Hand hand : hands) {
            Path file = b.resolve(hand.file());
            String before = Files.readString(file, StandardCharsets.ISO_8859_1);
            String after = hand.change().apply(before);
            assertNotEquals(before, after, hand.shown());
            Files.writeString(file, after, StandardCharsets.ISO_8859_1);
            changed(a, b, hand.shown(), hand.told());
            changed(b, a, hand.shown().lines().findFirst().orElseThrow(), hand.told());
            Files.writeString(file, before, StandardCharsets.ISO_8859_1);
        }
        Files.writeString(b.resolve("scripts/99-more.cmd"), "del C:\\");
        changed(a, b, "+ file scripts/99-more.cmd\n", "scripts/99-more.cmd was added");
        Files.delete(b.resolve("scripts/99-more.cmd"));
        Files.delete(b.resolve(script));
        changed(a, b, "- file " + script + "\n", script + " is missing");
        Files.delete(b.resolve("plan.json"));
        changed(a, b, "- step 0/", "plan.json is missing; " + script + " is missing");
    }

    private static void changed(Path before, Path after, String shown, String told) {
        Called diff = Called.with("diff", before.toString(), after.toString());
        assertEquals(4, diff.code(), shown + diff);
        assertTrue(diff.out().contains(shown), shown + " in " + diff.out());
        assertTrue(diff.err().contains("b is not as it was written: " + told), told + " in " + diff.err());
        assertFalse(diff.err().contains("a is not"), diff.err());
    }
}
