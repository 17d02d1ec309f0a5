package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.check.Judged;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.property.Gen;

/** Whatever is fed to the program: it says what is wrong, and where, with the exit code of whoever must act. Nothing is a bug of ours. */
class NonsenseTest {
    private static final List<Path> SPECS = List.of(Path.of(Called.REGISTRY), Path.of(Called.VPXD), Path.of("examples/file-server/spec.json"));
    private static final Path DRIFTED = Path.of("java/test/cases/04-against-a-state-that-drifted");

    @TempDir
    private Path temp;

    @Test
    void a_spec_with_any_value_replaced_is_refused_with_a_place_or_planned() throws IOException {
        for (Path spec : SPECS) {
            Leaves leaves = Leaves.of(spec);
            Gen.forAll(250, gen -> judge(leaves, gen.oneOf(leaves.pointers()), gen.oneOf(Leaves.NONSENSE)));
            leaves.pointers().forEach(pointer -> judge(leaves, pointer, Leaves.LONG));
        }
    }

    private void judge(Leaves leaves, String pointer, String nonsense) {
        String what = pointer + " is " + nonsense.substring(0, Math.min(60, nonsense.length()));
        byte[] bytes = leaves.with(pointer, nonsense);
        SpecFile file = SpecFile.of("spec.json", bytes);
        for (Judged judged : file.findings()) {
            Finding finding = judged.finding();
            assertTrue(finding.at().line() > 0 && finding.at().column() > 0, () -> what + ": no place of " + finding);
            assertFalse(finding.message().isBlank() || finding.fix().isBlank(), () -> what + ": " + finding);
        }
        if (!file.stops()) {
            Called called = Called.with("runbook", written("spec.json", bytes), "--format", "html", "--json");
            // 2: a plan that would lose what somebody changed by hand.
            assertTrue(Set.of(0, 2).contains(called.code()), () -> what + ": " + called);
        }
    }

    private String written(String name, byte[] bytes) {
        try {
            return Files.write(temp.resolve(name), bytes).toString();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_state_with_any_value_replaced_is_refused_with_a_place_or_planned_against() throws IOException {
        String spec = DRIFTED.resolve("spec.json").toString();
        Leaves leaves = Leaves.of(DRIFTED.resolve("state.json"));
        for (String pointer : leaves.pointers()) {
            Called called = Called.with("plan", spec, "--state", written("state.json", leaves.with(pointer, "null")));
            assertEquals(2, called.code(), () -> pointer + ": " + called);
            assertTrue(pointer.equals("/format") || called.err().matches("(?s).*state\\.json:[0-9]+:[0-9]+ \\Q" + pointer + "\\E: this must be .*"), () -> pointer + ": " + called.err());
        }
        Gen.forAll(150, gen -> {
            String pointer = gen.oneOf(leaves.pointers());
            String nonsense = gen.oneOf(Leaves.NONSENSE);
            Called called = Called.with("plan", spec, "--state", written("state.json", leaves.with(pointer, nonsense)));
            assertTrue(Set.of(0, 2).contains(called.code()), () -> pointer + " is " + nonsense + ": " + called);
        });
    }

    @Test
    void what_is_no_state_is_no_empty_state() throws IOException {
        String spec = DRIFTED.resolve("spec.json").toString();
        for (String wrong : List.of("{\"format\": \"mscs-state/1\", \"group\": {}}", "{\"format\": \"mscs-state/1\", \"groups\": []}", "{\"format\": \"mscs-state/1\", \"groups\": {}, \"groups\": {}}",
                "{\"format\": \"mscs-state/1\"} {}", "{\"format\": \"mscs-state/1\", \"evidence\": [1]}", "{\"format\": \"mscs-state/1\"", "[]", "", "\u0000", "x")) {
            Called called = Called.with("plan", spec, "--state", written("state.json", wrong.getBytes(StandardCharsets.UTF_8)));
            assertEquals(2, called.code(), () -> wrong + ": " + called);
            assertTrue(called.err().matches("(?s).*state\\.json:[0-9]+:[0-9]+ /.*: .*"), () -> wrong + ": " + called.err());
        }
        assertEquals(1, Called.with("plan", spec, "--state", temp.resolve("no-such-file").toString()).code());
        assertEquals(1, Called.with("plan", spec, "--state", temp.toString()).code());
    }

    /** Who writes a state by hand forgets something; the message says where, and what. */
    @Test
    void a_state_that_is_not_whole_is_refused_with_what_is_missing() throws IOException {
        String spec = DRIFTED.resolve("spec.json").toString();
        String state = Files.readString(DRIFTED.resolve("state.json"));
        refused(spec, state.replace("\"owner\": \"NODE1\", ", ""), "/groups/Print: \"owner\" is missing here");
        refused(spec, state.replaceFirst(" \"expression\": \"\",", ""), "/resources/IP: \"expression\" is missing here");
        String node = "{\"format\": \"mscs-state/1\", \"nodes\": {\"NODE1\": %s}}";
        refused(spec, node.formatted("{\"registry\": {\"SOFTWARE\\\\Acme\": {\"a\": {\"type\": \"dword\"}}}}"), "/nodes/NODE1/registry/SOFTWARE\\Acme/a: \"number\" is missing here");
        refused(spec, node.formatted("{\"registry\": {\"SOFTWARE\\\\Acme\": {\"a\": {\"type\": \"string\"}}}}"), "/nodes/NODE1/registry/SOFTWARE\\Acme/a/type: its type must be one of binary, dword,");
        refused(spec, node.formatted("{\"services\": {\"AcmeSvc\": {\"startMode\": \"Manual\"}}}"), "/nodes/NODE1/services/AcmeSvc/startMode: this must be automatic, manual or disabled");
    }

    private void refused(String spec, String state, String says) {
        Called called = Called.with("plan", spec, "--state", written("state.json", state.getBytes(StandardCharsets.UTF_8)));
        assertEquals(2, called.code(), called::toString);
        assertTrue(called.err().contains(says) && !called.err().contains("1:1 "), () -> says + ": " + called.err());
    }

    @Test
    void a_request_has_what_its_verb_knows_and_nothing_else() throws IOException {
        Path config = Files.writeString(temp.resolve("vpxd.cfg"), "<config><vpxd></vpxd></config>");
        String file = config.toString().replace("\\", "\\\\");
        for (String wrong : List.of("{\"file\": \"" + file + "\", \"managedIp\": \"10.0.0.1\", \"check\": \"true\"}", "{\"file\": \"" + file + "\", \"managedIp\": \"10.0.0.1\", \"cheque\": true}",
                "{\"file\": \"" + file + "\", \"managedIp\": \"10.0.0.1\"} x", "{\"file\": \"" + file + "\", \"managedIp\": \"10.0.0.1\", \"managedIp\": \"10.0.0.2\"}",
                "{\"requests\": [{\"file\": \"" + file + "\", \"managedIp\": 1}]}", "{\"requests\": [{\"file\": \"x\"}], \"check\": true}")) {
            Called called = Called.withInput(wrong, "--protocol", "1", "vpxd-cfg");
            assertEquals(1, called.code(), () -> wrong + ": " + called);
            assertEquals("<config><vpxd></vpxd></config>", Files.readString(config), wrong);
        }
        for (String wrong : List.of("{\"specs\": [3]}", "{\"specs\": [null]}", "{\"specs\": {}}", "{\"specs\": []}", "NaN", "{\"specs\": [" + "[".repeat(2000), "\u0000")) {
            assertEquals(1, Called.withInput(wrong, "--protocol", "1", "check").code(), wrong);
        }
        assertEquals(1, Called.withInput("{\"spec\": \"" + Called.REGISTRY + "\", \"states\": {\"x\": \"a\\u0000b\"}}", "--protocol", "1", "plan").code());
        assertEquals(1, Called.withInput("{\"spec\": \"" + Called.REGISTRY + "\", \"states\": {\"x\": {}}}", "--protocol", "1", "plan").code());
    }

    @Test
    void a_folder_whose_list_is_spoilt_is_refused_by_everybody() throws IOException {
        Path out = temp.resolve("out");
        assertEquals(0, Called.with("render", Called.VPXD, "--out", out.toString()).code());
        Path list = out.resolve("DIGEST");
        List<String> lines = new ArrayList<>(Files.readAllLines(list));
        lines.set(1, "deadbeef  ../../etc/passwd");
        Files.write(list, lines);
        assertEquals(5, Called.with("verify", out.toString()).code());
        assertEquals(5, Called.with("rehearse", out.toString()).code());
        assertEquals(5, Called.with("stage", out.toString(), "--from", list.toString()).code());
        assertEquals(5, Called.with("render", Called.VPXD, "--out", out.toString()).code());
        Files.writeString(out.resolve("plan.json"), "{\"format\": \"mscs-plan/1\", \"steps\": 3}");
        assertEquals(2, Called.with("diff", out.resolve("plan.json").toString(), out.resolve("plan.json").toString()).code());
    }

    @Test
    void what_is_no_file_or_too_large_is_told_with_the_code_of_whoever_must_act() throws IOException {
        Path huge = temp.resolve("huge");
        try (RandomAccessFile file = new RandomAccessFile(huge.toFile(), "rw")) {
            // More than any array of Java holds, and nothing on the disk.
            file.setLength(3L << 30);
        }
        for (List<String> args : List.of(List.of("license-status"), List.of("diff", Called.VPXD), List.of("vpxd-cfg", "--managed-ip", "10.0.0.1"), List.of("import", "--commands"),
                List.of("sync-verdict", "--tool", "robocopy", "--exit", "1", "--log"), List.of("passport", "read"), List.of("explain", "x", "--spec"), List.of("check"))) {
            told(args, huge.toString(), args.contains("--log") ? 30 : 2);
            boolean spec = List.of("check", "explain").contains(args.get(0));
            told(args, temp.resolve("no-such-file").toString(), spec ? 2 : 1);
            told(args, "", 1);
            told(args, temp.toString(), spec || args.contains("passport") ? 2 : 1);
        }
        told(List.of("verify"), "", 1);
        told(List.of("templates"), "", 1);
        assertEquals(1, Called.withInput("{\"folder\": \"\"}", "--protocol", "1", "verify").code());
    }

    /** A device ends never, or is empty when it is read a second time. */
    @Test
    @DisabledOnOs(OS.WINDOWS)
    void a_device_or_a_pipe_is_no_file_for_any_verb() throws IOException, InterruptedException {
        Path pipe = temp.resolve("pipe");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());
        Path link = Files.createSymbolicLink(temp.resolve("link"), pipe);
        for (Path device : List.of(Path.of("/dev/null"), pipe, link)) {
            for (List<String> args : List.of(List.of("license-status"), List.of("diff", Called.VPXD), List.of("vpxd-cfg", "--managed-ip", "10.0.0.1"), List.of("import", "--commands"),
                    List.of("sync-verdict", "--tool", "robocopy", "--exit", "1", "--log"), List.of("passport", "read"),
                    List.of("plan", Called.REGISTRY, "--state"), List.of("render", Called.REGISTRY, "--out", temp.resolve("out").toString(), "--state"),
                    List.of("rehearse", Called.REGISTRY, "--from"), List.of("stage", temp.toString(), "--from"), List.of("explain", "x", "--spec"), List.of("check"), List.of("expand"), List.of("plan"),
                    List.of("graph"), List.of("graph", Called.REGISTRY, "--before"), List.of("rehearse"), List.of("verify"), List.of("templates"))) {
                boolean spec = args.size() == 1 && List.of("check", "expand", "plan", "graph", "rehearse").contains(args.get(0)) || args.contains("--spec") || args.contains("--before");
                told(args, device.toString(), spec ? 2 : 1);
            }
        }
        assertFalse(Files.exists(temp.resolve("out")));
    }

    private static void told(List<String> verb, String file, int code) {
        List<String> args = new ArrayList<>(verb);
        args.add(file);
        Called called = Called.with(args.toArray(String[]::new));
        assertEquals(code, called.code(), () -> args + ": " + called);
        assertFalse(called.err().isBlank(), args::toString);
        assertEquals("", called.trace(), args::toString);
    }

    @Test
    void output_that_is_lost_is_a_failure() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        for (List<String> args : List.of(List.of("schema"), List.of("check", Called.REGISTRY, "--json"), List.of("expand", Called.VPXD))) {
            ByteArrayOutputStream err = new ByteArrayOutputStream();
            int code = new Cli(new PrintStream(full, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), new ByteArrayInputStream(new byte[0])).run(args);
            assertEquals(30, code, args.toString());
            assertTrue(err.toString(StandardCharsets.UTF_8).contains("could not be written"), err.toString(StandardCharsets.UTF_8));
        }
    }
}
