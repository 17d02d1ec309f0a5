package org.mscsplanner.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.sync.Situation.both;
import static org.mscsplanner.sync.Situation.robocopy;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

/** Both nodes were changed, or one of them lost files. */
final class DisputeSituations {
    private DisputeSituations() { }

    static List<Situation> all() {
        return Stream.of(conflicts(), removals()).flatMap(List::stream).toList();
    }

    private static List<Situation> conflicts() {
        return List.of(
                both("a file was changed on the other node", lab -> {
                    lab.synced().edit(2, "a.txt", "edited there");
                    return lab.result(1);
                }, "conflict 7", lab -> {
                    assertEquals("edited there", lab.conf(2, "a.txt"));
                    assertTrue(lab.own(1, "conflict-conf-N2.txt").length() > 10);
                    assertTrue(lab.machine(1).events().get(0).contains("conflict item=conf to=N2"), lab.machine(1).events().toString());
                }),
                both("a file was changed on both nodes, here later", lab -> {
                    lab.synced().edit(2, "a.txt", "edited there");
                    lab.edit(1, "a.txt", "edited here");
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("edited there", lab.conf(2, "a.txt"))),
                both("an older file was restored on the other node", lab -> {
                    lab.synced();
                    lab.put(2, SyncLab.CONF + "\\a.txt", "of last year", 1_150_000_000_000L);
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("of last year", lab.conf(2, "a.txt"))),
                both("a new file on the other node", lab -> {
                    lab.synced().edit(2, "n.txt", "made there");
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("made there", lab.conf(2, "n.txt"))),
                both("a file was deleted on the other node", lab -> {
                    lab.synced();
                    lab.delete(2, "a.txt");
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("nothing", lab.conf(2, "a.txt"))),
                both("a conflict stays one at the next run", lab -> {
                    lab.synced().edit(2, "a.txt", "edited there");
                    assertEquals("conflict 7", lab.result(1));
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("edited there", lab.conf(2, "a.txt"))),
                both("a person accepts: what the other node had is put aside", lab -> {
                    lab.synced().edit(2, "a.txt", "edited there");
                    assertEquals("conflict 7", lab.result(1));
                    return lab.result(1, "/accept", "conf");
                }, "ok 0", lab -> {
                    Situations.same(lab);
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
                    lab.synced().edit(2, "a.txt", "edited there");
                    assertEquals("conflict 7", lab.result(1));
                    lab.put(1, SyncLab.CONF + "\\a.txt", "edited there", lab.modified(2, "a.txt"));
                    return lab.result(1);
                }, "ok 0", Situations::same),
                both("the record is damaged", lab -> {
                    lab.synced().edit(1, "a.txt", "x1");
                    lab.put(1, SyncLab.JOB + "\\state\\conf-N2.txt", "%& |", 0);
                    return lab.result(1);
                }, "conflict 7", Situations::untouched),
                both("the record is lost, nothing differs", lab -> {
                    lab.remove(1, SyncLab.JOB + "\\state");
                    return lab.synced().result(1);
                }, "ok 0", Situations::same));
    }

    private static List<Situation> removals() {
        return List.of(
                both("deleted here, without a budget", lab -> {
                    lab.synced();
                    lab.delete(1, "a.txt");
                    return lab.result(1);
                }, "ok 0", Situations::untouched),
                both("left over files were deleted on the other node too", lab -> {
                    lab.synced();
                    lab.delete(1, "a.txt");
                    assertEquals("ok 0", lab.result(1));
                    lab.delete(2, "a.txt");
                    return lab.result(1);
                }, "ok 0", Situations::same),
                budget(2, "deleted here, within the budget", lab -> {
                    lab.synced();
                    lab.delete(1, "a.txt");
                    return lab.result(1);
                }, "ok 0", Situations::same),
                budget(2, "as many as the budget allows", lab -> {
                    three(lab);
                    lab.delete(1, "1.txt");
                    lab.delete(1, "2.txt");
                    return lab.result(1);
                }, "ok 0", lab -> {
                    Situations.same(lab);
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
                    lab.synced();
                    lab.remove(1, SyncLab.CONF + "\\gone");
                    return lab.result(1);
                }, "over-budget 9", lab -> assertEquals("1", lab.conf(2, "gone\\1"))),
                budget(9, "left over before the first run: nothing is removed", lab -> {
                    lab.edit(2, "old.bak", "backup");
                    return lab.result(1);
                }, "ok 0", lab -> assertEquals("backup", lab.conf(2, "old.bak"))),
                budget(9, "made on the other node: it is not removed", lab -> {
                    lab.synced().edit(2, "n.txt", "made there");
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("made there", lab.conf(2, "n.txt"))),
                budget(9, "the group moves away before the removal", lab -> {
                    lab.synced();
                    lab.delete(1, "a.txt");
                    return SyncLab.result(lab.run(Interfering.before(l -> l.contains("/node:") && lab.asked() > 1, () -> lab.owner(2)), 1));
                }, "moved 12", Situations::untouched));
    }

    private static Situation budget(long files, String name, Function<SyncLab, String> play, String expected,
            Consumer<SyncLab> after) {
        return robocopy(name, play, expected, after).with(lab -> lab.conf().deletionBudget = files);
    }

    private static void three(SyncLab lab) {
        for (String f : List.of("1", "2", "3")) {
            lab.edit(1, f + ".txt", f);
        }
        lab.synced();
    }
}
