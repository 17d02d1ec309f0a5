package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.cli.Called.REGISTRY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A spec whose values a checkpoint would overwrite. */
class LostEditsTest {
    @TempDir
    private Path temp;

    /** The value belongs to one group, the checkpoint above it to another. */
    private Path spec() throws IOException {
        return Files.writeString(temp.resolve("lost.json"), LOSING);
    }

    private static final String LOSING = """
            {"format": "mscs-spec/1", "name": "two-groups",
             "target": {"cluster": "CLU", "address": "10.0.0.10", "domain": "corp.example.test", "os": "2003-sp2", "edition": "enterprise", "architecture": "x86",
               "networks": [{"name": "Public", "role": "mixed", "subnet": "10.0.0.0/24"}, {"name": "Heartbeat", "role": "internal", "subnet": "192.168.50.0/30"}],
               "nodes": [{"name": "NODE1", "kind": "physical", "address": "10.0.0.11"}, {"name": "NODE2", "kind": "physical", "address": "10.0.0.12"}],
               "quorum": {"type": "disk", "resource": "Disk Q:", "drive": "Q:"}},
             "groups": [
               {"name": "App Group", "resources": [{"name": "App", "type": "Generic Service", "private": {"ServiceName": "AcmeSvc"},
                  "registryCheckpoints": ["SOFTWARE\\\\Acme"]}]},
               {"name": "Web Group", "resources": [{"name": "Web", "type": "Generic Service", "private": {"ServiceName": "AcmeWeb"}}]}],
             "registry": [{"group": "Web Group", "key": "SOFTWARE\\\\Acme\\\\Web", "value": "Home", "data": "D:\\\\Web"}]}
            """;

    @Test
    void check_names_the_value_and_shows_which_copy_holds_what() throws IOException {
        Called called = Called.with("check", spec().toString());
        assertEquals(2, called.code(), called.out() + called.err());
        assertTrue(called.out().contains("MSCS-2311") && called.out().contains("/registry/0/group"), called.out());
        assertTrue(called.out().contains("Home below SOFTWARE\\Acme\\Web\n  the start\n    NODE1: nothing\n"), called.out());
        assertTrue(called.out().contains("    NODE1: D:\\Web   (step "), called.out());
        assertTrue(called.out().contains("    the next online works with the saved copy, on whichever node\n"), called.out());
        Called lines = Called.with("check", spec().toString(), "--json");
        assertTrue(lines.out().contains("{\"type\":\"checkpoint\",\"cluster\":\"CLU\",\"key\":\"SOFTWARE\\\\Acme\\\\Web\",\"value\":\"Home\""), lines.out());
    }

    @Test
    void plan_and_render_refuse_it_and_write_nothing() throws IOException {
        assertEquals(2, Called.with("plan", spec().toString(), "--out", temp.resolve("plan.json").toString()).code());
        assertEquals(2, Called.with("render", spec().toString(), "--out", temp.resolve("folder").toString()).code());
        assertFalse(Files.exists(temp.resolve("plan.json")) || Files.exists(temp.resolve("folder")));
    }

    @Test
    void a_plan_that_loses_nothing_shows_no_table() {
        Called called = Called.with("check", REGISTRY);
        assertEquals(0, called.code());
        assertFalse(called.out().contains("the next online"), called.out());
    }
}
