package org.mscsplanner.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.sync.Situation.both;
import static org.mscsplanner.sync.Situation.robocopy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.mscsplanner.model.Name;

/** Who owns the group, before a run, between runs and in the middle of one. */
final class OwnerSituations {
    private OwnerSituations() { }

    static List<Situation> all() {
        return Stream.of(owners(), failovers(), moments()).flatMap(List::stream).toList();
    }

    private static List<Situation> owners() {
        return List.of(
                both("another node owns the group", lab -> {
                    lab.edit(2, "a.txt", "of the passive node");
                    return lab.result(2);
                }, "not-owner 0", lab -> {
                    assertEquals(Situations.START, lab.tree(1));
                    assertTrue(lab.machine(2).events().isEmpty());
                }),
                both("no cluster.exe", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.machine(1).missingTools().add("cluster");
                    return lab.result(1);
                }, "unknown-owner 4", Situations::untouched),
                both("the cluster lets this account ask nothing", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.machine(1).setAdministrator(false);
                    return lab.result(1);
                }, "unknown-owner 4", Situations::untouched),
                both("the cluster does not answer", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    return SyncLab.result(lab.run(Interfering.fail(l -> l.startsWith("cluster "), 1722), 1));
                }, "unknown-owner 4", lab -> {
                    Situations.untouched(lab);
                    assertTrue(lab.machine(1).events().get(0).contains("unknown-owner"), lab.machine(1).events().toString());
                }),
                both("the group has another name", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.worlds().done("group \"" + SyncLab.GROUP + "\" /rename:Other");
                    return lab.result(1);
                }, "unknown-owner 4", Situations::untouched),
                both("cluster.exe hangs", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    return SyncLab.result(lab.run(Interfering.hang(l -> l.startsWith("cluster ")), 1));
                }, "unknown-owner 4", Situations::untouched),
                both("cluster.exe still hangs at the next run", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.run(Interfering.hang(l -> l.startsWith("cluster ")), 1);
                    return lab.result(1);
                }, "busy 5", Situations::untouched),
                both("cluster.exe hung, and somebody ended it", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.run(Interfering.hang(Interfering::asksOwner), 1);
                    lab.machine(1).locked().clear();
                    return lab.result(1);
                }, "ok 0", Situations::same));
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
                    lab.synced();
                    assertEquals("not-owner 0", lab.result(2));
                    lab.edit(1, "a.txt", "only on the first node");
                    lab.owner(2);
                    return lab.result(2);
                }, "conflict 7", lab -> assertEquals("only on the first node", lab.conf(1, "a.txt"))),
                both("an edit that was never copied, and a later one on the new owner", lab -> {
                    lab.synced();
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
                    lab.synced().edit(1, "a.txt", "x1");
                    return SyncLab.result(lab.run(Interfering.before(l -> l.contains("/node:") && lab.asked() > 1, () -> lab.owner(2)), 1));
                }, "moved 12", Situations::untouched),
                both("the cluster falls silent between the comparison and the copy", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    return SyncLab.result(lab.run(Interfering.fail(l -> l.startsWith("cluster ") && !l.contains("/node:") && lab.asked() > 0, 1722), 1));
                }, "unknown-owner 4", Situations::untouched),
                both("the group moves away and the new owner edits at once", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
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

    private static List<Situation> moments() {
        return List.of(
                both("a second run while one goes on", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    List<String> second = new ArrayList<>();
                    assertEquals("ok 0", SyncLab.result(lab.run(Interfering.before(Interfering::isCopy, () -> second.add(lab.result(1))), 1)));
                    return second.get(0);
                }, "busy 5", Situations::same),
                both("a run was killed: its lock does not stay", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.put(1, SyncLab.JOB + "\\running.txt", "half a line", 0);
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("killed behind the copy, before the records", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.run(Killing.behind(Interfering::isCopy), 1);
                    assertEquals("x1", lab.conf(2, "a.txt"));
                    return lab.result(1);
                }, "ok 0", Situations::same),
                robocopy("killed in the middle of a file", lab -> {
                    lab.synced().edit(1, "a.txt", "a longer text");
                    lab.run(Killing.behind(Interfering::isCopy), 1);
                    lab.put(2, SyncLab.CONF + "\\a.txt", "a lon", 315_619_200_000L);
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("killed behind the copy, then edited here", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.run(Killing.behind(Interfering::isCopy), 1);
                    lab.edit(1, "a.txt", "x22");
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("killed behind the copy, then edited there", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.run(Killing.behind(Interfering::isCopy), 1);
                    lab.edit(2, "a.txt", "edited there");
                    lab.edit(1, "a.txt", "x22");
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("edited there", lab.conf(2, "a.txt"))),
                both("this node lost its power in the middle", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.run(Interfering.before(Interfering::isCopy, () -> lab.world().membership().crash(Name.of("N1"))), 1);
                    lab.world().membership().start(Name.of("N1"));
                    lab.owner(1);
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("an edit on the other node between the comparison and the copy", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    return SyncLab.result(lab.run(Interfering.before(Interfering::isCopy, () -> lab.edit(2, "a.txt", "edited there")), 1));
                }, "conflict 7", lab -> assertEquals("edited there", lab.conf(2, "a.txt"))),
                both("an edit here between the comparison and the copy", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.run(Interfering.before(Interfering::isCopy, () -> lab.edit(1, "a.txt", "x22")), 1);
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("the clock of this node is set back", lab -> {
                    lab.synced();
                    lab.machine(1).setClockOffsetMillis(-2 * 3_600_000L);
                    lab.edit(1, "a.txt", "later, by a wrong clock");
                    lab.put(2, SyncLab.CONF + "\\a.txt", "a", lab.world().clock().millis());
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("a", lab.conf(2, "a.txt"))));
    }
}
