package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.cli.Called.REGISTRY;
import static org.mscsplanner.cli.Called.VPXD;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.diag.Code;
import org.mscsplanner.windows.RegistryView;
import org.mscsplanner.windows.WindowsFacts;

/** The door as a whole: what it says to bad files and command lines, and the verbs that print what they know. */
class CliTest {
    @TempDir
    private Path temp;

    @Test
    void what_was_accepted_is_counted_and_not_forgotten() {
        assertTrue(Called.with("check", "examples/file-server/spec.json").err().contains("spec.json: no errors, no warnings, 1 accepted\n"));
        assertTrue(Called.with("check", REGISTRY).err().endsWith("spec.json: no errors, no warnings\n"));
    }

    @Test
    void bad_files_end_with_2_and_a_place_and_never_with_a_stack_trace() throws IOException {
        String good = Files.readString(Path.of(REGISTRY));
        List<Object[]> cases = List.of(
                new Object[] {"not-json", "hello".getBytes(StandardCharsets.UTF_8), "MSCS-1001"},
                new Object[] {"truncated", good.substring(0, good.length() / 2).getBytes(StandardCharsets.UTF_8), "MSCS-1003"},
                new Object[] {"empty", new byte[0], "MSCS-1002"},
                new Object[] {"utf16", good.getBytes(StandardCharsets.UTF_16), "MSCS-1004"},
                new Object[] {"large", " ".repeat(10_000_000).getBytes(StandardCharsets.UTF_8), "MSCS-1005"},
                new Object[] {"deep", ("[".repeat(10_000) + "]".repeat(10_000)).getBytes(StandardCharsets.UTF_8), "MSCS-1006"},
                new Object[] {"twice", good.replace("\"name\": \"vc-prod\",", "\"name\": \"vc-prod\", \"name\": \"b\",").getBytes(StandardCharsets.UTF_8), "MSCS-1007"},
                new Object[] {"unknown", good.replace("\"managedIp\"", "\"managedIP\"").getBytes(StandardCharsets.UTF_8), "MSCS-1009"},
                new Object[] {"type", good.replace("\"patch\": 2", "\"patch\": \"two\"").getBytes(StandardCharsets.UTF_8), "MSCS-1010"},
                new Object[] {"missing", good.replace("\"cluster\": \"VCCLUSTER\",", "").getBytes(StandardCharsets.UTF_8), "MSCS-1011"});
        for (Object[] bad : cases) {
            Path file = temp.resolve(bad[0] + ".json");
            Files.write(file, (byte[]) bad[1]);
            Called called = Called.with("check", file.toString());
            assertEquals(2, called.code(), bad[0] + "\n" + called.out());
            assertTrue(called.out().contains((String) bad[2]), bad[0] + "\n" + called.out());
            assertEquals("", called.trace(), (String) bad[0]);
            assertEquals(2, Called.with("plan", file.toString()).code());
            assertEquals(2, Called.with("render", file.toString(), "--out", temp.resolve("never").toString()).code());
            assertFalse(Files.exists(temp.resolve("never")));
        }
    }

    @Test
    void a_byte_order_mark_and_a_missing_file() throws IOException {
        Path bom = temp.resolve("bom.json");
        Files.write(bom, ("\uFEFF" + Files.readString(Path.of(REGISTRY))).getBytes(StandardCharsets.UTF_8));
        assertEquals(0, Called.with("check", bom.toString()).code());
        Called missing = Called.with("check", temp.resolve("none.json").toString());
        assertEquals(2, missing.code());
        assertTrue(missing.out().contains("MSCS-1016"), missing.out());
    }

    @Test
    void several_mistakes_are_reported_in_one_run_in_the_order_of_the_file() {
        Called called = Called.with("check", "examples/spec-with-mistakes/spec.json");
        assertEquals(2, called.code());
        List<Integer> lines = new ArrayList<>();
        called.out().lines().filter(l -> l.startsWith("examples/")).forEach(l -> lines.add(Integer.parseInt(l.split(":")[1])));
        assertTrue(lines.size() > 12, called.out());
        assertEquals(lines.stream().sorted().toList(), lines);
        assertTrue(called.out().contains("Address -> Service -> Name -> Address"), called.out());
    }

    @Test
    void wrong_command_lines_end_with_1() {
        assertEquals(1, Called.with().code());
        assertEquals(1, Called.with("chekc", REGISTRY).code());
        assertEquals(1, Called.with("render", REGISTRY).code());
        assertEquals(1, Called.with("check").code());
        assertEquals(1, Called.with("diff", REGISTRY).code());
        assertEquals(1, Called.with("expand", REGISTRY, VPXD).code());
        assertEquals(1, Called.with("plan", REGISTRY, "--sate", "x").code());
        assertTrue(Called.with("diff", "a", "b").err().startsWith("mscs-planner: there is no file or folder a"));
        assertEquals(1, Called.with("verify", temp.toString()).code());
        Called unset = Called.with("plan", REGISTRY, "--state", "");
        assertEquals(1, unset.code());
        assertTrue(unset.err().endsWith("mscs-planner: a file or folder has an empty name: is a variable of the calling script not set?\n"), unset.err());
        assertTrue(Called.with("explain", "--help").out().contains("CODE|findings|simulation|DECISION|STEP"), "every word that it takes");
        assertEquals(1, Called.with("explain", "MSCS-9999").code());
        assertEquals(1, Called.with("vpxd-cfg", temp.resolve("x").toString(), "--managed-ip", "10.0.0.999").code());
        for (String noHost : List.of("0.0.0.0", "127.0.0.1", "224.0.0.1", "255.255.255.255")) {
            Called refused = Called.with("vpxd-cfg", temp.resolve("x").toString(), "--managed-ip", noHost);
            assertEquals(1, refused.code(), noHost);
            assertTrue(refused.err().contains(noHost + " is no address that a host can have"), refused::err);
        }
        assertEquals(1, Called.with("--protocol", "2", "check").code());
        assertEquals(0, Called.with("--help").code());
        assertEquals("", Called.with("chekc").trace());
    }

    @Test
    void who_asks_for_help_in_one_of_the_usual_ways_gets_it_and_a_wrong_option_points_to_that_of_its_verb() {
        assertEquals(Called.with("--help").out(), Called.with("help").out());
        assertEquals(Called.with("render", "--help").out(), Called.with("help", "render").out());
        assertTrue(Called.with("help", "chekc").err().startsWith("mscs-planner: there is no verb chekc; there are check, "));
        assertTrue(Called.with("render", "--dialect", "x").err().contains("Try: java -jar mscs-planner.jar render --help"));
        assertTrue(Called.with("chekc").err().contains("Try: java -jar mscs-planner.jar --help"));
    }

    @Test
    void a_folder_that_is_not_there_is_told_from_one_that_was_not_rendered() throws IOException {
        String none = temp.resolve("no such").toString();
        String file = Files.writeString(temp.resolve("file"), "x").toString();
        for (List<String> verb : List.of(List.of("verify"), List.of("stage", "--from", file))) {
            assertEquals(List.of("there is no folder " + none, "this is no folder: " + file, temp + " is no rendered folder: it has no DIGEST of mscs-planner"),
                    List.of(none, file, temp.toString()).stream().map(folder -> said(verb, folder)).toList(), verb.get(0));
        }
    }

    @Test
    void what_is_there_and_is_of_the_other_kind_is_not_called_missing() throws IOException {
        String folder = temp.toString();
        String file = Files.writeString(temp.resolve("file"), "x").toString();
        for (List<String> call : List.of(List.of("plan", REGISTRY, "--state", folder), List.of("license-status", folder), List.of("vpxd-cfg", folder, "--managed-ip", "10.0.0.9"),
                List.of("sync-verdict", "--tool", "robocopy", "--exit", "0", "--log", folder))) {
            Called called = Called.with(call.toArray(String[]::new));
            assertEquals(1, called.code(), call + called.err());
            assertTrue(called.err().contains("this is no file: " + folder), call + called.err());
        }
        assertTrue(Called.with("templates", file).err().contains("this is no folder: " + file));
        assertTrue(Called.with("diff", REGISTRY, folder).err().contains(folder + " is a folder, and what it is compared with is none: name two files or two folders"));
    }

    private static String said(List<String> verb, String folder) {
        List<String> line = new ArrayList<>(verb);
        line.add(1, folder);
        Called called = Called.with(line.toArray(String[]::new));
        assertEquals(1, called.code(), called.err());
        return called.err().lines().findFirst().orElse("").replace("mscs-planner: ", "");
    }

    @Test
    void expand_prints_a_general_spec_that_expands_to_itself() throws IOException {
        Called first = Called.with("expand", REGISTRY);
        assertEquals(0, first.code());
        assertFalse(first.out().contains("\"virtualCenter\""));
        Path general = temp.resolve("general.json");
        Files.writeString(general, first.out());
        Called second = Called.with("expand", general.toString());
        assertEquals(first.out(), second.out());
        assertEquals(0, second.code(), second.err());
    }

    @Test
    void an_answer_of_lmstat_is_judged() throws IOException {
        Path file = Files.writeString(temp.resolve("lmstat.txt"), "LIC: license server UP (MASTER) v11.4\r\n  VMWARELM: UP v11.4\r\n");
        Called up = Called.with("license-status", file.toString());
        assertEquals(0, up.code());
        assertTrue(up.out().contains("LIC: license server UP (MASTER) v11.4"), up.out());
        assertEquals(3, Called.with("license-status", file.toString(), "--daemon", "adskflex").code());
        assertEquals(0, Called.withInput("{\"file\": \"" + file.toString().replace("\\", "\\\\") + "\"}", "--protocol", "1", "license-status").code());
        assertEquals(1, Called.with("license-status", temp.resolve("none").toString()).code());
    }

    @Test
    void version_tells_the_machine_and_on_windows_its_views_and_code_pages() {
        String version = Called.with("version").out();
        for (String name : List.of("mscs-planner: ", "java: 1", "formats: mscs-spec/1", "system: ", "system version: ", "architecture: ")) {
            assertTrue(version.contains(name), version);
        }
        assertEquals(List.of("Windows", "6.0.6002 Service Pack 2", "x64", "32-bit", "932", "437", "none"),
                List.copyOf(Version.windows(new WindowsFacts("", "6.0.6002", "Service Pack 2", "x64", RegistryView.BITS_32, 932, 437, 0)).values()));
        assertEquals("Windows 10", Version.windows(new WindowsFacts("Windows 10", "10.0.1", "", "x64", RegistryView.BITS_64, 1252, 437, 65001)).get("system"));
    }

    @Test
    void explain_knows_codes_and_steps() {
        assertTrue(Called.with("explain", "5/vc-ip-address/create", "--spec", REGISTRY).out().contains("VC IP Address"));
        assertEquals(1, Called.with("explain", "5/nothing/create", "--spec", REGISTRY).code());
        for (Code code : Explanations.codes()) {
            Called called = Called.with("explain", code.id());
            assertEquals(0, called.code(), code.id());
            assertTrue(called.out().contains(code.severity().word()) && called.out().lines().count() >= 4, called.out());
        }
        assertEquals(Explanations.codes().size(), Explanations.codes().stream().map(Code::id).distinct().count());
    }
}
