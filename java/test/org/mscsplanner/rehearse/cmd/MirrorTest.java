package org.mscsplanner.rehearse.cmd;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.Worlds;
import org.mscsplanner.simulate.node.FileEntry;

/** Files of two servers in a world and on a disk. */
class MirrorTest {
    private static final Charset WESTERN = Charset.forName("windows-1252");

    @TempDir
    private Path root;

    private final Worlds w = Worlds.of2003();
    private Mirror first;
    private Mirror second;

    @BeforeEach
    void both_are_out() throws IOException {
        Mirror.Shared shared = shared();
        first = new Mirror(root.resolve("N1"), w.machine(1), shared);
        second = new Mirror(root.resolve("N2"), w.machine(2), shared);
        w.file(1, "C:\\data\\a.txt", "one", 0);
        w.file(2, "C:\\data\\a.txt", "two", 0);
        first.out();
        second.out();
    }

    private static Mirror.Shared shared() {
        CmdExe none = new CmdExe(List.of(), Map.of(), "", Optional.empty());
        return new Mirror.Shared(new Redirection("Z:\\m\\s"), new Reading(WESTERN, WESTERN), new Links(none), new AtomicInteger());
    }

    private Path disk(int node, String path) {
        return root.resolve("N" + node).resolve("C$").resolve(path);
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }

    @Test
    void what_a_program_changed_is_on_the_disk() throws IOException {
        w.file(1, "C:\\data\\new\\b.txt", "b", 5);
        w.machine(1).files().removeFile(WinPath.of("C:\\DATA\\A.TXT"));
        first.out();
        assertEquals("b", text(disk(1, "data/new/b.txt")));
        assertFalse(Files.exists(disk(1, "data/a.txt")));
    }

    @Test
    void what_cmd_changed_is_in_the_world_and_time_is_simulated() throws IOException {
        w.world().engine().timeline().pass(60_000);
        Files.createDirectories(disk(1, "made"));
        Files.writeString(disk(1, "made/c.txt"), "c");
        Files.delete(disk(1, "data/a.txt"));
        first.in(w.world());
        assertEquals("c", w.file(1, "C:\\made\\c.txt"));
        assertEquals(60_000, w.machine(1).files().file(WinPath.of("C:\\made\\c.txt")).orElseThrow().modified());
        assertEquals("nothing", w.file(1, "C:\\data\\a.txt"));
        Files.delete(disk(1, "made/c.txt"));
        Files.delete(disk(1, "made"));
        first.in(w.world());
        assertFalse(w.machine(1).files().isFolder(WinPath.of("C:\\made")));
    }

    @Test
    void a_copy_of_the_same_size_and_time_is_noticed() throws IOException {
        Files.copy(disk(1, "data/a.txt"), disk(2, "data/a.txt"), StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        second.in(w.world());
        assertEquals("one", w.file(2, "C:\\data\\a.txt"));
        assertEquals(0, w.machine(2).files().file(WinPath.of("C:\\data\\a.txt")).orElseThrow().modified());
    }

    @Test
    void a_script_is_redirected_on_the_disk_of_each_server_and_as_it_is_in_the_world() throws IOException {
        w.file(1, "C:\\data\\x.cmd", "del C:\\y\r\n", 0);
        first.out();
        assertEquals("del Z:\\m\\s\\N1\\C$\\y\r\n", text(disk(1, "data/x.cmd")));
        Files.copy(disk(1, "data/x.cmd"), disk(2, "data/x.cmd"), StandardCopyOption.COPY_ATTRIBUTES);
        second.in(w.world());
        assertEquals("del C:\\y\r\n", w.file(2, "C:\\data\\x.cmd"));
        assertEquals("del Z:\\m\\s\\N2\\C$\\y\r\n", text(disk(2, "data/x.cmd")));
    }

    @Test
    void a_server_without_power_is_not_reached() throws IOException {
        w.machine(2).crash();
        second.out();
        assertFalse(Files.exists(disk(2, "data")));
        w.machine(2).boot(0);
        second.out();
        assertEquals("two", text(disk(2, "data/a.txt")));
    }

    @Test
    void a_share_is_one_more_name_of_its_folder() throws IOException {
        assertEquals("two", text(root.resolve("N2/admin$").toRealPath().resolveSibling("data/a.txt")));
        assertTrue(Files.isSameFile(root.resolve("N2/admin$"), disk(2, "WINDOWS")));
    }

    @Test
    void a_read_only_file_stays_so_on_both_sides() throws IOException {
        FileEntry plain = FileEntry.of("r".getBytes(StandardCharsets.US_ASCII), 0);
        w.machine(1).files().write(WinPath.of("C:\\data\\r.txt"), new FileEntry(plain.bytes(), 0, Set.of('A', 'R'), plain.access()));
        first.out();
        assertTrue(Files.getPosixFilePermissions(disk(1, "data/r.txt")).stream().noneMatch(p -> p.name().endsWith("_WRITE")));
        w.machine(1).files().write(WinPath.of("C:\\data\\r.txt"), plain);
        first.out();
        assertTrue(Files.getPosixFilePermissions(disk(1, "data/r.txt")).stream().anyMatch(p -> p.name().endsWith("OWNER_WRITE")));
    }
}
