package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.cli.Called.REGISTRY;
import static org.mscsplanner.cli.Called.VPXD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two specs, plans or folders, in cluster words. */
class DiffTest {
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
    void plan_writes_a_file_that_diff_reads() throws IOException {
        Path plan = temp.resolve("plan.json");
        assertEquals(0, Called.with("plan", REGISTRY, "--out", plan.toString()).code());
        assertEquals(0, Called.with("diff", plan.toString(), plan.toString()).code());
    }
}
