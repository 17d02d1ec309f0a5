package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The edit of vpxd.cfg in place. */
class VpxdCfgTest {
    static final String BEFORE = "<config>\r\n  <vpxd>\r\n    <a/>\r\n  </vpxd>\r\n</config>\r\n";
    static final String AFTER = "<config>\r\n  <vpxd>\r\n    <managedip>10.20.0.20</managedip>\r\n    <a/>\r\n  </vpxd>\r\n</config>\r\n";

    @TempDir
    private Path temp;
    private Path copy;

    @BeforeEach
    void the_file_of_a_node() throws IOException {
        copy = Files.writeString(temp.resolve("from-node.cfg"), BEFORE);
    }

    @Test
    void vpxd_cfg_keeps_every_other_byte_and_a_backup() throws IOException {
        assertEquals(4, Called.with("vpxd-cfg", copy.toString(), "--managed-ip", "10.20.0.20", "--check").code());
        assertEquals(BEFORE, Files.readString(copy));
        assertEquals(0, Called.with("vpxd-cfg", copy.toString(), "--managed-ip", "10.20.0.20").code());
        assertEquals(AFTER, Files.readString(copy));
        assertEquals(BEFORE, Files.readString(temp.resolve("from-node.cfg.bak")));
        assertEquals(0, Called.with("vpxd-cfg", copy.toString(), "--managed-ip", "10.20.0.20").code());
        assertEquals(0, Called.with("vpxd-cfg", copy.toString(), "--managed-ip", "10.20.0.21").code());
        assertTrue(Files.exists(temp.resolve("from-node.cfg.bak2")), "the first backup is not overwritten");
        Files.writeString(copy, "<config><!-- <vpxd></vpxd> --></config>");
        Called refused = Called.with("vpxd-cfg", copy.toString(), "--managed-ip", "10.20.0.20");
        assertEquals(2, refused.code());
        assertTrue(refused.err().contains("comment"), refused.err());
    }

    @Test
    void an_edit_in_place_keeps_a_backup_and_who_may_read_the_file() throws IOException {
        byte[] utf16 = ("\uFEFF" + BEFORE).getBytes(StandardCharsets.UTF_16LE);
        Files.write(copy, utf16);
        boolean posix = Files.getFileStore(copy).supportsFileAttributeView("posix");
        if (posix) {
            Files.setPosixFilePermissions(copy, PosixFilePermissions.fromString("rw-r-----"));
        }
        assertEquals(4, Called.with("vpxd-cfg", copy.toString(), "--managed-ip", "10.20.0.20", "--check").code());
        assertArrayEquals(utf16, Files.readAllBytes(copy));
        assertEquals(0, Called.with("vpxd-cfg", copy.toString(), "--managed-ip", "10.20.0.20").code());
        assertArrayEquals(("\uFEFF" + AFTER).getBytes(StandardCharsets.UTF_16LE), Files.readAllBytes(copy));
        assertArrayEquals(utf16, Files.readAllBytes(temp.resolve("from-node.cfg.bak")));
        assertEquals(0, Called.with("vpxd-cfg", copy.toString(), "--managed-ip", "10.20.0.20").code());
        assertFalse(Files.exists(temp.resolve("from-node.cfg.bak2")), "nothing was changed, so nothing is kept");
        if (posix) {
            assertEquals("rw-r-----", PosixFilePermissions.toString(Files.getPosixFilePermissions(copy)));
        }
    }

    @Test
    void a_real_file_of_another_version_is_edited_in_place_byte_for_byte() throws IOException {
        Path sample = Path.of("../shared/samples/windows/vpxd-vcenter8-lab.cfg");
        Assumptions.assumeTrue(Files.exists(sample), "skipped: the samples are not here");
        String before = Files.readString(sample);
        Files.writeString(copy, before);
        assertEquals(0, Called.with("vpxd-cfg", copy.toString(), "--managed-ip", "10.20.0.20").code());
        List<String> after = Files.readAllLines(copy);
        assertEquals("    <managedip>10.20.0.20</managedip>", after.get(after.indexOf("  <vpxd>") + 1));
        assertEquals(before, Files.readString(copy).replace("    <managedip>10.20.0.20</managedip>\n", ""));
    }
}
