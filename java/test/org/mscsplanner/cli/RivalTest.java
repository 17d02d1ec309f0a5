package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.file.StateJson;

/** What somebody renamed in the cluster, or what an earlier way of copying left there, stands in the way of what is planned. */
class RivalTest {
    private static final Path FILES = Path.of("examples/file-server");
    private static final Path ONCE = Path.of("java/test/cases/22-sync-as-a-resource-once");

    @TempDir
    private Path temp;

    private static String done(Path folder) throws IOException {
        State done = Execution.run(Planned.of(Examples.spec(folder), List.of()).get(0).plan().steps(), State.NOTHING);
        return new String(StateJson.bytes(done), StandardCharsets.UTF_8);
    }

    /** Plans and renders; page one is the last of both. */
    private String told(Path spec, String state, String... words) throws IOException {
        String file = Files.writeString(temp.resolve("state.json"), state).toString();
        String out = temp.resolve("out").toString();
        for (Called called : List.of(Called.with("plan", spec.toString(), "--state", file), Called.with("render", spec.toString(), "--state", file, "--out", out))) {
            assertEquals(0, called.code(), called::err);
            for (String word : words) {
                assertTrue(called.err().contains(word), called::err);
            }
        }
        String page = Files.readString(temp.resolve("out/runbook.md"));
        return page.substring(0, page.indexOf("- Change:"));
    }

    @Test
    void a_resource_that_somebody_renamed_has_the_address_already() throws IOException {
        String page = told(FILES.resolve("spec.json"), done(FILES).replace("\"File IP\"", "\"Files Address\"").replace("\"File Name\"", "\"Files Host\""),
                "Step 5/file-ip/private-properties gives away what another resource has: in the state that this was planned against, the resource \"Files Address\", which is not in the spec, has Address=10.30.0.30.",
                "Step 5/file-name/private-properties gives away what another resource has: in the state that this was planned against, the resource \"Files Host\", which is not in the spec, has Name=FILES.");
        assertTrue(page.contains("the resource \"Files Address\", which is not in the spec, has Address=10.30.0.30. Only one of both can be online."), page);
    }

    @Test
    void a_resource_of_before_that_runs_the_sync_script_stops_its_replacement() throws IOException {
        Path spec = Files.writeString(temp.resolve("spec.json"), Files.readString(ONCE.resolve("spec.json"))
                .replaceAll("\"sync\": \\{[^}]*\\}", "\"sync\": {\"method\": \"scheduled\", \"account\": \"CORP\\\\\\\\svc-vcsync\"}"));
        String page = told(spec, done(ONCE), "Step 8/vc-data/install-on-vcnode1 replaces a sync script that is in use: in the state that this was planned against, the resource \"VCSync\", "
                + "which is not in the spec, runs it (cmd /k C:\\mscs-sync\\mscs-sync.cmd /once). The step stops during a run and sees nothing between two runs");
        assertTrue(page.contains("the resource \"VCSync\", which is not in the spec, runs it (cmd /k"), page);
        assertFalse(page.contains("install-on-vcnode2"), () -> "it runs on the owner alone: " + page);
    }

    /** Somebody put it there and lets one node have it: the group fails over nowhere, and the first one to see it would be the script of the first move. */
    @Test
    void a_resource_that_one_node_alone_may_own_keeps_its_group_from_the_other_one() throws IOException {
        Name extra = Name.of("Spooler");
        State done = StateJson.read(done(FILES).getBytes(StandardCharsets.UTF_8));
        ResourceState like = done.resource(Name.of("R&D Share")).orElseThrow();
        State there = done.withResource(extra, like.withPossibleOwners(new TreeSet<>(Set.of(Name.of("FSNODE2"))))).mapResource(Name.of("File Name"),
                r -> r.withPrivateProperties(new TreeMap<>(Map.of(Name.of("Name"), new PropertyValue.Text("OLDFILES")))));
        String page = told(FILES.resolve("spec.json"), new String(StateJson.bytes(there), StandardCharsets.UTF_8),
                "Step 7/file-group/move-to-fsnode1 will stop: in the state that this was planned against, the resource \"Spooler\", which is not in the spec, is in the group \"File Group\", "
                        + "and FSNODE1 is none of its possible owners.");
        assertTrue(page.contains("FSNODE1 is none of its possible owners"), page);
        assertFalse(page.contains("FSNODE2 is none"), page);
        State free = there.mapResource(extra, r -> r.withPossibleOwners(new TreeSet<>(Set.of(Name.of("FSNODE1"), Name.of("FSNODE2")))));
        assertFalse(told(FILES.resolve("spec.json"), new String(StateJson.bytes(free), StandardCharsets.UTF_8)).contains("possible owners. Add"));
    }

    @Test
    void another_address_and_what_the_spec_has_are_no_rivals() throws IOException {
        String other = done(FILES).replace("\"File IP\"", "\"Files Address\"").replace("10.30.0.30", "10.30.0.31");
        assertFalse(told(FILES.resolve("spec.json"), other).contains("is not in the spec"));
        assertFalse(told(FILES.resolve("spec.json"), done(FILES)).contains("is not in the spec"));
    }
}
