package org.mscsplanner.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.sync.Situation.both;
import static org.mscsplanner.sync.Situation.robocopy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.SyncJob;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.node.FileEntry;

/** The table of situations: what a sync may meet, and how each must end. In none of them the newer side loses a byte. */
final class Situations {
    private static final String START = "a.txt=a sub (2)\\b & c.txt=b";

    private Situations() { }

    static List<Situation> all() {
        List<Situation> all = new ArrayList<>();
        all.addAll(copies());
        all.addAll(owners());
        all.addAll(sources());
        all.addAll(targets());
        all.addAll(conflicts());
        all.addAll(removals());
        all.addAll(moments());
        all.addAll(failovers());
        all.addAll(items());
        all.addAll(files());
        return all;
    }

    private static void same(SyncLab lab) {
        assertEquals(lab.tree(1), lab.tree(2));
    }

    private static void untouched(SyncLab lab) {
        assertEquals(START, lab.tree(2));
    }

    private static SyncLab synced(SyncLab lab) {
        assertEquals("ok 0", lab.result(1));
        return lab;
    }

    private static List<Situation> copies() {
        return List.of(
                both("everything is in step", lab -> lab.result(1), "ok 0", lab -> {
                    same(lab);
                    assertTrue(lab.machine(1).events().isEmpty());
                    assertTrue(lab.own(1, "good.txt").startsWith("MSCS-SYNC result=ok "));
                }),
                both("a file changed here", lab -> {
                    synced(lab).edit(1, "a.txt", "longer");
                    return lab.result(1);
                }, "ok 0", lab -> {
                    same(lab);
                    assertEquals("longer", lab.conf(2, "a.txt"));
                    assertEquals("MSCS-ITEM result=ok item=conf to=N2 files=1 removed=0", lab.lastItem(1));
                }),
                both("a new file in a new folder", lab -> {
                    synced(lab).edit(1, "new (3)\\deep\\n.txt", "n");
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("a file changed in a lower folder", lab -> {
                    synced(lab).edit(1, "sub (2)\\b & c.txt", "B2");
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("changed before the first run: nobody knows which one is right", lab -> {
                    lab.edit(1, "a.txt", "longer");
                    return lab.result(1);
                }, "conflict 7", Situations::untouched),
                both("a new file before the first run", lab -> {
                    lab.edit(1, "n.txt", "n");
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("three edits, three runs", lab -> {
                    synced(lab);
                    for (String text : List.of("1", "22", "333")) {
                        lab.edit(1, "a.txt", text);
                        assertEquals("ok 0", lab.result(1));
                        assertEquals(text, lab.conf(2, "a.txt"));
                    }
                    return lab.result(1);
                }, "ok 0", Situations::same));
    }

    private static List<Situation> owners() {
        return List.of(
                both("another node owns the group", lab -> {
                    lab.edit(2, "a.txt", "of the passive node");
                    return lab.result(2);
                }, "not-owner 0", lab -> {
                    assertEquals(START, lab.tree(1));
                    assertTrue(lab.machine(2).events().isEmpty());
                }),
                both("no cluster.exe", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.machine(1).missingTools().add("cluster");
                    return lab.result(1);
                }, "unknown-owner 4", Situations::untouched),
                both("the cluster lets this account ask nothing", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.machine(1).setAdministrator(false);
                    return lab.result(1);
                }, "unknown-owner 4", Situations::untouched),
                both("the cluster does not answer", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    return SyncLab.result(lab.run(Interfering.fail(l -> l.startsWith("cluster "), 1722), 1));
                }, "unknown-owner 4", lab -> {
                    untouched(lab);
                    assertTrue(lab.machine(1).events().get(0).contains("unknown-owner"), lab.machine(1).events().toString());
                }),
                both("the group has another name", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.worlds().done("group \"" + SyncLab.GROUP + "\" /rename:Other");
                    return lab.result(1);
                }, "unknown-owner 4", Situations::untouched),
                both("cluster.exe hangs", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    return SyncLab.result(lab.run(Interfering.hang(l -> l.startsWith("cluster ")), 1));
                }, "unknown-owner 4", Situations::untouched),
                both("cluster.exe still hangs at the next run", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.run(Interfering.hang(l -> l.startsWith("cluster ")), 1);
                    return lab.result(1);
                }, "unknown-owner 4", Situations::untouched),
                both("cluster.exe hung, and somebody ended it", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.run(Interfering.hang(Interfering::asksOwner), 1);
                    lab.machine(1).locked().clear();
                    return lab.result(1);
                }, "ok 0", Situations::same));
    }

    private static List<Situation> sources() {
        return List.of(
                both("the folder is missing here", lab -> {
                    synced(lab);
                    lab.remove(1, SyncLab.CONF);
                    return lab.result(1);
                }, "no-source 10", Situations::untouched),
                both("the folder is empty here", lab -> {
                    synced(lab);
                    lab.remove(1, SyncLab.CONF);
                    lab.machine(1).files().makeFolder(WinPath.of(SyncLab.CONF));
                    return lab.result(1);
                }, "no-source 10", Situations::untouched),
                both("the folder is empty on both nodes", lab -> {
                    for (int node : new int[] {1, 2}) {
                        lab.remove(node, SyncLab.CONF);
                        lab.machine(node).files().makeFolder(WinPath.of(SyncLab.CONF));
                    }
                    return lab.result(1);
                }, "ok 0", lab -> { }),
                both("a read-only file here", lab -> {
                    synced(lab);
                    lab.write(1, SyncLab.CONF + "\\a.txt", new FileEntry(new byte[] {'r', 'o'}, lab.now(1), Set.of('A', 'R'), FileEntry.INHERITED));
                    return lab.result(1);
                }, "ok 0", lab -> assertEquals("ro", lab.conf(2, "a.txt"))),
                both("a locked file here", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.machine(1).locked().add(WinPath.of(SyncLab.CONF + "\\a.txt"));
                    return lab.result(1);
                }, "failed 3", Situations::untouched),
                both("a file that was locked is free again", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.machine(1).locked().add(WinPath.of(SyncLab.CONF + "\\a.txt"));
                    assertEquals("failed 3", lab.result(1));
                    lab.machine(1).locked().clear();
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("an older file was restored from a backup here", lab -> {
                    synced(lab);
                    lab.put(1, SyncLab.CONF + "\\a.txt", "of last year", 1_150_000_000_000L);
                    return lab.result(1);
                }, "conflict 7", Situations::untouched),
                both("an older file was restored here, and a person says so", lab -> {
                    synced(lab);
                    lab.put(1, SyncLab.CONF + "\\a.txt", "of last year", 1_150_000_000_000L);
                    assertEquals("conflict 7", lab.result(1));
                    return lab.result(1, "/accept", "conf");
                }, "ok 0", lab -> {
                    same(lab);
                    assertEquals("a", lab.worlds().file(2, SyncLab.JOB + "\\aside\\conf-1\\a.txt"));
                }));
    }

    private static List<Situation> targets() {
        return List.of(
                both("the folder is missing on the other node, first run", lab -> {
                    lab.remove(2, SyncLab.CONF);
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("the folder went missing on the other node", lab -> {
                    synced(lab);
                    lab.remove(2, SyncLab.CONF);
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals(START, lab.tree(1))),
                both("the disk of the other node is full", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.fill(2);
                    return lab.result(1);
                }, "failed 3", Situations::untouched),
                both("the disk of the other node was full", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.fill(2);
                    assertEquals("failed 3", lab.result(1));
                    lab.free(2);
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("the disk of this node is full", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.fill(1);
                    return lab.result(1).contains("ok") ? "ok" : "not ok";
                }, "not ok", Situations::untouched),
                both("a locked file on the other node", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.machine(2).locked().add(WinPath.of(SyncLab.CONF + "\\a.txt"));
                    return lab.result(1);
                }, "failed 3", Situations::untouched),
                both("the other node is down", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.world().membership().crash(Name.of("N2"));
                    return lab.result(1);
                }, "no-target 11", Situations::untouched),
                both("the script is not installed on the other node", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.remove(2, SyncLab.JOB + "\\mscs-sync.cmd");
                    return lab.result(1);
                }, "no-target 11", Situations::untouched),
                both("the copying program is missing", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.machine(1).missingTools().addAll(Set.of("robocopy", "xcopy"));
                    return lab.result(1);
                }, "failed 3", Situations::untouched),
                robocopy("a build of robocopy that says success and copies nothing", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    return SyncLab.result(lab.run(Interfering.fail(Interfering::isCopy, 0), 1));
                }, "failed 3", Situations::untouched),
                both("a copy that ends with its worst code", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    return SyncLab.result(lab.run(Interfering.fail(Interfering::isCopy, 16), 1));
                }, "failed 3", Situations::untouched));
    }

    private static List<Situation> conflicts() {
        return List.of(
                both("a file was changed on the other node", lab -> {
                    synced(lab).edit(2, "a.txt", "edited there");
                    return lab.result(1);
                }, "conflict 7", lab -> {
                    assertEquals("edited there", lab.conf(2, "a.txt"));
                    assertTrue(lab.own(1, "conflict-conf-N2.txt").length() > 10);
                    assertTrue(lab.machine(1).events().get(0).contains("conflict item=conf to=N2"), lab.machine(1).events().toString());
                }),
                both("a file was changed on both nodes, here later", lab -> {
                    synced(lab).edit(2, "a.txt", "edited there");
                    lab.edit(1, "a.txt", "edited here");
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("edited there", lab.conf(2, "a.txt"))),
                both("an older file was restored on the other node", lab -> {
                    synced(lab);
                    lab.put(2, SyncLab.CONF + "\\a.txt", "of last year", 1_150_000_000_000L);
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("of last year", lab.conf(2, "a.txt"))),
                both("a new file on the other node", lab -> {
                    synced(lab).edit(2, "n.txt", "made there");
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("made there", lab.conf(2, "n.txt"))),
                both("a file was deleted on the other node", lab -> {
                    synced(lab);
                    lab.delete(2, "a.txt");
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("nothing", lab.conf(2, "a.txt"))),
                both("a conflict stays one at the next run", lab -> {
                    synced(lab).edit(2, "a.txt", "edited there");
                    assertEquals("conflict 7", lab.result(1));
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("edited there", lab.conf(2, "a.txt"))),
                both("a person accepts: what the other node had is put aside", lab -> {
                    synced(lab).edit(2, "a.txt", "edited there");
                    assertEquals("conflict 7", lab.result(1));
                    return lab.result(1, "/accept", "conf");
                }, "ok 0", lab -> {
                    same(lab);
                    assertEquals("edited there", lab.worlds().file(2, SyncLab.JOB + "\\aside\\conf-1\\a.txt"));
                    assertEquals("ok 0", lab.result(1));
                }),
                both("a second decision has a second folder", lab -> {
                    for (String text : List.of("first", "second")) {
                        lab.edit(2, "a.txt", text);
                        assertEquals("ok 0", lab.result(1, "/ACCEPT", "CONF"));
                    }
                    return lab.result(1);
                }, "ok 0", lab -> assertEquals("second", lab.worlds().file(2, SyncLab.JOB + "\\aside\\conf-2\\a.txt"))),
                both("the right file was brought here by hand", lab -> {
                    synced(lab).edit(2, "a.txt", "edited there");
                    assertEquals("conflict 7", lab.result(1));
                    lab.put(1, SyncLab.CONF + "\\a.txt", "edited there", lab.modified(2, "a.txt"));
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("the record is damaged", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.put(1, SyncLab.JOB + "\\state\\conf-N2.txt", "%& |", 0);
                    return lab.result(1);
                }, "conflict 7", Situations::untouched),
                both("the record is lost, nothing differs", lab -> {
                    lab.remove(1, SyncLab.JOB + "\\state");
                    return synced(lab).result(1);
                }, "ok 0", Situations::same));
    }

    private static List<Situation> removals() {
        return List.of(
                both("deleted here, without a budget", lab -> {
                    synced(lab);
                    lab.delete(1, "a.txt");
                    return lab.result(1);
                }, "ok 0", Situations::untouched),
                both("left over files were deleted on the other node too", lab -> {
                    synced(lab);
                    lab.delete(1, "a.txt");
                    assertEquals("ok 0", lab.result(1));
                    lab.delete(2, "a.txt");
                    return lab.result(1);
                }, "ok 0", Situations::same),
                budget(2, "deleted here, within the budget", lab -> {
                    synced(lab);
                    lab.delete(1, "a.txt");
                    return lab.result(1);
                }, "ok 0", Situations::same),
                budget(2, "as many as the budget allows", lab -> {
                    three(lab);
                    lab.delete(1, "1.txt");
                    lab.delete(1, "2.txt");
                    return lab.result(1);
                }, "ok 0", lab -> {
                    same(lab);
                    assertEquals("MSCS-ITEM result=ok item=conf to=N2 files=0 removed=2", lab.lastItem(1));
                }),
                budget(2, "one more than the budget allows", lab -> {
                    three(lab);
                    lab.edit(1, "a.txt", "x1");
                    List.of("1.txt", "2.txt", "3.txt").forEach(f -> lab.delete(1, f));
                    return lab.result(1);
                }, "over-budget 9", lab -> {
                    assertEquals("1", lab.conf(2, "1.txt"));
                    assertEquals("a", lab.conf(2, "a.txt"), "nothing at all is done");
                }),
                budget(2, "over the budget, and then removed by hand", lab -> {
                    three(lab);
                    List.of("1.txt", "2.txt", "3.txt").forEach(f -> lab.delete(1, f));
                    assertEquals("over-budget 9", lab.result(1));
                    List.of("1.txt", "2.txt", "3.txt").forEach(f -> lab.delete(2, f));
                    return lab.result(1);
                }, "ok 0", Situations::same),
                budget(2, "a whole folder that holds more than the budget", lab -> {
                    for (String f : List.of("1", "2", "3")) {
                        lab.edit(1, "gone\\" + f, f);
                    }
                    synced(lab);
                    lab.remove(1, SyncLab.CONF + "\\gone");
                    return lab.result(1);
                }, "over-budget 9", lab -> assertEquals("1", lab.conf(2, "gone\\1"))),
                budget(9, "left over before the first run: nothing is removed", lab -> {
                    lab.edit(2, "old.bak", "backup");
                    return lab.result(1);
                }, "ok 0", lab -> assertEquals("backup", lab.conf(2, "old.bak"))),
                budget(9, "made on the other node: it is not removed", lab -> {
                    synced(lab).edit(2, "n.txt", "made there");
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("made there", lab.conf(2, "n.txt"))),
                budget(9, "the group moves away before the removal", lab -> {
                    synced(lab);
                    lab.delete(1, "a.txt");
                    return SyncLab.result(lab.run(Interfering.before(l -> l.contains("/node:") && lab.asked() > 1, () -> lab.owner(2)), 1));
                }, "moved 12", Situations::untouched));
    }

    private static Situation budget(long files, String name, java.util.function.Function<SyncLab, String> play, String expected,
            java.util.function.Consumer<SyncLab> after) {
        return robocopy(name, play, expected, after).with(lab -> lab.conf().deletionBudget = files);
    }

    private static void three(SyncLab lab) {
        for (String f : List.of("1", "2", "3")) {
            lab.edit(1, f + ".txt", f);
        }
        synced(lab);
    }

    private static List<Situation> moments() {
        return List.of(
                both("a second run while one goes on", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    List<String> second = new ArrayList<>();
                    assertEquals("ok 0", SyncLab.result(lab.run(Interfering.before(Interfering::isCopy, () -> second.add(lab.result(1))), 1)));
                    return second.get(0);
                }, "busy 5", Situations::same),
                both("a run was killed: its lock does not stay", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.put(1, SyncLab.JOB + "\\running.txt", "half a line", 0);
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("killed behind the copy, before the records", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.run(Killing.behind(Interfering::isCopy), 1);
                    assertEquals("x1", lab.conf(2, "a.txt"));
                    return lab.result(1);
                }, "ok 0", Situations::same),
                robocopy("killed in the middle of a file", lab -> {
                    synced(lab).edit(1, "a.txt", "a longer text");
                    lab.run(Killing.behind(Interfering::isCopy), 1);
                    lab.put(2, SyncLab.CONF + "\\a.txt", "a lon", 315_619_200_000L);
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("killed behind the copy, then edited here", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.run(Killing.behind(Interfering::isCopy), 1);
                    lab.edit(1, "a.txt", "x22");
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("killed behind the copy, then edited there", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.run(Killing.behind(Interfering::isCopy), 1);
                    lab.edit(2, "a.txt", "edited there");
                    lab.edit(1, "a.txt", "x22");
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("edited there", lab.conf(2, "a.txt"))),
                both("this node lost its power in the middle", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.run(Interfering.before(Interfering::isCopy, () -> lab.world().membership().crash(Name.of("N1"))), 1);
                    lab.world().membership().start(Name.of("N1"));
                    lab.owner(1);
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("an edit on the other node between the comparison and the copy", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    return SyncLab.result(lab.run(Interfering.before(Interfering::isCopy, () -> lab.edit(2, "a.txt", "edited there")), 1));
                }, "conflict 7", lab -> assertEquals("edited there", lab.conf(2, "a.txt"))),
                both("an edit here between the comparison and the copy", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    lab.run(Interfering.before(Interfering::isCopy, () -> lab.edit(1, "a.txt", "x22")), 1);
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("the clock of this node is set back", lab -> {
                    synced(lab);
                    lab.machine(1).setClockOffsetMillis(-2 * 3_600_000L);
                    lab.edit(1, "a.txt", "later, by a wrong clock");
                    lab.put(2, SyncLab.CONF + "\\a.txt", "a", lab.world().clock().millis());
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("a", lab.conf(2, "a.txt"))));
    }

    private static List<Situation> failovers() {
        return List.of(
                both("right after a failover it only compares", lab -> {
                    lab.failover();
                    lab.edit(2, "a.txt", "x1");
                    return lab.result(2);
                }, "quiet 0", lab -> assertEquals("a", lab.conf(1, "a.txt"))),
                both("after the quiet time it copies the other way", lab -> {
                    lab.failover();
                    lab.edit(2, "a.txt", "x1");
                    assertEquals("quiet 0", lab.result(2));
                    assertEquals("quiet 0", lab.result(2));
                    return lab.result(2);
                }, "ok 0", lab -> assertEquals("x1", lab.conf(1, "a.txt"))),
                both("a clock that is set back makes the quiet time neither longer nor shorter", lab -> {
                    lab.failover();
                    lab.machine(2).setClockOffsetMillis(-48 * 3_600_000L);
                    assertEquals("quiet 0", lab.result(2));
                    lab.machine(2).setClockOffsetMillis(48 * 3_600_000L);
                    assertEquals("quiet 0", lab.result(2));
                    return lab.result(2);
                }, "ok 0", Situations::same),
                both("an edit that was never copied is no longer on the owner: conflict, even in the quiet time", lab -> {
                    synced(lab);
                    assertEquals("not-owner 0", lab.result(2));
                    lab.edit(1, "a.txt", "only on the first node");
                    lab.owner(2);
                    return lab.result(2);
                }, "conflict 7", lab -> assertEquals("only on the first node", lab.conf(1, "a.txt"))),
                both("an edit that was never copied, and a later one on the new owner", lab -> {
                    synced(lab);
                    lab.edit(1, "a.txt", "only on the first node");
                    lab.owner(2);
                    lab.edit(2, "a.txt", "newer, on the second node");
                    return lab.result(2);
                }, "conflict 7", lab -> assertEquals("only on the first node", lab.conf(1, "a.txt"))),
                both("the group comes home: each node is the source in its turn", lab -> {
                    lab.failover();
                    lab.edit(2, "a.txt", "x1");
                    lab.run(2);
                    lab.run(2);
                    assertEquals("ok 0", lab.result(2));
                    lab.result(1);
                    lab.owner(1);
                    lab.edit(1, "a.txt", "x22");
                    lab.run(1);
                    lab.run(1);
                    return lab.result(1);
                }, "ok 0", lab -> assertEquals("x22", lab.conf(2, "a.txt"))),
                both("the group moves between the comparison and the copy", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    return SyncLab.result(lab.run(Interfering.before(l -> l.contains("/node:") && lab.asked() > 1, () -> lab.owner(2)), 1));
                }, "moved 12", Situations::untouched),
                both("the cluster falls silent between the comparison and the copy", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    return SyncLab.result(lab.run(Interfering.fail(l -> l.startsWith("cluster ") && !l.contains("/node:") && lab.asked() > 0, 1722), 1));
                }, "unknown-owner 4", Situations::untouched),
                both("the group moves away and the new owner edits at once", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    return SyncLab.result(lab.run(Interfering.before(Interfering::isCopy, () -> {
                        lab.owner(2);
                        lab.edit(2, "a.txt", "of the new owner");
                    }), 1));
                }, "conflict 7", lab -> assertEquals("of the new owner", lab.conf(2, "a.txt"))),
                both("an owner that never was another one has no quiet time", lab -> {
                    lab.edit(1, "n.txt", "n");
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("without a quiet time", lab -> {
                    lab.failover();
                    lab.edit(2, "a.txt", "x1");
                    return lab.result(2);
                }, "ok 0", lab -> assertEquals("x1", lab.conf(1, "a.txt"))).with(lab -> lab.job().quietMinutes = 0));
    }

    private static List<Situation> items() {
        return List.of(
                both("a watched item differs: it is not copied", lab -> {
                    lab.edit(1, "a.txt", "renewed");
                    return lab.result(1);
                }, "changed 6", Situations::untouched).with(lab -> lab.conf().onChange = FileItem.OnChange.ALARM),
                both("a watched item that is older here differs as well", lab -> {
                    lab.edit(2, "a.txt", "renewed there");
                    return lab.result(1);
                }, "changed 6", lab -> assertEquals("renewed there", lab.conf(2, "a.txt"))).with(lab -> lab.conf().onChange = FileItem.OnChange.ALARM),
                both("a watched item is in step", lab -> lab.result(1), "ok 0", Situations::untouched).with(lab -> lab.conf().onChange = FileItem.OnChange.ALARM),
                both("a watched item differs, and another one is copied all the same", lab -> {
                    lab.edit(1, "a.txt", "renewed");
                    lab.put(1, "C:\\Zoo\\z.txt", "z", lab.now(1));
                    return lab.result(1);
                }, "changed 6", lab -> assertEquals("z", lab.worlds().file(2, "C:\\Zoo\\z.txt"))).with(lab -> {
                    lab.conf().onChange = FileItem.OnChange.ALARM;
                    lab.item("zoo", "C:\\Zoo", FileItem.Kind.FOLDER);
                }),
                both("a conflict in one item, a copy in another: the worst is told", lab -> {
                    lab.put(1, "C:\\Zoo\\z.txt", "z", lab.now(1));
                    lab.put(2, "C:\\Zoo\\z.txt", "z", lab.now(1));
                    synced(lab).edit(2, "a.txt", "edited there");
                    lab.put(1, "C:\\Zoo\\z.txt", "z1", lab.now(1) + 5000);
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("z1", lab.worlds().file(2, "C:\\Zoo\\z.txt"))).with(lab -> lab.item("zoo", "C:\\Zoo", FileItem.Kind.FOLDER)),
                both("a single file among others", lab -> {
                    for (int node : new int[] {1, 2}) {
                        lab.put(node, "C:\\One & two\\one (1).ini", "1", 0);
                        lab.put(node, "C:\\One & two\\other.ini", "o" + node, node);
                    }
                    synced(lab);
                    lab.put(1, "C:\\One & two\\one (1).ini", "11", lab.now(1));
                    return lab.result(1);
                }, "ok 0", lab -> assertEquals("11 o2", lab.worlds().file(2, "C:\\One & two\\one (1).ini") + " " + lab.worlds().file(2, "C:\\One & two\\other.ini")))
                        .with(lab -> lab.item("one", "C:\\One & two\\one (1).ini", FileItem.Kind.FILE)),
                both("a single file is missing here", lab -> {
                    lab.put(2, "C:\\One\\one.ini", "1", 0);
                    lab.put(1, "C:\\One\\other.ini", "1", 0);
                    return lab.result(1);
                }, "no-source 10", lab -> assertEquals("1", lab.worlds().file(2, "C:\\One\\one.ini"))).with(lab -> lab.item("one", "C:\\One\\one.ini", FileItem.Kind.FILE)),
                both("a single file is missing there", lab -> {
                    lab.put(1, "C:\\One\\one.ini", "1", 0);
                    lab.put(2, "C:\\One\\other.ini", "1", 0);
                    return lab.result(1);
                }, "ok 0", lab -> assertEquals("1", lab.worlds().file(2, "C:\\One\\one.ini"))).with(lab -> lab.item("one", "C:\\One\\one.ini", FileItem.Kind.FILE)),
                robocopy("patterns take some files and leave others", lab -> {
                    synced(lab).edit(1, "b.cfg", "b");
                    lab.edit(1, "c.tmp.cfg", "c");
                    lab.edit(1, "a.txt", "not mine");
                    return lab.result(1);
                }, "ok 0", lab -> assertEquals("b nothing a", lab.conf(2, "b.cfg") + " " + lab.conf(2, "c.tmp.cfg") + " " + lab.conf(2, "a.txt"))).with(lab -> {
                    lab.conf().include = List.of("*.cfg", "my file & more.txt");
                    lab.conf().exclude = List.of("*.tmp.*");
                    lab.put(1, SyncLab.CONF + "\\my file & more.txt", "m", 0);
                    lab.put(2, SyncLab.CONF + "\\my file & more.txt", "m", 0);
                }),
                both("keys keep their access list", lab -> {
                    synced(lab);
                    lab.write(1, SyncLab.CONF + "\\rui.key", new FileEntry(new byte[] {1}, lab.now(1), Set.of('A'), "admins only"));
                    return lab.result(1);
                }, "ok 0", lab -> assertEquals("admins only", lab.entry(2, SyncLab.CONF + "\\rui.key").access())).with(lab -> lab.conf().keyMaterial = true),
                both("the folder is that of Windows on this node", lab -> lab.result(1), "vetoed 13", lab -> { })
                        .with(lab -> lab.item("win", "C:\\WINDOWS", FileItem.Kind.FOLDER)),
                both("through a share that the nodes have for this", lab -> {
                    lab.machine(2).shares().put(Name.of("acme$"), WinPath.of("C:\\"));
                    synced(lab).edit(1, "a.txt", "x1");
                    return lab.result(1);
                }, "ok 0", Situations::same).with(lab -> lab.job().destination = "acme$"),
                both("the share is not there", lab -> {
                    lab.edit(1, "n.txt", "x1");
                    return lab.result(1);
                }, "no-target 11", Situations::untouched).with(lab -> lab.job().destination = "acme$"));
    }

    private static List<Situation> files() {
        return List.of(
                both("names with umlauts", lab -> {
                    synced(lab).edit(1, "\u00dcbung \u00e4\u00f6\u00fc\u00df.txt", "u");
                    return lab.result(1);
                }, "ok 0", lab -> assertEquals("u", lab.conf(2, "\u00dcbung \u00e4\u00f6\u00fc\u00df.txt"))),
                both("an item whose path has umlauts", lab -> {
                    lab.put(1, "C:\\B\u00fccher\\\u00e4.txt", "u", 0);
                    return lab.result(1);
                }, "ok 0", lab -> assertEquals("u", lab.worlds().file(2, "C:\\B\u00fccher\\\u00e4.txt"))).with(lab -> lab.item("buch", "C:\\B\u00fccher", FileItem.Kind.FOLDER)),
                both("names that cmd.exe would act on", lab -> {
                    synced(lab);
                    for (String name : List.of("100% & more.txt", "a^b.txt", "(c).txt", "d!e.txt", "f;g=h,i.txt", "j'k`l~.txt", "-m.txt", "@n.txt", "%TEMP%.txt")) {
                        lab.edit(1, name, name);
                    }
                    return lab.result(1);
                }, "ok 0", Situations::same),
                robocopy("a path longer than most programs take", lab -> {
                    synced(lab).edit(1, "x".repeat(120) + "\\" + "y".repeat(120) + "\\z.txt", "far down");
                    return lab.result(1);
                }, "ok 0", Situations::same),
                robocopy("a large file: the listing rounds its size", lab -> {
                    lab.edit(1, "big.bin", "x".repeat(1_200_000));
                    synced(lab).edit(1, "big.bin", "y".repeat(1_200_001));
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("a log that has become long is renamed", lab -> {
                    lab.put(1, SyncLab.JOB + "\\mscs-sync.log", "x".repeat(1_000_000), 0);
                    lab.put(1, SyncLab.JOB + "\\mscs-sync-1.log", "older", lab.now(1));
                    return lab.result(1);
                }, "ok 0", lab -> {
                    assertTrue(lab.own(1, "mscs-sync.log").length() < 10_000);
                    assertTrue(lab.owns(1, "mscs-sync-1.log"));
                }),
                both("renamed logs go when they are old", lab -> {
                    lab.pass(60 * 24 * 40);
                    lab.put(1, SyncLab.JOB + "\\mscs-sync.log", "x".repeat(1_000_000), lab.now(1));
                    lab.put(1, SyncLab.JOB + "\\mscs-sync-1.log", "older", 0);
                    return lab.result(1);
                }, "ok 0", lab -> assertFalse(lab.owns(1, "mscs-sync-1.log"))),
                both("the list-only run changes nothing and tells the files", lab -> {
                    synced(lab).edit(1, "a.txt", "x1");
                    var run = lab.run(1, "/list");
                    assertTrue(run.said("1 to copy, 0 to remove; nothing was copied"), run.toString());
                    assertTrue(run.said("\\a.txt"), run.toString());
                    return SyncLab.result(run);
                }, "listed 0", Situations::untouched),
                both("one item can be listed alone", lab -> {
                    lab.put(1, "C:\\Zoo\\z.txt", "z", 0);
                    var run = lab.run(1, "/list", "zoo");
                    assertFalse(run.said("conf to N2"), run.toString());
                    return SyncLab.result(run);
                }, "listed 0", Situations::untouched).with(lab -> lab.item("zoo", "C:\\Zoo", FileItem.Kind.FOLDER)),
                both("a wrong argument", lab -> Integer.toString(lab.run(1, "/mirror").exit()), "1", Situations::untouched),
                both("an item that is none", lab -> Integer.toString(lab.run(1, "/accept", "con").exit()), "1", Situations::untouched),
                both("accepting what, it does not say", lab -> Integer.toString(lab.run(1, "/accept").exit()), "1", Situations::untouched),
                both("accepting on a node that does not own the group", lab -> lab.result(2, "/accept", "conf"), "not-owner 0", Situations::untouched),
                both("started from the rendered folder", lab -> {
                    lab.machine(1).files().makeFolder(WinPath.of("C:\\plan\\sync"));
                    lab.machine(1).files().write(WinPath.of("C:\\plan\\sync\\mscs-sync.cmd"), FileEntry.of(lab.script(), 0));
                    return Integer.toString(lab.start(1, "C:\\plan\\sync\\mscs-sync.cmd").exit());
                }, "1", Situations::untouched));
    }
}
