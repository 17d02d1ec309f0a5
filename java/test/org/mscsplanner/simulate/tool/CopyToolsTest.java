package org.mscsplanner.simulate.tool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.Worlds;
import org.mscsplanner.simulate.node.FileEntry;

/** Programs that copy and compare files, here and to another server. */
class CopyToolsTest {
    private static final String THERE = "\\\\N2\\C$\\data";

    private Worlds w = Worlds.of2003();

    @BeforeEach
    void files() {
        w = Worlds.of2003();
        w.file(1, "C:\\data\\a.txt", "new", 2000);
        w.file(1, "C:\\data\\sub\\b.txt", "bbb", 2000);
    }

    private int code(String program, String tail) {
        return w.run(1, program, tail).code();
    }

    private void lock(int node, String path) {
        w.machine(node).locked().add(WinPath.of(path));
    }

    @Test
    void fc_compares_bytes_one_file_or_files_of_the_same_name() {
        w.file(2, "C:\\data\\a.txt", "new", 0);
        assertEquals(0, code("fc", "/b C:\\data\\a.txt " + THERE + "\\a.txt"));
        w.file(2, "C:\\data\\a.txt", "old", 0);
        assertEquals(1, code("fc", "/b C:\\data\\a.txt " + THERE + "\\a.txt"));
        assertEquals(2, code("fc", "/b C:\\data\\a.txt " + THERE + "\\none.txt"));
        w.file(1, "C:\\data\\z.txt", "z", 0);
        assertEquals(2, code("fc", "/b C:\\data\\* " + THERE + "\\*"), "z.txt is missing");
        w.machine(2).crash();
        assertEquals(2, code("fc", "/b C:\\data\\a.txt " + THERE + "\\a.txt"));
    }

    @Test
    void xcopy_copies_trees_and_never_removes() {
        w.file(2, "C:\\data\\extra.txt", "extra", 0);
        assertEquals(0, code("xcopy", "C:\\data " + THERE + " /e /i /h /r /k /y /q"));
        assertEquals("new bbb extra", w.file(2, "C:\\data\\a.txt") + " " + w.file(2, "C:\\data\\sub\\b.txt") + " " + w.file(2, "C:\\data\\extra.txt"));
        assertEquals(4, code("xcopy", "C:\\nothing " + THERE + " /e /i /y"));
        assertEquals(4, code("xcopy", "C:\\data " + THERE + " /e /i /y /unknown"));
        w.machine(1).files().makeFolder(WinPath.of("C:\\empty"));
        assertEquals(1, code("xcopy", "C:\\empty \\\\N2\\C$\\empty /e /i /y"));
    }

    @Test
    void xcopy_that_would_ask_is_ended() {
        assertEquals(2, code("xcopy", "C:\\data \\\\N2\\C$\\fresh /e"));
        w.file(2, "C:\\data\\a.txt", "old", 0);
        assertEquals(2, code("xcopy", "C:\\data " + THERE + " /i"));
        assertEquals("old", w.file(2, "C:\\data\\a.txt"));
    }

    @Test
    void xcopy_keeps_or_drops_access_lists_hidden_files_and_older_sources() {
        w.machine(1).files().write(WinPath.of("C:\\data\\key.pem"), new FileEntry(new byte[] {1}, 0, Set.of('A'), "admins only"));
        w.machine(1).files().write(WinPath.of("C:\\data\\hidden"), new FileEntry(new byte[] {1}, 0, Set.of('H'), FileEntry.INHERITED));
        code("xcopy", "C:\\data " + THERE + " /e /i /y");
        assertFalse(w.machine(2).files().exists(WinPath.of("C:\\data\\hidden")));
        assertEquals(FileEntry.INHERITED, w.machine(2).files().file(WinPath.of("C:\\data\\key.pem")).orElseThrow().access());
        code("xcopy", "C:\\data " + THERE + " /e /i /y /h /o");
        assertEquals("admins only", w.machine(2).files().file(WinPath.of("C:\\data\\key.pem")).orElseThrow().access());
        w.file(2, "C:\\data\\a.txt", "edited there", 3000);
        assertEquals(0, code("xcopy", "C:\\data " + THERE + " /e /i /y /d"));
        assertEquals("edited there", w.file(2, "C:\\data\\a.txt"));
        lock(2, "C:\\data\\a.txt");
        assertEquals(5, code("xcopy", "C:\\data " + THERE + " /e /i /y"));
    }

    @Test
    void xcopy_lists_what_is_newer_and_on_both_sides() {
        w.file(2, "C:\\data\\a.txt", "old", 1000);
        assertTrue(w.run(1, "xcopy", "C:\\data " + THERE + " /d /u /e /i /y /l").output().endsWith("\n1 File(s) copied\r\n"));
        assertEquals("old", w.file(2, "C:\\data\\a.txt"));
        w.file(2, "C:\\data\\a.txt", "newer", 3000);
        assertEquals("0 File(s) copied\r\n", w.run(1, "xcopy", "C:\\data " + THERE + " /d /u /e /i /y /l").output());
    }

    @Test
    void xcopy_takes_a_single_file_into_a_new_folder_that_a_backslash_ends() {
        assertEquals(0, code("xcopy", "\"C:\\data\\a.txt\" \"\\\\N2\\C$\\one\\\" /y"));
        assertEquals("new", w.file(2, "C:\\one\\a.txt"));
        assertEquals(2, code("xcopy", "C:\\data\\a.txt \\\\N2\\C$\\two /i /y"), "/i is for several files");
        assertEquals(2, code("xcopy", "C:\\data\\a.txt \\\\N2\\C$\\two\\. /i /y"), "a dot may be taken for a name");
    }

    @Test
    void robocopy_tells_by_bits_what_it_did() {
        assertEquals(1, code("robocopy", "C:\\data " + THERE + " /e /r:0 /w:0"));
        assertEquals(0, code("robocopy", "C:\\data " + THERE + " /e /r:0 /w:0"));
        w.file(2, "C:\\data\\extra.txt", "x", 0);
        assertEquals(2, code("robocopy", "C:\\data " + THERE + " /e /r:0 /w:0"));
        assertEquals(0, code("robocopy", "C:\\data " + THERE + " /e /xx /r:0 /w:0"));
        w.file(1, "C:\\data\\c.txt", "c", 1);
        assertEquals(3, code("robocopy", "C:\\data " + THERE + " /e /r:0 /w:0"));
        w.machine(2).files().makeFolder(WinPath.of("C:\\data\\d.txt"));
        w.file(1, "C:\\data\\d.txt", "d", 1);
        assertEquals(6, code("robocopy", "C:\\data " + THERE + " /e /r:0 /w:0"));
        assertEquals(16, code("robocopy", "C:\\nothing " + THERE + " /e"));
        assertEquals(16, code("robocopy", "C:\\data " + THERE + " /mt:8"), "a switch of later builds");
        assertEquals(16, code("robocopy", "C:\\data " + THERE + " /log+:C:\\no\\folder.log"));
    }

    @Test
    void robocopy_copies_an_older_file_over_a_newer_one_unless_told_not_to() {
        w.file(2, "C:\\data\\a.txt", "edited there", 3000);
        assertEquals(1, code("robocopy", "C:\\data " + THERE + " /e /xo"));
        assertEquals("edited there", w.file(2, "C:\\data\\a.txt"));
        assertEquals(1, code("robocopy", "C:\\data " + THERE + " /e"));
        assertEquals("new", w.file(2, "C:\\data\\a.txt"));
    }

    @Test
    void robocopy_mirror_removes_and_a_listing_changes_nothing() {
        w.file(2, "C:\\data\\extra.txt", "x", 0);
        assertEquals(3, code("robocopy", "C:\\data " + THERE + " /mir /l"));
        assertEquals("x", w.file(2, "C:\\data\\extra.txt"));
        assertEquals("nothing", w.file(2, "C:\\data\\a.txt"));
        assertEquals(3, code("robocopy", "C:\\data " + THERE + " /mir"));
        assertEquals("nothing", w.file(2, "C:\\data\\extra.txt"));
    }

    @Test
    void robocopy_waits_for_a_locked_file_as_long_as_it_is_told() {
        lock(1, "C:\\data\\a.txt");
        assertEquals(9, code("robocopy", "C:\\data " + THERE + " /e /r:2 /w:5"));
        assertEquals(10_000, w.world().clock().millis());
        code("robocopy", "C:\\data " + THERE + " /e");
        assertTrue(w.world().clock().millis() > 300L * 24 * 3_600_000, "the defaults wait for ages");
    }

    @Test
    void robocopy_takes_patterns_access_lists_and_writes_its_log() {
        w.machine(1).files().write(WinPath.of("C:\\data\\key.pem"), new FileEntry(new byte[] {1}, 0, Set.of('A'), "admins only"));
        assertEquals(1, code("robocopy", "C:\\data " + THERE + " *.pem /xf a* /copy:DATS /log+:C:\\data\\robo.log"));
        assertEquals("nothing", w.file(2, "C:\\data\\a.txt"));
        assertEquals("admins only", w.machine(2).files().file(WinPath.of("C:\\data\\key.pem")).orElseThrow().access());
        assertTrue(w.file(1, "C:\\data\\robo.log").contains("key.pem"));
    }

    @Test
    void clocks_of_two_servers_decide_which_file_is_newer() {
        w.machine(2).setClockOffsetMillis(3_600_000);
        new FileWork(new Session(w.world(), w.machine(2))).write("C:\\data\\a.txt", new byte[] {1});
        code("ping", "-n 61 127.0.0.1");
        new FileWork(new Session(w.world(), w.machine(1))).write("C:\\data\\a.txt", new byte[] {2});
        assertEquals(0, code("robocopy", "C:\\data " + THERE + " a.txt /xo /r:0 /w:0") & 1);
        assertEquals(1, w.machine(2).files().file(WinPath.of("C:\\data\\a.txt")).orElseThrow().bytes()[0], "written later here, and yet older by the clock");
    }

    @Test
    void cmd_copies_moves_and_removes() {
        FileWork work = new FileWork(new Session(w.world(), w.machine(1)));
        assertEquals(0, work.copy("C:\\data\\a.txt", THERE).code());
        assertEquals("new", w.file(2, "C:\\data\\a.txt"));
        assertEquals(1, work.copy("C:\\data\\none", THERE).code());
        assertEquals(0, work.move("C:\\data\\sub", "C:\\moved").code());
        assertEquals("bbb", w.file(1, "C:\\moved\\b.txt"));
        assertEquals(1, work.move("C:\\moved", THERE).code(), "a folder stays on its drive");
        w.file(1, "C:\\rec\\s.one", "1", 0);
        w.file(1, "C:\\rec\\s.two", "2", 0);
        w.file(1, "C:\\rec\\s.files\\deep.txt", "3", 0);
        assertEquals(1, work.move("C:\\rec\\s.*", "C:\\undone").code(), "two files cannot become one");
        work.makeFolder("C:\\undone");
        assertEquals(0, work.move("C:\\rec\\s.*", "C:\\undone").code());
        assertEquals("1 nothing 3", w.file(1, "C:\\undone\\s.one") + " " + w.file(1, "C:\\rec\\s.one") + " " + w.file(1, "C:\\rec\\s.files\\deep.txt"));
        assertEquals(0, work.delete("C:\\nothing").code());
        lock(1, "C:\\moved\\b.txt");
        assertEquals(0, work.delete("C:\\moved\\b.txt").code(), "del says nothing by its exit code");
        assertTrue(work.exists("C:\\moved\\b.txt"));
        assertEquals(7, work.removeFolder("C:\\moved", true, 7).code(), "rd leaves ERRORLEVEL as it is");
        assertTrue(work.exists("C:\\moved"));
        w.machine(1).locked().clear();
        work.removeFolder("C:\\moved", true, 0);
        assertFalse(work.exists("C:\\moved"));
        assertEquals(0, work.list("C:\\data", Set.of()).code());
        assertEquals(1, work.list("C:\\none", Set.of()).code());
    }

    @Test
    void a_share_leads_to_a_server_that_runs() {
        FileWork work = new FileWork(new Session(w.world(), w.machine(1)));
        assertTrue(work.exists("\\\\N2\\admin$\\Temp"));
        assertFalse(work.exists("\\\\N2\\nothing\\x"));
        w.machine(2).shares().put(Name.of("sync"), WinPath.of("C:\\data"));
        w.file(2, "C:\\data\\x", "x", 0);
        assertTrue(work.exists("\\\\N2\\sync\\x"));
        w.machine(2).crash();
        assertFalse(work.exists("\\\\N2\\admin$\\Temp"));
    }
}
