package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.file.StateJson;

/** A resource or a task of the state that is another one than the plan means is told to whoever plans, not only by the script that stops at it. */
class StrangerTest {
    private static final String SPEC = "examples/file-server/spec.json";

    @TempDir
    private Path temp;

    private String state(String group, String type) throws IOException {
        return Files.writeString(temp.resolve("state.json"), """
                {"format": "mscs-state/1", "groups": {"%1$s": {"owner": "FSNODE1", "online": true, "properties": {}, "preferredOwners": []}},
                 "resources": {"File IP": {"group": "%1$s", "type": "%2$s", "separateMonitor": true, "possibleOwners": ["FSNODE1", "FSNODE2"], "dependencies": [],
                  "expression": "", "properties": {}, "privateProperties": {}, "registryCheckpoints": [], "cryptoCheckpoints": []}}}
                """.formatted(group, type)).toString();
    }

    private List<Called> called(String state) {
        return List.of(Called.with("plan", SPEC, "--state", state), Called.with("render", SPEC, "--state", state, "--out", temp.resolve("out").toString()));
    }

    @Test
    void another_group_and_another_type_are_told() throws IOException {
        for (Called called : called(state("File Group Old", "IP Address"))) {
            assertTrue(called.err().contains("Step 5/file-ip/create will stop: in the state that this was planned against, the resource \"File IP\" is in the group "
                    + "\"File Group Old\", not in \"File Group\". Look what uses it"), called::err);
        }
        for (Called called : called(state("File Group", "Generic Script"))) {
            assertTrue(called.err().contains("the resource \"File IP\" is of the type Generic Script, not IP Address. "), called::err);
        }
    }

    @Test
    void whoever_signs_reads_on_page_one_which_step_will_stop() throws IOException {
        Path out = temp.resolve("out");
        Called.with("render", SPEC, "--state", state("File Group Old", "IP Address"), "--out", out.toString());
        String page = Files.readString(out.resolve("runbook.md"));
        assertTrue(page.substring(0, page.indexOf("- Change:")).contains(
                "will stop: in the state that this was planned against, the resource \"File IP\" is in the group \"File Group Old\", not in \"File Group\"."), page.substring(0, 3000));
        assertTrue(Files.readString(out.resolve("change-record.md")).matches("(?s).*Risk and impact analysis\\R+.{0,40}Step \\d+ will stop: in the state that this was planned against, "
                + "the resource \"File IP\" .*"), "the form that is pasted does not tell it");
        Called.with("render", SPEC, "--state", state("File Group", "IP Address"), "--out", out.toString());
        assertFalse(Files.readString(out.resolve("runbook.md")).contains("will stop:"));
    }

    @Test
    void the_step_that_comes_to_it_first_tells_it_and_nothing_is_planned_for_it() throws IOException {
        String state = Files.writeString(temp.resolve("state.json"), """
                {"format": "mscs-state/1", "groups": {"Archive": {"owner": "VCNODE1", "online": true, "properties": {}, "preferredOwners": []}},
                 "resources": {"VCSync": {"group": "Archive", "type": "Generic Application", "separateMonitor": true, "possibleOwners": ["VCNODE1"], "dependencies": [],
                  "expression": "", "properties": {}, "privateProperties": {}, "registryCheckpoints": [], "cryptoCheckpoints": []}}}
                """).toString();
        Called called = Called.with("plan", "java/test/cases/22-sync-as-a-resource-once/spec.json", "--state", state);
        assertEquals(List.of("Step 8/vcsync/offline"), called.err().lines().filter(l -> l.contains("\"VCSync\" is in the group \"Archive\", not in \"VC Group\""))
                .map(l -> l.substring(0, l.indexOf(" will stop"))).toList(), called::err);
        assertTrue(called.out().indexOf("Verify the possible owners of \"VCSync\"") > called.out().indexOf("Create the resource \"VCSync\""),
                "those of another group's resource are not ours to change");
    }

    @Test
    void what_is_there_already_is_no_stranger() throws IOException {
        for (Called called : called(state("file group", "ip address"))) {
            assertEquals(0, called.code());
            assertFalse(called.err().contains("in the state"), called::err);
        }
    }

    @Test
    void a_task_that_does_something_else_is_told() throws IOException {
        Path folder = Path.of("examples/virtualcenter-vpxd-cfg");
        State done = Execution.run(Planned.of(Examples.spec(folder), List.of()).get(0).plan().steps(), State.NOTHING);
        String state = Files.write(temp.resolve("done.json"), StateJson.bytes(done)).toString();
        String spec = Files.writeString(temp.resolve("spec.json"), Files.readString(folder.resolve("spec.json")).replace("\"everyMinutes\": 15", "\"everyMinutes\": 30")).toString();
        String out = temp.resolve("out").toString();
        for (Called called : List.of(Called.with("plan", spec, "--state", state), Called.with("render", spec, "--state", state, "--out", out))) {
            assertEquals(0, called.code(), called::err);
            for (String node : List.of("VCNODE1", "VCNODE2")) {
                assertTrue(called.err().contains("the task mscs-sync-vc-data is there on " + node + " ("), called::err);
                assertTrue(called.err().contains("Step 8/vc-data/register-on-" + node.toLowerCase(Locale.ROOT) + " will stop: "), called::err);
            }
            assertTrue(called.err().contains("every 15 minutes as CORP\\svc-vcsync) and is not the one that is wanted ("), called::err);
        }
        assertTrue(Files.readString(temp.resolve("out/runbook.md")).contains("the task mscs-sync-vc-data is there on VCNODE1 ("));
        assertFalse(Called.with("plan", folder.resolve("spec.json").toString(), "--state", state).err().contains("in the state"), () -> "the task is the same");
    }
}
