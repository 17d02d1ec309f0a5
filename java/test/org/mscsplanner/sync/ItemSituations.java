package org.mscsplanner.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.sync.Situation.both;
import static org.mscsplanner.sync.Situation.robocopy;
import static org.mscsplanner.sync.Situation.xcopy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.mscsplanner.model.FileItem;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.node.FileEntry;

/** Kinds of items, names of files, and the ways to start the script. */
final class ItemSituations {
    private ItemSituations() { }

    static List<Situation> all() {
        return Stream.of(items(), files()).flatMap(List::stream).toList();
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
                    lab.synced().edit(2, "a.txt", "edited there");
                    lab.put(1, "C:\\Zoo\\z.txt", "z1", lab.now(1) + 5000);
                    return lab.result(1);
                }, "conflict 7", lab -> assertEquals("z1", lab.worlds().file(2, "C:\\Zoo\\z.txt"))).with(lab -> lab.item("zoo", "C:\\Zoo", FileItem.Kind.FOLDER)),
                both("a single file among others", lab -> {
                    for (int node : new int[] {1, 2}) {
                        lab.put(node, "C:\\One & two\\one (1).ini", "1", 0);
                        lab.put(node, "C:\\One & two\\other.ini", "o" + node, node);
                    }
                    lab.synced();
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
                    lab.synced().edit(1, "b.cfg", "b");
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
                    lab.synced();
                    lab.write(1, SyncLab.CONF + "\\rui.key", new FileEntry(new byte[] {1}, lab.now(1), Set.of('A'), "admins only"));
                    return lab.result(1);
                }, "ok 0", lab -> assertEquals("admins only", lab.entry(2, SyncLab.CONF + "\\rui.key").access())).with(lab -> lab.conf().keyMaterial = true),
                both("the folder is that of Windows on this node", lab -> lab.result(1), "vetoed 13", lab -> { })
                        .with(lab -> lab.item("win", "C:\\WINDOWS", FileItem.Kind.FOLDER)),
                both("through a share that the nodes have for this", lab -> {
                    lab.machine(2).shares().put(Name.of("acme$"), WinPath.of("C:\\"));
                    lab.synced().edit(1, "a.txt", "x1");
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
                    lab.synced().edit(1, "\u00dcbung \u00e4\u00f6\u00fc\u00df.txt", "u");
                    return lab.result(1);
                }, "ok 0", lab -> assertEquals("u", lab.conf(2, "\u00dcbung \u00e4\u00f6\u00fc\u00df.txt"))),
                both("an item whose path has umlauts", lab -> {
                    lab.put(1, "C:\\B\u00fccher\\\u00e4.txt", "u", 0);
                    return lab.result(1);
                }, "ok 0", lab -> assertEquals("u", lab.worlds().file(2, "C:\\B\u00fccher\\\u00e4.txt"))).with(lab -> lab.item("buch", "C:\\B\u00fccher", FileItem.Kind.FOLDER)),
                both("names that cmd.exe would act on", lab -> {
                    lab.synced();
                    for (String name : List.of("100% & more.txt", "a^b.txt", "(c).txt", "d!e.txt", "f;g=h,i.txt", "j'k`l~.txt", "-m.txt", "@n.txt", "%TEMP%.txt")) {
                        lab.edit(1, name, name);
                    }
                    return lab.result(1);
                }, "ok 0", Situations::same),
                robocopy("a path longer than most programs take", lab -> {
                    lab.synced().edit(1, "x".repeat(120) + "\\" + "y".repeat(120) + "\\z.txt", "far down");
                    return lab.result(1);
                }, "ok 0", Situations::same),
                xcopy("a path that is too long for xcopy: nothing is copied at all", lab -> {
                    lab.synced().edit(1, "x".repeat(120) + "\\" + "y".repeat(120) + "\\z.txt", "far down");
                    lab.edit(1, "a.txt", "x1");
                    return lab.result(1);
                }, "failed 3", Situations::untouched),
                robocopy("a large file: the listing rounds its size", lab -> {
                    lab.edit(1, "big.bin", "x".repeat(1_200_000));
                    lab.synced().edit(1, "big.bin", "y".repeat(1_200_001));
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
                    lab.synced().edit(1, "a.txt", "x1");
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
                both("an argument too many", lab -> Integer.toString(lab.run(1, "/pass", "conf").exit()), "1", Situations::untouched),
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
