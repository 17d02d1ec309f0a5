package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.property.Gen;

/** Files that are cut off, changed, or of another encoding or kind: each verb says so with its code, and nothing of the user's is changed. */
class SpoiltFilesTest {
    private static final String LMSTAT = "lic1: license server UP (MASTER) v11.4\r\n\r\nVendor daemon status (on lic1):\r\n\r\n  VMWARELM: UP v11.4\r\n";
    private static final String SYNCED = "MSCS-ITEM result=ok item=ssl to=N2 files=3 removed=0 code=1\r\nMSCS-SYNC result=ok item=- to=- code=0 files=3 node=N1 mode=/pass\r\n";
    private static final String INDEX = "mscs-passport 1\r\nnode N1\r\nplan 00ff\r\npage 0\r\nask service 0 service-1.txt vpxd\r\nend\r\n";
    private static final String SERVICE = "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\vpxd\r\n    Start\tREG_DWORD\t0x3\r\n";
    private static final String CONFIG = "<?xml version=\"1.0\"?>\r\n<config>\r\n  <!-- x -->\r\n  <vpxd>\r\n    <a b=\"c\"/>\r\n  </vpxd>\r\n</config>\r\n";
    private static final String ADDRESS = "10.20.0.20";

    @TempDir
    private Path temp;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(Path name, byte[] bytes) {
        try {
            return Files.write(temp.resolve(name), bytes).toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String written(String name, byte[] bytes) {
        return written(Path.of(name), bytes);
    }

    private static int judged(Set<Integer> codes, String... args) {
        Called called = Called.with(args);
        assertTrue(codes.contains(called.code()), () -> String.join(" ", args) + ": " + called);
        assertEquals("", called.trace(), () -> String.join(" ", args) + ": " + called);
        assertFalse(called.code() != 0 && (called.out() + called.err()).isBlank(), () -> String.join(" ", args) + " says nothing");
        return called.code();
    }

    private Path collected() throws IOException {
        Path folder = Files.createDirectories(temp.resolve("collected"));
        Files.writeString(folder.resolve("service-1.txt"), SERVICE);
        Files.writeString(folder.resolve("passport.txt"), INDEX);
        return folder;
    }

    @Test
    void what_is_cut_off_is_never_taken_for_the_whole() throws IOException {
        cut(SYNCED, file -> List.of("sync-verdict", "--tool", "mscs-sync", "--log", file));
        cut(CONFIG, file -> List.of("vpxd-cfg", file, "--managed-ip", ADDRESS));
        cut(Called.with("passport", "read", collected().toString()).out(), file -> List.of("passport", "read", file));
        for (int length = 0; length < INDEX.length() - 2; length++) {
            Files.writeString(temp.resolve("collected/passport.txt"), INDEX.substring(0, length));
            judged(Set.of(2), "passport", "read", temp.resolve("collected").toString());
        }
        for (int length = 0; length < LMSTAT.length(); length++) {
            String text = LMSTAT.substring(0, length);
            judged(Set.of(text.contains("VMWARELM: UP") ? 0 : 3), "license-status", written("lmstat.txt", bytes(text)));
        }
    }

    private interface Verb {
        List<String> with(String file);
    }

    /** Every beginning of a text that has at least its last sign cut off, but for blanks. */
    private void cut(String text, Verb verb) {
        for (int length = 0; length < text.stripTrailing().length(); length++) {
            byte[] part = bytes(text.substring(0, length));
            String file = written("cut.txt", part);
            judged(Set.of(2), verb.with(file).toArray(String[]::new));
            assertArrayEquals(part, bytes(Path.of(file)));
        }
    }

    @Test
    void what_tools_print_may_be_anything() {
        Gen.forAll(80, gen -> {
            judged(Set.of(0, 3), "license-status", written("lmstat.txt", Spoilt.of(bytes(LMSTAT), gen)));
            String log = written("sync.log", Spoilt.of(bytes(SYNCED), gen));
            judged(Set.of(0, 2), "sync-verdict", "--tool", "mscs-sync", "--log", log);
            // The exit code tells, whatever the log is.
            judged(Set.of(0), "sync-verdict", "--tool", "robocopy", "--exit", "1", "--log", log);
            judged(Set.of(3), "sync-verdict", "--tool", "xcopy", "--exit", "4", "--log", log);
            judged(Set.of(0, 2), "import", "--commands", written("a.cmd", Spoilt.of(bytes("@for %%n in (A B) do cluster group %%n /create\r\n"), gen)));
        });
    }

    @Test
    void a_file_is_edited_as_a_whole_or_left_as_it_is() throws IOException {
        Gen.forAll(80, gen -> {
            byte[] spoilt = Spoilt.of(bytes(CONFIG), gen);
            String file = written("v" + gen.number(0, 1_000_000) + ".cfg", spoilt);
            Path backup = Path.of(file + ".bak");
            boolean done = judged(Set.of(0, 2), "vpxd-cfg", file, "--managed-ip", ADDRESS) == 0;
            assertEquals(done, Files.exists(backup), file);
            assertArrayEquals(spoilt, bytes(done ? backup : Path.of(file)));
            assertFalse(done && judged(Set.of(0), "vpxd-cfg", file, "--managed-ip", ADDRESS, "--check") != 0, "it is there already");
        });
    }

    @Test
    void a_passport_is_whole_or_refused() throws IOException {
        Path folder = collected();
        byte[] json = bytes(Called.with("passport", "read", folder.toString()).out());
        Gen.forAll(80, gen -> {
            String file = written("n1.json", Spoilt.of(json, gen));
            judged(Set.of(0, 2), "passport", "read", file);
            judged(Set.of(0, 2, 4), "passport", "compare", file, folder.toString());
            String name = gen.oneOf("service-1.txt", "passport.txt");
            byte[] good = bytes(folder.resolve(name));
            written(folder.resolve(name), Spoilt.of(good, gen));
            judged(Set.of(0, 2), "passport", "read", folder.toString());
            written(folder.resolve(name), good);
        });
    }

    @Test
    void a_rendered_folder_with_a_spoilt_file_is_refused_and_differs() throws IOException {
        Path folder = temp.resolve("folder");
        Path other = temp.resolve("other");
        assertEquals(0, Called.with("render", Called.VPXD, "--out", folder.toString()).code());
        assertEquals(0, Called.with("render", Called.VPXD, "--out", other.toString()).code());
        List<Path> files = filesOf(folder);
        Gen.forAll(10, gen -> {
            Path file = gen.oneOf(files);
            byte[] good = bytes(file);
            byte[] spoilt = Spoilt.of(good, gen);
            written(file, spoilt);
            boolean same = Arrays.equals(good, spoilt);
            boolean list = file.endsWith("DIGEST");
            // Without the first line of its list nobody knows that it was rendered.
            assertEquals(same, judged(codes(list), "verify", folder.toString()) == 0);
            assertFalse(judged(Set.of(0, 1, 2, 4), "diff", folder.toString(), other.toString()) == 0 && !same && !list, file::toString);
            boolean staged = Files.exists(folder.resolve("staged"));
            assertEquals(same, judged(codes(list), "stage", folder.toString(), "--from", written("v.cfg", bytes(CONFIG))) == 0);
            assertEquals(same || staged, Files.exists(folder.resolve("staged")));
            written(file, good);
        });
    }

    private static Set<Integer> codes(boolean list) {
        return list ? Set.of(0, 1, 5) : Set.of(0, 5);
    }

    private static List<Path> filesOf(Path folder) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    @Test
    void a_spec_and_a_plan_may_be_anything() throws IOException {
        byte[] spec = bytes(Path.of(Called.VPXD));
        String plan = temp.resolve("plan.json").toString();
        assertEquals(0, Called.with("plan", Called.VPXD, "--out", plan).code());
        byte[] steps = bytes(Path.of(plan));
        Gen.forAll(10, gen -> {
            String file = written("spec.json", Spoilt.of(spec, gen));
            judged(Set.of(0, 1, 2), "explain", "5/vc-ip-address/create", "--spec", file);
            judged(Set.of(0, 2, 4), "diff", file, Called.VPXD);
            judged(Set.of(0, 2, 4), "diff", written("spoilt.json", Spoilt.of(steps, gen)), plan);
        });
    }

    @Test
    void templates_may_be_anything() throws IOException {
        Path name = Path.of("document/runbook.html.vm");
        Files.createDirectories(temp.resolve("own/document"));
        Gen.forAll(5, gen -> {
            written(temp.resolve("own").resolve(name), Spoilt.of(bytes(Path.of("templates").resolve(name)), gen));
            judged(Set.of(0, 2), "templates", temp.resolve("own").toString());
        });
    }
}
