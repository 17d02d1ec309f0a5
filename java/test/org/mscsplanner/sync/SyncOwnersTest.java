package org.mscsplanner.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.render.sync.MayOwn;
import org.mscsplanner.render.sync.TaskFiles;
import org.mscsplanner.script.StatementPrinter;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.text.BatchFile;

/** Three nodes, two of which may own the group: the third gets nothing, and whatever it has comes over nobody. */
class SyncOwnersTest {
    private static final String REGISTER = SyncLab.JOB + "\\register-task.cmd";

    private static SyncLab lab(SyncJob.Tool tool) {
        SyncLab lab = SyncLab.draft(3).ownedBy("N1", "N2");
        lab.job().tool = tool;
        return lab.ready();
    }

    @ParameterizedTest
    @EnumSource(SyncJob.Tool.class)
    void files_are_copied_to_the_nodes_that_may_own_the_group_and_to_no_other(SyncJob.Tool tool) {
        SyncLab lab = lab(tool);
        lab.remove(3, SyncLab.JOB);
        lab.synced();
        lab.edit(1, "a.txt", "x1");
        assertEquals("ok 0", lab.result(1), () -> lab.own(1, "mscs-sync.log"));
        assertEquals("x1", lab.conf(2, "a.txt"));
        assertEquals("a", lab.conf(3, "a.txt"));
        assertFalse(lab.owns(3, "state"));
    }

    @ParameterizedTest
    @EnumSource(SyncJob.Tool.class)
    void a_node_that_may_not_own_the_group_copies_nothing_even_when_the_group_lies_on_it(SyncJob.Tool tool) {
        SyncLab lab = lab(tool).synced();
        lab.edit(3, "a.txt", "of the third node");
        lab.owner(3);
        for (int i = 0; i < 4; i++) {
            ScriptRun run = lab.run(3);
            assertEquals("not-owner 0", SyncLab.result(run));
            assertTrue(run.screen().contains("Only N1, N2 may own the group."), run.screen().toString());
        }
        assertEquals(0, lab.asked(), "the cluster is not asked");
        assertEquals("a", lab.conf(1, "a.txt"));
        assertEquals("a", lab.conf(2, "a.txt"));
        assertTrue(lab.machine(3).events().isEmpty());
    }

    @Test
    void where_every_node_may_own_the_group_nothing_is_said_of_it() {
        assertFalse(new String(SyncLab.draft(3).ready().script(), StandardCharsets.US_ASCII).contains("may own"));
    }

    @Test
    void a_task_is_registered_by_hand_only_where_the_group_can_come() {
        SyncLab lab = lab(SyncJob.Tool.ROBOCOPY);
        GeneralSpec spec = lab.spec();
        SyncJob job = spec.syncJobs().get(0);
        List<String> lines = new ArrayList<>();
        StatementPrinter.lines(new TaskFiles(job, MayOwn.of(spec, job), spec.target().os()).register("0".repeat(64))).forEach(lines::addAll);
        for (int node = 1; node <= 3; node++) {
            lab.write(node, REGISTER, FileEntry.of(BatchFile.bytes(lines), 0));
        }
        ScriptRun refused = lab.start(3, REGISTER);
        assertEquals(3, refused.exit());
        assertTrue(refused.screen().contains("Only N1, N2 may own the group. The task belongs there."), refused.screen().toString());
        assertTrue(lab.machine(3).tasks().isEmpty());
        assertEquals(0, lab.start(2, REGISTER).exit());
        assertTrue(lab.machine(2).tasks().containsKey(Name.of("mscs-sync-acme")));
    }
}
