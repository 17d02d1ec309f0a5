package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.file.StateJson;

/** A spec of two clusters: two plans, two folders of commands, one approval. */
class FurtherClusterTest {
    private static final Path CASE = Examples.CASES.resolve("06-license-server-on-its-own-cluster");
    private static final String SPEC = CASE.resolve("spec.json").toString();

    @TempDir
    private Path temp;

    @Test
    void one_approval_covers_the_folders_of_both_clusters() throws IOException {
        Path out = temp.resolve("out");
        assertEquals(0, Called.with("render", SPEC, "--out", out.toString()).code());
        assertEquals(0, Called.with("verify", out.toString()).code());
        String script = "license-server/scripts/03-group-lsnode1.cmd";
        Files.writeString(out.resolve(script), Files.readString(out.resolve(script)).replace("VCLicense", "VCLicence"));
        Called verify = Called.with("verify", out.toString());
        assertEquals(5, verify.code());
        assertTrue(verify.out().contains(script + " was changed"), verify.out());
        List<String> sums = verify.out().lines().filter(l -> l.matches("(approval|signed): [0-9a-f]{64}")).map(l -> l.substring(l.indexOf(' '))).toList();
        assertEquals(2, sums.stream().distinct().count(), "a changed script of the further cluster changes the approval: " + verify.out());
    }

    @Test
    void diff_of_two_folders_compares_the_plans_of_both_clusters() throws IOException {
        Path out = temp.resolve("out");
        assertEquals(0, Called.with("render", SPEC, "--out", out.toString()).code());
        Path changed = temp.resolve("spec.json");
        Files.writeString(changed, Files.readString(Path.of(SPEC)).replace("\"LICSRV\"", "\"LICSRV2\""));
        Path other = temp.resolve("other");
        assertEquals(0, Called.with("render", changed.toString(), "--out", other.toString()).code());
        Called diff = Called.with("diff", out.toString(), other.toString());
        assertEquals(4, diff.code());
        assertTrue(diff.out().contains("further cluster license-server, step 5/license-network-name/private-properties"), diff.out());
        assertFalse(diff.out().contains("plan.json"), diff.out());
    }

    @Test
    void what_a_person_staged_for_a_further_cluster_is_no_change_and_survives_a_new_rendering() throws IOException {
        Path out = temp.resolve("out");
        assertEquals(0, Called.with("render", SPEC, "--out", out.toString()).code());
        Path staged = out.resolve("license-server/staged/file.xml");
        Files.createDirectories(staged.getParent());
        Files.writeString(staged, "x");
        assertEquals(0, Called.with("verify", out.toString()).code());
        assertEquals(0, Called.with("render", SPEC, "--out", out.toString()).code());
        assertTrue(Files.exists(staged));
    }

    @Test
    void no_script_of_a_cluster_names_a_node_of_the_other() throws IOException {
        Path out = CASE.resolve("expected/rendered");
        try (var files = Files.walk(out)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".cmd")).toList()) {
                boolean license = out.relativize(file).startsWith("license-server");
                assertFalse(Files.readString(file).contains(license ? "VCNODE" : "LSNODE"), file.toString());
            }
        }
    }

    @Test
    void each_plan_is_written_to_a_file_of_its_own() {
        Path plan = temp.resolve("plan.json");
        assertEquals(0, Called.with("plan", SPEC, "--out", plan.toString()).code());
        assertTrue(Files.exists(plan) && Files.exists(temp.resolve("plan.license-server.json")));
        assertEquals(4, Called.with("diff", plan.toString(), temp.resolve("plan.license-server.json").toString()).code());
    }

    @Test
    void each_cluster_is_planned_against_its_own_state() throws IOException {
        List<Planned> plans = Planned.of(Examples.spec(CASE), List.of());
        for (Planned planned : plans) {
            State state = Execution.run(planned.plan().steps(), State.NOTHING);
            Files.write(temp.resolve("state" + planned.folder() + ".json"), StateJson.bytes(state));
        }
        String own = temp.resolve("state.json").toString();
        String license = "license-server=" + temp.resolve("statelicense-server.json");
        String both = Called.with("plan", SPEC, "--state", own, "--state", license).out();
        assertEquals(2, both.lines().filter(l -> l.startsWith("Nothing to do")).count(), both);
        assertEquals(1, Called.with("plan", SPEC, "--state", license).out().lines().filter(l -> l.startsWith("Nothing to do")).count());
        String request = "{\"spec\": \"" + SPEC.replace('\\', '/') + "\", \"states\": {\"license-server\": \""
                + temp.resolve("statelicense-server.json").toString().replace('\\', '/') + "\"}}";
        Called called = Called.withInput(request, "--protocol", "1", "plan");
        assertEquals(0, called.code());
        assertEquals(plans.get(0).plan().steps().size(), called.out().lines().filter(l -> l.startsWith("{\"type\":\"step\"")).count());
        assertEquals(1, Called.with("plan", SPEC, "--state", own, "--state", own).code());
    }

    @Test
    void a_step_of_a_further_cluster_is_explained_behind_its_name() {
        Called called = Called.with("explain", "license-server/5/ls-group/create-group", "--spec", SPEC);
        assertTrue(called.out().contains("Create the group \"LS Group\""), called.out() + called.err());
        assertEquals(1, Called.with("explain", "5/ls-group/create-group", "--spec", SPEC).code());
    }
}
