package org.mscsplanner.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.sync.Situation.both;
import static org.mscsplanner.sync.Situation.robocopy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.node.FileEntry;

/** Sources and destinations: what is copied, and what stands in its way. */
final class CopySituations {
    /** Real files are on real disks: only one that is full from the beginning can be had there. */
    static final String FILLS_UP = "the disk of this node becomes full ";

    private CopySituations() { }

    static List<Situation> all() {
        return Stream.of(copies(), sources(), targets()).flatMap(List::stream).toList();
    }

    private static List<Situation> copies() {
        return List.of(
                both("everything is in step", lab -> lab.result(1), "ok 0", lab -> {
                    Situations.same(lab);
                    assertTrue(lab.machine(1).events().isEmpty());
                    assertTrue(lab.own(1, "good.txt").startsWith("MSCS-SYNC result=ok "));
                }),
                both("a file changed here", lab -> {
                    lab.synced().edit(1, "a.txt", "longer");
                    return lab.result(1);
                }, "ok 0", lab -> {
                    Situations.same(lab);
                    assertEquals("longer", lab.conf(2, "a.txt"));
                    assertEquals("MSCS-ITEM result=ok item=conf to=N2 files=1 removed=0", lab.lastItem(1));
                }),
                both("a new file in a new folder", lab -> {
                    lab.synced().edit(1, "new (3)\\deep\\n.txt", "n");
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("a file changed in a lower folder", lab -> {
                    lab.synced().edit(1, "sub (2)\\b & c.txt", "B2");
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
                    lab.synced();
                    for (String text : List.of("1", "22", "333")) {
                        lab.edit(1, "a.txt", text);
                        assertEquals("ok 0", lab.result(1));
                        assertEquals(text, lab.conf(2, "a.txt"));
                    }
                    return lab.result(1);
                }, "ok 0", Situations::same));
    }

    private static List<Situation> sources() {
        return List.of(
                both("the folder is missing here", lab -> {
                    lab.synced();
                    lab.remove(1, SyncLab.CONF);
                    return lab.result(1);
                }, "no-source 10", Situations::untouched),
                both("the folder is empty here", lab -> {
                    lab.synced();
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
                    lab.synced();
                    lab.write(1, SyncLab.CONF + "\\a.txt", new FileEntry(new byte[] {'r', 'o'}, lab.now(1), Set.of('A', 'R'), FileEntry.INHERITED));
                    return lab.result(1);
                }, "ok 0", lab -> assertEquals("ro", lab.conf(2, "a.txt"))),
                both("a locked file here", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.machine(1).locked().add(WinPath.of(SyncLab.CONF + "\\a.txt"));
                    return lab.result(1);
                }, "failed 3", Situations::untouched),
                both("a file that was locked is free again", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.machine(1).locked().add(WinPath.of(SyncLab.CONF + "\\a.txt"));
                    assertEquals("failed 3", lab.result(1));
                    lab.machine(1).locked().clear();
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("an older file was restored from a backup here", lab -> {
                    lab.synced();
                    lab.put(1, SyncLab.CONF + "\\a.txt", "of last year", 1_150_000_000_000L);
                    return lab.result(1);
                }, "conflict 7", Situations::untouched),
                both("an older file was restored here, and a person says so", lab -> {
                    lab.synced();
                    lab.put(1, SyncLab.CONF + "\\a.txt", "of last year", 1_150_000_000_000L);
                    assertEquals("conflict 7", lab.result(1));
                    return lab.result(1, "/accept", "conf");
                }, "ok 0", lab -> {
                    Situations.same(lab);
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
                    lab.synced();
                    lab.remove(2, SyncLab.CONF);
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals(Situations.START, lab.tree(1))),
                both("the disk of the other node is full", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.fill(2);
                    return lab.result(1);
                }, "failed 3", Situations::untouched),
                both("the disk of the other node was full", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.fill(2);
                    assertEquals("failed 3", lab.result(1));
                    lab.free(2);
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("the disk of this node is full", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.fill(1);
                    return Integer.toString(lab.run(1).exit());
                }, "5", lab -> {
                    Situations.untouched(lab);
                    assertTrue(lab.machine(1).events().get(0).contains("busy"), lab.machine(1).events().toString());
                }),
                both("the disk of this node was full", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.fill(1);
                    lab.run(1);
                    lab.free(1);
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both(FILLS_UP + "before it compares", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    return Integer.toString(lab.run(Interfering.before(l -> l.startsWith("robocopy ") || l.startsWith("dir "), () -> lab.fill(1)), 1).exit());
                }, "3", lab -> {
                    Situations.untouched(lab);
                    assertTrue(lab.own(1, "good.txt").startsWith("MSCS-SYNC result=ok "), "the last good run is still told");
                }),
                both(FILLS_UP + "before it copies", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    return Integer.toString(lab.run(Interfering.before(l -> Interfering.asksOwner(l) && lab.asked() > 1, () -> lab.fill(1)), 1).exit());
                }, "4", Situations::untouched),
                both(FILLS_UP + "while it copies", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    assertEquals(3, lab.run(Interfering.before(Interfering::isCopy, () -> lab.fill(1)), 1).exit());
                    lab.free(1);
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both(FILLS_UP + "while it copies, and the other node is edited before there is room again", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.run(Interfering.before(Interfering::isCopy, () -> lab.fill(1)), 1);
                    lab.free(1);
                    lab.edit(2, "a.txt", "edited there");
                    lab.edit(1, "a.txt", "x22");
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("edited there", lab.conf(2, "a.txt"))),
                both("a locked file on the other node", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.machine(2).locked().add(WinPath.of(SyncLab.CONF + "\\a.txt"));
                    return lab.result(1);
                }, "failed 3", Situations::untouched),
                both("the other node is down", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.world().membership().crash(Name.of("N2"));
                    return lab.result(1);
                }, "no-target 11", Situations::untouched),
                both("the script is not installed on the other node", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.remove(2, SyncLab.JOB + "\\mscs-sync.cmd");
                    return lab.result(1);
                }, "no-target 11", Situations::untouched),
                both("the copying program is missing", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.machine(1).missingTools().addAll(Set.of("robocopy", "xcopy"));
                    return lab.result(1);
                }, "failed 3", Situations::untouched),
                robocopy("a build of robocopy that says success and copies nothing", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    return SyncLab.result(lab.run(Interfering.fail(Interfering::isCopy, 0), 1));
                }, "failed 3", Situations::untouched),
                both("a copy that ends with its worst code", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    return SyncLab.result(lab.run(Interfering.fail(Interfering::isCopy, 16), 1));
                }, "failed 3", Situations::untouched));
    }
}
