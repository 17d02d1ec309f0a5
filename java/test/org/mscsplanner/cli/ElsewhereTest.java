package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.action.MoveGroup;
import org.mscsplanner.plan.file.StateJson;

/** A plan that takes files or keys from the primary node, while another node works with newer ones, says so to whoever plans. */
class ElsewhereTest {
    private static final Path FOLDER = Path.of("examples/virtualcenter-registry");
    private static final String NODE = "VCNODE2";

    @TempDir
    private Path temp;

    /** Everything is done; nothing is known of the files of one node, and its checkpoint is missing where asked. */
    private Called planned(String owner, boolean checkpoint) throws IOException {
        return Called.with("plan", FOLDER.resolve("spec.json").toString(), "--state", state(owner, checkpoint));
    }

    private String state(String owner, boolean checkpoint) throws IOException {
        State done = Execution.run(Planned.of(Examples.spec(FOLDER), List.of()).get(0).plan().steps(), State.NOTHING);
        State there = new MoveGroup(Name.of("VC Group"), Name.of(owner), 0, true).effect(done);
        String json = new String(StateJson.bytes(there), StandardCharsets.UTF_8).replace("\"as on VCNODE1\"", "\"of its own\"");
        if (!checkpoint) {
            json = json.replaceAll("\"registryCheckpoints\" : \\[[^\\]]*\\]", "\"registryCheckpoints\" : []");
        }
        return Files.writeString(temp.resolve("state.json"), json).toString();
    }

    @Test
    void copies_from_a_node_that_is_not_the_owner_are_told() throws IOException {
        Called called = planned(NODE, true);
        assertEquals(0, called.code());
        assertTrue(called.err().contains("the group \"VC Group\" is on VCNODE2; the steps that take what lies on VCNODE1, which may be older: 6b/licenses/copy-to-vcnode2 and 3 more. "
                + "Compare both first, or name VCNODE2 as primaryNode."), called::err);
    }

    @Test
    void whoever_signs_reads_it_on_page_one() throws IOException {
        assertTrue(glance(NODE).contains("In the state that this was planned against, the group \"VC Group\" is on VCNODE2; "
                + "the steps that take what lies on VCNODE1, which may be older: "), () -> "page one does not tell it");
        assertFalse(glance("VCNODE1").contains("In the state"));
    }

    private String glance(String owner) throws IOException {
        Path out = temp.resolve("out");
        assertEquals(0, Called.with("render", FOLDER.resolve("spec.json").toString(), "--state", state(owner, true), "--out", out.toString()).code());
        String page = Files.readString(out.resolve("runbook.md"));
        return page.substring(0, page.indexOf("- Change:"));
    }

    @Test
    void a_new_checkpoint_counts_and_one_that_is_there_does_not() throws IOException {
        String first = ": 6a/virtualcenter-server/checkpoint-software-vmware-inc-vmware-virtualcenter and 4 more";
        assertTrue(planned(NODE, false).err().contains(first), () -> "no checkpoint is told");
        assertFalse(planned(NODE, true).err().contains(first));
    }

    /** Nothing brings along what the cluster saved of another node's key, once its checkpoint is taken out of a group that is offline there. */
    @Test
    void a_checkpoint_of_a_group_that_is_offline_elsewhere_is_told() throws IOException {
        String state = state(NODE, true);
        Files.writeString(Path.of(state), Files.readString(Path.of(state)).replaceFirst("\"online\" : true", "\"online\" : false"));
        Called called = Called.with("plan", FOLDER.resolve("spec.json").toString(), "--state", state);
        assertTrue(called.err().contains(": 6a/virtualcenter-server/checkpoint-software-vmware-inc-vmware-virtualcenter and 4 more"), called::err);
    }

    @Test
    void groups_that_are_there_are_not_told_as_servers_that_stand_alone() throws IOException {
        glance("VCNODE1");
        String book = Files.readString(temp.resolve("out/runbook.md"));
        assertTrue(book.contains("The groups are there before this change."), () -> "what is there is not told");
        assertFalse(book.contains("with its services started by Windows"));
    }

    @Test
    void nothing_is_told_where_the_primary_node_owns_the_group() throws IOException {
        assertFalse(planned("VCNODE1", false).err().contains("In the state"));
    }
}
