package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.cli.Called.REGISTRY;
import static org.mscsplanner.cli.Called.VPXD;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.render.WriteProtection;

/** What is written is written whole, in the place of our own unchanged files alone. */
class WrittenFilesTest {
    @TempDir
    private Path temp;

    @Test
    void what_stands_in_the_way_is_refused_by_its_name_and_stays() throws IOException {
        Path file = Files.writeString(temp.resolve("file"), "mine");
        Path folder = Files.createDirectory(temp.resolve("folder"));
        for (Path out : List.of(file, file.resolve("out"))) {
            judgeRefused(Called.with("render", REGISTRY, "--out", out.toString()), file + " is there already and is no folder. Nothing was changed; choose another name.");
        }
        judgeRefused(Called.with("plan", REGISTRY, "--out", file.resolve("plan.json").toString()), file + " is there already and is no folder");
        for (String verb : List.of("plan", "runbook", "graph")) {
            judgeRefused(Called.with(verb, REGISTRY, "--out", folder.toString()), folder + " is there already and is a folder, not a file. Nothing was changed; choose another name.");
        }
        judgeRefused(Called.with("expand", REGISTRY, "--out", folder.toString()), folder + " is there already");
        assertEquals("mine", Files.readString(file));
        assertEquals(List.of("file", "folder"), names(temp));
        assertEquals(List.of(), names(folder));
    }

    private static void judgeRefused(Called called, String says) {
        assertEquals(5, called.code(), called.err());
        assertTrue(called.err().lines().reduce("", (a, b) -> b).startsWith("mscs-planner: " + says), called.err());
        assertEquals("", called.trace());
    }

    @Test
    void what_could_not_be_written_is_named_as_it_was_called_and_nothing_is_said_to_be_changed() throws IOException {
        // There is no room in the name for what is put behind it.
        Path config = Files.writeString(temp.resolve("v".repeat(253)), VpxdCfgTest.BEFORE);
        Called edit = Called.with("vpxd-cfg", config.toString(), "--managed-ip", "10.20.0.20");
        assertEquals(30, edit.code(), edit.err());
        assertEquals("", edit.out());
        assertEquals(VpxdCfgTest.BEFORE, Files.readString(config));
        Path plan = temp.resolve("p".repeat(250));
        Called called = Called.with("plan", REGISTRY, "--out", plan.toString());
        assertEquals(30, called.code(), called.err());
        assertTrue(called.err().contains(plan + ": "), called.err());
        Path folder = temp.resolve("f".repeat(250));
        assertTrue(Called.with("render", REGISTRY, "--out", folder.toString()).err().contains("mscs-planner: " + folder + ": "));
        assertEquals(List.of(config.getFileName().toString()), names(temp));
        assertEquals("x: No space left on device. Nothing was changed.", MachineText.of(MachineText.about(Path.of("x"), new IOException("No space left on device"))));
    }

    @Test
    void a_folder_that_may_not_be_read_is_not_taken_for_another() throws IOException {
        Path out = temp.resolve("out");
        assertEquals(0, Called.with("render", REGISTRY, "--out", out.toString()).code());
        Assumptions.assumeTrue(Files.getFileStore(out).supportsFileAttributeView("posix"), "rights of POSIX");
        Files.setPosixFilePermissions(out, Set.of());
        try {
            Assumptions.assumeFalse(Files.isReadable(out), "root reads everything");
            for (List<String> args : List.of(List.of("verify", out.toString()), List.of("diff", out.toString(), out.toString()), List.of("stage", out.toString(), "--from", REGISTRY))) {
                Called called = Called.with(args.toArray(String[]::new));
                assertEquals(30, called.code(), called.err());
                assertTrue(called.err().contains("access was denied"), called.err());
            }
        } finally {
            Files.setPosixFilePermissions(out, PosixFilePermissions.fromString("rwx------"));
        }
    }

    @Test
    void render_verify_and_diff_tell_a_changed_folder() throws IOException {
        Path out = temp.resolve("a folder \u00e4").resolve("out");
        assertEquals(0, Called.with("render", REGISTRY, "--out", out.toString()).code());
        assertEquals(0, Called.with("verify", out.toString()).code());
        assertEquals(0, Called.with("render", REGISTRY, "--out", out.toString()).code(), "an unchanged folder of ours is replaced");
        assertEquals(0, Called.with("diff", out.toString(), out.toString()).code());

        Path script = out.resolve("scripts/01-services-vcnode1.cmd");
        Files.writeString(script, Files.readString(script).replace("vpxd", "vpzd"));
        Called verify = Called.with("verify", out.toString());
        assertEquals(5, verify.code());
        assertTrue(verify.out().contains("scripts/01-services-vcnode1.cmd was changed"), verify.out());
        Called again = Called.with("render", REGISTRY, "--out", out.toString());
        assertEquals(5, again.code());
        assertTrue(Files.readString(script).contains("vpzd"), "what was changed by hand is still there");

        Path mine = temp.resolve("mine");
        Files.createDirectories(mine);
        Files.writeString(mine.resolve("letter.txt"), "dear");
        assertEquals(5, Called.with("render", REGISTRY, "--out", mine.toString()).code());
        assertEquals(List.of("letter.txt"), names(mine));
        assertEquals(List.of("a folder \u00e4", "mine"), names(temp), "no temporary folder is left");
    }

    @Test
    void a_crash_between_the_two_renames_is_mended_by_the_next_run() throws IOException {
        Path out = temp.resolve("out");
        assertEquals(0, Called.with("render", REGISTRY, "--out", out.toString()).code());
        Files.move(out, temp.resolve("out.old"));
        assertEquals(0, Called.with("render", REGISTRY, "--out", out.toString()).code());
        assertEquals(List.of("out"), names(temp));
        assertEquals(0, Called.with("verify", out.toString()).code());
    }

    @Test
    void what_was_tried_with_a_folder_is_printed_by_the_next_rendering_and_changes_no_digest() throws IOException {
        Path folder = temp.resolve("tried");
        Called first = Called.with("render", REGISTRY, "--out", folder.toString());
        String approval = first.err().lines().filter(l -> l.contains("approval digest")).findFirst().orElseThrow().replaceAll(".* ", "");
        assertTrue(Files.readString(folder.resolve("runbook.md")).contains("NOT REHEARSED"));
        String report = "{\"format\": \"mscs-rehearsal/1\", \"approval\": \"%s\", \"passed\": %s, \"lines\": [{\"what\": \"second run\", \"result\": \"changes nothing\"}]}";
        Files.writeString(folder.resolve("rehearsal.json"), report.formatted(approval, "true"));
        assertEquals(0, Called.with("verify", folder.toString()).code());
        Called second = Called.with("render", REGISTRY, "--out", folder.toString());
        assertTrue(second.err().contains(approval), second.err());
        String tried = Files.readString(folder.resolve("runbook.md"));
        assertTrue(tried.contains("Rehearsed and passed") && tried.contains("| second run | changes nothing |") && !tried.contains("NOT REHEARSED"));
        assertTrue(Files.exists(folder.resolve("rehearsal.json")));
        Files.writeString(folder.resolve("rehearsal.json"), report.formatted(approval, "false"));
        Called.with("render", REGISTRY, "--out", folder.toString());
        assertTrue(Files.readString(folder.resolve("runbook.md")).contains("> **REHEARSED AND FAILED."));
        Files.writeString(folder.resolve("rehearsal.json"), report.formatted("0".repeat(64), "true"));
        Called.with("render", REGISTRY, "--out", folder.toString());
        assertTrue(Files.readString(folder.resolve("runbook.md")).contains("> **REHEARSED WITH OTHER FILES."));
        Files.writeString(folder.resolve("rehearsal.json"), "no json");
        assertEquals(1, Called.with("render", REGISTRY, "--out", folder.toString()).code());
    }

    private static List<String> names(Path folder) throws IOException {
        try (var all = Files.list(folder)) {
            return all.map(p -> p.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void a_spec_takes_the_place_of_nothing() throws IOException {
        Path spec = Files.copy(Path.of(REGISTRY), temp.resolve("spec.json"));
        Path general = temp.resolve("new").resolve("general.json");
        Path script = Files.writeString(temp.resolve("old.cmd"), "cluster VCC group G /create\ncluster VCC res IP /create /group:G /type:\"IP Address\"\n");
        Called first = Called.with("expand", spec.toString(), "--out", general.toString());
        assertEquals(0, first.code(), first.err());
        assertEquals("", first.out());
        assertEquals(Called.with("expand", spec.toString()).out(), Files.readString(general));
        Path nowhere = Files.createSymbolicLink(temp.resolve("link.json"), temp.resolve("nowhere.json"));
        for (Path there : List.of(spec, general, temp, nowhere)) {
            byte[] before = Files.isRegularFile(there) ? Files.readAllBytes(there) : new byte[0];
            for (List<String> call : List.of(List.of("expand", spec.toString()), List.of("import", "--commands", script.toString()))) {
                Called refused = Called.with(Stream.concat(call.stream(), Stream.of("--out", there.toString())).toArray(String[]::new));
                assertEquals(5, refused.code(), call + refused.err());
                assertTrue(refused.err().contains(there + " is there already"), refused.err());
            }
            assertArrayEquals(before, Files.isRegularFile(there) ? Files.readAllBytes(there) : new byte[0], there.toString());
        }
        Path mistakes = temp.resolve("mistakes.json");
        assertEquals(2, Called.with("expand", "examples/spec-with-mistakes/spec.json", "--out", mistakes.toString()).code());
        assertEquals(List.of("link.json", "new", "old.cmd", "spec.json"), names(temp));
    }

    @Test
    void a_result_takes_the_place_of_its_like_and_of_nothing_else() throws IOException {
        Path spec = Files.copy(Path.of(REGISTRY), temp.resolve("spec.json"));
        Path letter = Files.writeString(temp.resolve("letter"), "Dear board,\n");
        Path plan = temp.resolve("plan.json");
        Path drawing = temp.resolve("graph.svg");
        assertEquals(0, Called.with("plan", REGISTRY, "--out", plan.toString()).code());
        assertEquals(0, Called.with("graph", REGISTRY, "--out", drawing.toString()).code());
        assertEquals(0, Called.with("plan", "examples/file-server/spec.json", "--out", plan.toString()).code(), "a plan takes the place of a plan");
        List<List<String>> calls = List.of(List.of("plan", spec.toString(), "--out", spec.toString()), List.of("plan", REGISTRY, "--out", letter.toString()),
                List.of("runbook", REGISTRY, "--out", spec.toString()), List.of("runbook", REGISTRY, "--format", "markdown", "--out", letter.toString()),
                List.of("graph", REGISTRY, "--out", plan.toString()), List.of("plan", REGISTRY, "--out", drawing.toString()));
        for (List<String> call : calls) {
            Path target = Path.of(call.get(call.size() - 1));
            byte[] before = Files.readAllBytes(target);
            Called refused = Called.with(call.toArray(String[]::new));
            assertEquals(5, refused.code(), call + refused.err());
            assertTrue(refused.err().contains(target + " is there already") && refused.err().contains("choose another name"), refused.err());
            assertEquals("", refused.out());
            assertArrayEquals(before, Files.readAllBytes(target), call.toString());
        }
        Files.writeString(letter, "");
        assertEquals(0, Called.with("runbook", REGISTRY, "--out", letter.toString()).code(), "an empty file holds nothing of anybody's");
        assertEquals(0, Called.with("runbook", REGISTRY, "--out", letter.toString()).code());
        assertEquals(List.of("graph.svg", "letter", "plan.json", "spec.json"), names(temp));
    }

    @Test
    void a_file_that_is_read_only_takes_part_in_nothing() throws IOException {
        Path config = Files.writeString(temp.resolve("vpxd.cfg"), VpxdCfgTest.BEFORE);
        Path plan = temp.resolve("plan.json");
        Path drawing = temp.resolve("graph.svg");
        Path out = temp.resolve("out");
        assertEquals(0, Called.with("plan", REGISTRY, "--out", plan.toString()).code());
        assertEquals(0, Called.with("graph", REGISTRY, "--out", drawing.toString()).code());
        assertEquals(0, Called.with("render", VPXD, "--out", out.toString()).code());
        Path small = temp.resolve("small");
        assertEquals(0, Called.with("render", "examples/file-server/spec.json", "--out", small.toString()).code());
        assertEquals(0, Called.with("rehearse", small.toString()).code());
        assertEquals(0, Called.with("stage", out.toString(), "--from", config.toString()).code());
        Path link = Files.createSymbolicLink(temp.resolve("link.json"), plan);
        Path staged = out.resolve("staged");
        String last = names(staged).get(names(staged).size() - 1);
        Path other = Files.writeString(temp.resolve("other.cfg"), VpxdCfgTest.BEFORE.replace("<a/>", "<b/>"));
        List<String> before = names(staged);
        record Call(Path file, String... args) { }
        List<Call> calls = List.of(new Call(config, "vpxd-cfg", config.toString(), "--managed-ip", "10.20.0.20"), new Call(plan, "plan", REGISTRY, "--out", plan.toString()),
                new Call(plan, "plan", REGISTRY, "--out", link.toString()), new Call(drawing, "graph", REGISTRY, "--out", drawing.toString()),
                new Call(out.resolve("plan.txt"), "render", VPXD, "--out", out.toString()), new Call(small.resolve("rehearsal.md"), "rehearse", small.toString()),
                new Call(staged.resolve(last), "stage", out.toString(), "--from", other.toString()));
        for (Call call : calls) {
            byte[] bytes = Files.readAllBytes(call.file());
            setWritable(call.file(), false);
            Called refused = Called.with(call.args());
            assertEquals(5, refused.code(), call + refused.err());
            assertTrue(refused.err().contains(" is read-only") && refused.err().contains("Nothing was changed; choose another "), refused.err());
            assertTrue(refused.err().contains(call.args()[call.args().length - 1].endsWith("link.json") ? "link.json" : call.file().getFileName().toString()), refused.err());
            assertEquals("", refused.out());
            assertArrayEquals(bytes, Files.readAllBytes(call.file()), call.toString());
            setWritable(call.file(), true);
            assertEquals(0, Called.with(call.args()).code(), call.toString());
        }
        assertTrue(names(staged).size() > before.size(), "the last call wrote, and kept what was there");
        setWritable(staged.resolve(last), false);
        assertEquals(0, Called.with("render", VPXD, "--out", out.toString()).code(), "what was staged is not replaced");
        assertTrue(WriteProtection.isOn(staged.resolve(last)));
        setWritable(config, false);
        assertEquals(4, Called.with("vpxd-cfg", config.toString(), "--managed-ip", "10.20.0.21", "--check").code(), "to look is no change");
        assertEquals(0, Called.with("vpxd-cfg", config.toString(), "--managed-ip", "10.20.0.20").code(), "there is nothing to change");
        assertEquals(List.of("graph.svg", "link.json", "other.cfg", "out", "plan.json", "small", "vpxd.cfg", "vpxd.cfg.bak"), names(temp));
    }

    /** The attribute on Windows, the permissions elsewhere. */
    private static void setWritable(Path file, boolean writable) {
        assertTrue(file.toFile().setWritable(writable, false));
    }
}
