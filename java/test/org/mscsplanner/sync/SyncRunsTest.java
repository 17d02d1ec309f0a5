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
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob.Tool;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.rehearse.Call;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.FileEntry;

/** Runs that the table cannot tell: killed anywhere, more than two nodes, and the forms for a cluster resource. */
class SyncRunsTest {
    /** Three situations, each killed at every statement and run again. */
    @ParameterizedTest
    @EnumSource(Tool.class)
    void killed_at_every_line_and_run_again(Tool tool) {
        int most = 0;
        for (int situation = 0; situation < 3; situation++) {
            SyncLab start = situated(SyncLab.draft(2), tool, situation);
            Killing killing = Killing.before(1);
            for (int line = 1; killing.happened() || line == 1; line++) {
                SyncLab lab = start.copy();
                killing = Killing.before(line);
                lab.run(killing, 1);
                String at = "situation " + situation + ", statement " + line;
                assertEquals(situation == 2 ? "edited there" : "b", lab.conf(2, "sub (2)\\b & c.txt"), at);
                String result = lab.result(1);
                assertEquals(situation == 2 ? "conflict 7" : "ok 0", result, () -> at + "\n" + lab.own(1, "mscs-sync.log"));
                if (situation < 2) {
                    assertEquals(lab.tree(1), lab.tree(2), at);
                    assertEquals("ok 0", lab.result(1), at);
                }
                most = Math.max(most, line);
            }
        }
        assertTrue(most > 150, "only " + most + " statements");
    }

    /** The proof of a good run is its last line as a whole, in each of the modes that can end well. */
    @ParameterizedTest
    @EnumSource(Tool.class)
    void a_last_line_that_was_cut_anywhere_is_no_good_run(Tool tool) {
        for (String line : List.of("MSCS-SYNC result=ok", "MSCS-SYNC result=ok item=- to=- code=0 files=0 node=N1", "MSCS-SYNC result=ok item=- to=- code=0 files=0 node=N1 mode=/pas")) {
            SyncLab lab = SyncLab.of(tool);
            assertEquals(3, lab.run(cut(lab, line), 1).exit(), line);
            assertEquals("nothing", lab.own(1, "good.txt"), line);
        }
        SyncLab lab = SyncLab.of(tool);
        assertEquals(0, lab.run(1).exit());
        assertTrue(lab.own(1, "good.txt").strip().endsWith(" mode=/pass"), lab.own(1, "good.txt"));
        assertEquals(0, lab.run(1, "/accept", "conf").exit());
        assertTrue(lab.own(1, "good.txt").strip().endsWith(" mode=/accept"), lab.own(1, "good.txt"));
    }

    /** The disk keeps only so much of the line. */
    private static Watch cut(SyncLab lab, String kept) {
        WinPath file = WinPath.of(SyncLab.JOB + "\\good-new.txt");
        return new Watch() {
            @Override
            public boolean stops(World world) {
                if (lab.machine(1).files().file(file).isPresent()) {
                    lab.machine(1).files().write(file, FileEntry.of(kept.getBytes(StandardCharsets.US_ASCII), 0));
                }
                return false;
            }
        };
    }

    /** A copy; a copy with new files and, where it can be, a removal; a conflict. */
    static SyncLab situated(SyncLab lab, Tool tool, int situation) {
        lab.job().tool = tool;
        lab.conf().deletionBudget = tool == Tool.ROBOCOPY ? 5 : 0;
        lab.ready();
        if (situation == 1) {
            lab.edit(1, "gone.txt", "g");
        }
        assertEquals("ok 0", lab.result(1));
        lab.edit(1, "a.txt", "x1");
        if (situation == 1) {
            lab.edit(1, "new\\n.txt", "n");
            if (tool == Tool.ROBOCOPY) {
                lab.delete(1, "gone.txt");
            }
        } else if (situation == 2) {
            lab.edit(2, "sub (2)\\b & c.txt", "edited there");
        }
        return lab;
    }

    @Test
    void a_node_whose_name_begins_like_the_owners_is_not_the_owner() {
        SyncLab lab = SyncLab.draft(10).ready();
        lab.edit(1, "n.txt", "n");
        lab.owner(10);
        assertEquals("not-owner 0", lab.result(1));
        assertEquals("nothing", lab.conf(2, "n.txt"));
    }

    private static SyncLab three(Tool tool) {
        SyncLab lab = SyncLab.draft(3);
        lab.job().tool = tool;
        return lab.ready();
    }

    @ParameterizedTest
    @EnumSource(Tool.class)
    void every_other_node_is_served_and_one_that_is_down_stops_nothing(Tool tool) {
        SyncLab lab = three(tool);
        assertEquals("ok 0", lab.result(1));
        lab.world().membership().crash(Name.of("N2"));
        lab.edit(1, "a.txt", "x1");
        assertEquals("no-target 11", lab.result(1));
        assertEquals("x1", lab.conf(3, "a.txt"));
        lab.world().membership().start(Name.of("N2"));
        assertEquals("ok 0", lab.result(1));
        assertEquals("x1", lab.conf(2, "a.txt"));
    }

    @ParameterizedTest
    @EnumSource(Tool.class)
    void nodes_that_were_in_step_stay_so_under_a_new_owner(Tool tool) {
        SyncLab lab = three(tool);
        assertEquals("ok 0", lab.result(1));
        for (int owner : new int[] {2, 3, 1, 3}) {
            lab.result(owner);
            lab.owner(owner);
            assertEquals("quiet 0", lab.result(owner));
            assertEquals("quiet 0", lab.result(owner));
            assertEquals("ok 0", lab.result(owner), () -> lab.own(owner, "mscs-sync.log"));
            lab.edit(owner, "a.txt", "of node " + owner);
            assertEquals("ok 0", lab.result(owner), () -> lab.own(owner, "mscs-sync.log"));
            assertEquals(List.of(lab.tree(owner), lab.tree(owner), lab.tree(owner)), List.of(lab.tree(1), lab.tree(2), lab.tree(3)));
        }
    }

    private static SyncLab resource() {
        SyncLab lab = SyncLab.draft(2);
        lab.job().method = SyncJob.Method.CLUSTER_RESOURCE;
        return lab.ready();
    }

    @Test
    void the_loop_compares_first_and_ends_when_the_group_leaves() {
        SyncLab lab = resource();
        assertEquals("ok 0", lab.result(1));
        lab.edit(1, "a.txt", "x1");
        int[] passes = {0};
        ScriptRun run = lab.run(new Watch() {
            @Override
            public void ran(World world, Call call) {
                if (call.program().equals("ping") && call.tail().contains("901")) {
                    passes[0]++;
                    if (passes[0] == 2) {
                        assertEquals("a", lab.conf(2, "a.txt"), "the quiet time");
                    } else if (passes[0] == 3) {
                        assertEquals("x1", lab.conf(2, "a.txt"));
                        lab.owner(2);
                    }
                }
            }
        }, 1, "/loop");
        assertEquals(3, passes[0]);
        assertEquals(0, run.exit(), run.toString());
    }

    @Test
    void the_loop_ends_at_the_stop_file() {
        SyncLab lab = resource();
        lab.put(1, SyncLab.JOB + "\\mscs-sync.stop", "", 0);
        ScriptRun run = lab.run(1, "/loop");
        assertEquals(0, run.exit());
        assertTrue(run.calls().isEmpty(), run.toString());
    }

    @Test
    void once_compares_waits_and_copies() {
        SyncLab lab = resource();
        assertEquals("ok 0", lab.result(1));
        lab.edit(1, "a.txt", "x1");
        long before = lab.now(1);
        assertEquals(0, lab.run(1, "/once").exit());
        assertEquals("x1", lab.conf(2, "a.txt"));
        assertTrue(lab.now(1) - before >= 30 * 60_000, "it waits for the quiet time");
    }

    @Test
    void once_copies_behind_its_wait_whatever_runs_before_have_left_of_the_quiet_time() {
        SyncLab lab = resource();
        lab.failover();
        lab.edit(2, "a.txt", "x1");
        assertTrue(lab.owns(2, "quiet.txt"), "a run while the other node was the owner");
        assertEquals(0, lab.run(2, "/once").exit());
        assertEquals("x1", lab.conf(1, "a.txt"));
        lab.edit(2, "a.txt", "x22");
        assertEquals("ok 0", lab.result(2), "the quiet time is over for every run");
    }

    @Test
    void a_run_by_hand_while_once_waits_only_compares() {
        SyncLab lab = resource();
        lab.failover();
        lab.edit(2, "a.txt", "x1");
        List<String> meanwhile = new ArrayList<>();
        lab.run(Interfering.before(l -> l.startsWith("ping ") && l.contains("1801"), () -> {
            meanwhile.add(lab.result(2));
            meanwhile.add(lab.conf(1, "a.txt"));
        }), 2, "/once");
        assertEquals(List.of("quiet 0", "a"), meanwhile);
        assertEquals("x1", lab.conf(1, "a.txt"));
    }

    @Test
    void once_copies_nothing_when_the_group_left_while_it_waited() {
        SyncLab lab = resource();
        assertEquals("ok 0", lab.result(1));
        lab.edit(1, "a.txt", "x1");
        lab.run(Interfering.before(l -> l.startsWith("ping ") && l.contains("1801"), () -> lab.owner(2)), 1, "/once");
        assertEquals("a", lab.conf(2, "a.txt"));
        assertTrue(lab.own(1, "pass.txt").contains("result=not-owner"), lab.own(1, "pass.txt"));
    }

    @Test
    void a_scheduled_job_has_no_loop() {
        assertEquals(1, SyncLab.robocopy().run(1, "/loop").exit());
        assertFalse(new String(SyncLab.robocopy().script(), StandardCharsets.US_ASCII).contains("/loop"));
    }
}
