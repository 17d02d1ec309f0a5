package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;

class ImportTest {
    @TempDir
    private Path temp;

    private Path script(String name, String... lines) throws IOException {
        return Files.writeString(temp.resolve(name), String.join("\r\n", lines) + "\r\n", StandardCharsets.ISO_8859_1);
    }

    private static final String[] GOOD = {"@echo off", "cluster VCC group \"VC Gr\u00fcppe\" /create", "cluster VCC res IP /create /group:\"VC Gr\u00fcppe\" /type:\"IP Address\"",
        "cluster VCC res IP /priv Address=10.0.0.5 SubnetMask=255.255.255.0 Network=Public", "cluster VCC res IP /addowner:N1", "cluster VCC res IP /addowner:N2",
        "cluster VCC group \"VC Gr\u00fcppe\" /online:N2"};

    @Test
    void a_script_becomes_a_spec_and_check_asks_for_what_commands_do_not_tell() throws IOException {
        Called called = Called.with("import", "--commands", script("Neue Gruppe.cmd", GOOD).toString());
        assertEquals(0, called.code(), called.err());
        GeneralSpec spec = Examples.spec("back.json", called.out().getBytes(StandardCharsets.UTF_8));
        assertEquals("neue-gruppe", spec.name());
        assertEquals("VC Gr\u00fcppe on N2", spec.groups().get(0).name() + " on " + spec.groups().get(0).primaryNode());
        Path file = Files.writeString(temp.resolve("spec.json"), called.out());
        Called check = Called.with("check", file.toString());
        assertEquals(2, check.code());
        for (String field : List.of("os", "edition", "architecture", "role")) {
            assertTrue(check.out().contains("The field \"" + field + "\" is missing"), field + " in " + check.out());
        }
        assertFalse(check.out().contains("MSCS-1009") || check.out().contains("MSCS-1010"), check.out());
    }

    @Test
    void scripts_follow_one_another_and_the_spec_goes_into_a_new_file() throws IOException {
        Path first = script("1.cmd", GOOD);
        Path second = script("2.cmd", "cluster VCC res IP /addcheck:SOFTWARE\\Acme");
        Path out = temp.resolve("imported.json");
        String[] call = {"import", "--commands", first.toString(), "--commands", second.toString(), "--name", "vc", "--out", out.toString()};
        Called called = Called.with(call);
        assertEquals(0, called.code(), called.err());
        assertEquals("", called.out());
        assertTrue(Files.readString(out).contains("\"SOFTWARE\\\\Acme\"") && Files.readString(out).contains("\"name\": \"vc\""));
        byte[] before = Files.readAllBytes(out);
        Called again = Called.with(call);
        assertEquals(5, again.code());
        assertTrue(again.err().contains(out + " is there already, and a spec or a state replaces nothing"), again.err());
        assertEquals(new String(before, StandardCharsets.UTF_8), Files.readString(out));
    }

    @Test
    void a_line_that_is_not_understood_stops_the_import_with_place_and_code() throws IOException {
        Path bad = script("bad.cmd", GOOD[1], "cluster VCC res IP /creat /group:G");
        Called called = Called.with("import", "--commands", bad.toString(), "--out", temp.resolve("none.json").toString());
        assertEquals(2, called.code());
        assertTrue(called.err().contains("bad.cmd:2:20 /: error MSCS-CLUSTER-SYNTAX: "), called.err());
        assertEquals("", called.out());
        assertFalse(Files.exists(temp.resolve("none.json")));
    }

    @Test
    void what_builds_nothing_and_what_is_missing_is_said() throws IOException {
        assertEquals(2, Called.with("import", "--commands", script("echo.cmd", "echo nothing").toString()).code());
        assertEquals(1, Called.with("import").code());
        Called none = Called.with("import", "--commands", temp.resolve("none.cmd").toString());
        assertEquals(1, none.code());
        assertEquals("", none.trace());
    }

    @Test
    void lines_for_programs_hold_findings_and_the_spec() throws IOException {
        Path file = script("a.cmd", GOOD);
        Files.writeString(file, Files.readString(file, StandardCharsets.ISO_8859_1) + "cluster VCC group\r\n", StandardCharsets.ISO_8859_1);
        Called called = Called.withInput(new ObjectMapper().createObjectNode().set("commands", new ObjectMapper().createArrayNode().add(file.toString())).toString(),
                "--protocol", "1", "import");
        assertEquals(0, called.code(), called.out());
        assertTrue(called.out().contains("\"code\":\"MSCS-CLUSTER-NO-PLACE\"") && called.out().contains("\"kind\":\"spec\""), called.out());
        assertTrue(called.out().lines().reduce((a, b) -> b).orElseThrow().contains("\"type\":\"result\""));
    }
}
