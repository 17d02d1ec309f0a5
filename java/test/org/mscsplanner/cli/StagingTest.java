package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.cli.Called.REGISTRY;
import static org.mscsplanner.cli.Called.VPXD;
import static org.mscsplanner.cli.VpxdCfgTest.AFTER;
import static org.mscsplanner.cli.VpxdCfgTest.BEFORE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The pair of copies that a step installs, made by the program. */
class StagingTest {
    private static final String STEP = "6a/managedip/stage-file";

    @TempDir
    private Path temp;
    private Path folder;
    private Path copy;

    @BeforeEach
    void a_rendered_folder_and_the_copy_of_a_file() throws IOException {
        folder = temp.resolve("a folder \u00e4");
        assertEquals(0, Called.with("render", VPXD, "--out", folder.toString()).code());
        copy = Files.writeString(temp.resolve("from-node.cfg"), BEFORE);
    }

    private Called stage(String... more) {
        return Called.with(Stream.concat(Stream.of("stage", folder.toString(), "--from", copy.toString()), Stream.of(more)).toArray(String[]::new));
    }

    private String staged(String name) throws IOException {
        return Files.readString(folder.resolve("staged").resolve(name));
    }

    @Test
    void the_pair_and_a_note_lie_beside_the_scripts_and_the_folder_is_as_it_was() throws IOException {
        Called called = stage();
        assertEquals(0, called.code(), called.err());
        assertTrue(called.out().contains("config/vpxd/managedip") && called.out().contains("10.20.0.20"), called.out());
        assertEquals(BEFORE, staged("vpxd.cfg.original"));
        assertEquals(AFTER, staged("vpxd.cfg"));
        assertEquals(STEP + "\r\n", staged("vpxd.cfg.staged.txt"));
        assertEquals(0, Called.with("verify", folder.toString()).code());
        assertEquals(BEFORE, Files.readString(copy), "the copy itself is not touched");
    }

    @Test
    void staging_again_changes_nothing_and_another_copy_keeps_the_earlier_pair() throws IOException {
        assertEquals(0, stage().code());
        assertEquals(0, stage("--step", STEP).code());
        assertFalse(Files.exists(folder.resolve("staged/vpxd.cfg.bak")));
        Files.writeString(copy, BEFORE.replace("<a/>", "<b/>"));
        assertEquals(0, stage().code());
        assertEquals(AFTER, staged("vpxd.cfg.bak"));
        assertEquals(BEFORE, staged("vpxd.cfg.original.bak"));
        assertEquals(AFTER.replace("<a/>", "<b/>"), staged("vpxd.cfg"));
    }

    @Test
    void a_file_that_has_the_address_already_is_staged_as_it_is() throws IOException {
        Files.writeString(copy, AFTER);
        Called called = stage();
        assertEquals(0, called.code());
        assertTrue(called.out().contains("already"), called.out());
        assertEquals(AFTER, staged("vpxd.cfg"));
    }

    @Test
    void what_cannot_be_staged_leaves_nothing_behind() throws IOException {
        Files.writeString(copy, "<config><!-- <vpxd/> --></config>");
        Called refused = stage();
        assertEquals(2, refused.code());
        assertTrue((refused.out() + refused.err()).contains("comment"), refused.out() + refused.err());
        assertEquals(1, stage("--step", "6a/other/stage-file").code());
        assertEquals(1, Called.with("stage", temp.toString(), "--from", copy.toString()).code());
        assertEquals(1, Called.with("stage", folder.toString(), "--from", temp.resolve("none").toString()).code());
        Path registry = temp.resolve("registry");
        assertEquals(0, Called.with("render", REGISTRY, "--out", registry.toString()).code());
        assertEquals(1, Called.with("stage", registry.toString(), "--from", copy.toString()).code());
        Files.writeString(folder.resolve("plan.txt"), "changed");
        assertEquals(5, stage().code());
        assertFalse(Files.exists(folder.resolve("staged")));
    }

    @Test
    void a_program_can_ask_for_it_too() throws IOException {
        String request = "{\"dir\": \"" + folder.toString().replace("\\", "\\\\") + "\", \"from\": \"" + copy.toString().replace("\\", "\\\\") + "\", \"step\": \"" + STEP + "\"}";
        Called called = Called.withInput(request, "--protocol", "1", "stage");
        assertEquals(0, called.code(), called.out() + called.err());
        assertEquals(AFTER, staged("vpxd.cfg"));
    }
}
