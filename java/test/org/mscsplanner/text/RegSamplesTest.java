package org.mscsplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.text.RegFile.Block;
import org.mscsplanner.text.RegFile.Entry;
import org.mscsplanner.text.RegFile.Value;

/** Reads real and irregular .reg files where they lie: {@code -Dmscs.samples=DIR}, else {@code shared/samples} beside the project. */
class RegSamplesTest {
    private static final String ROOT = "HKEY_CURRENT_USER\\Software\\regashii\\";

    @Test
    void both_versions_of_a_simple_file_say_the_same() throws IOException {
        List<Block> expected = List.of(
                new Block(ROOT + "simple", false, List.of(new Entry("", new Value.Text("default")),
                        new Entry("sz-a", new Value.Text("a")), new Entry("dword-1", new Value.Dword(1)),
                        new Entry("binary-a", new Value.Binary("61")), new Entry("remove", new Value.Delete()))),
                new Block(ROOT + "remove", true, List.of()));
        assertEquals(expected, sample("reg-simple-regedit4.reg").blocks());
        assertEquals(expected, sample("reg-simple-regedit5.reg").blocks());
    }

    @Test
    void both_versions_of_a_file_with_every_type_say_the_same() throws IOException {
        RegFile old = sample("reg-complex-regedit4.reg");
        assertEquals(old, sample("reg-complex-regedit5.reg"));
        List<Entry> entries = old.blocks().get(0).entries();
        assertTrue(entries.contains(new Entry("multi-sz-a-b", new Value.MultiText(List.of("a", "b")))), entries.toString());
        assertTrue(entries.contains(new Entry("qword-255", new Value.Qword(255))), entries.toString());
        assertTrue(entries.contains(new Entry("sz-sp\\ec\"ial", new Value.Text("sp\\ec\"ial"))), entries.toString());
        assertEquals(old, RegReader.read(RegText.bytes(old)));
    }

    @Test
    void the_irregular_file_is_read() throws IOException {
        Block block = sample("reg-irregular-regedit5.reg").blocks().get(0);
        assertEquals(ROOT + "irre]\";gular", block.key());
        assertEquals(new Value.Other(4, "00"), named(block, "dword"));
        assertEquals(new Value.Text("a\nb"), named(block, "sz-line-break"));
        assertEquals(new Value.Binary("000102"), named(block, "hex-continuations"));
        assertEquals(new Value.Text("and\"quotes;"), named(block, "semi;colons"));
        assertEquals(new Value.Dword(0), named(block, "invalid-backslash"));
        assertEquals(7, block.entries().size());
    }

    @Test
    void an_empty_string_in_a_list_is_kept_as_bytes() throws IOException {
        Block block = sample("reg-multi-sz-separation-regedit5.reg").blocks().get(0);
        assertEquals(new Value.MultiText(List.of("a")), named(block, "a"));
        assertEquals(new Value.MultiText(List.of("a")), named(block, "a-_"));
        assertEquals(new Value.Other(7, "61000000000062000000"), named(block, "a-_-b"));
        assertEquals(new Value.MultiText(List.of("a", "b")), named(block, "a-b"));
        assertEquals(new Value.MultiText(List.of("a", "b")), named(block, "a-b-_"));
    }

    @Test
    void pasted_exports_are_read_and_wrapped_again_as_they_were() throws IOException {
        Block service = sample("reg-service-wuauserv-excerpt.txt").blocks().get(0);
        assertEquals(new Value.MultiText(List.of("rpcss")), named(service, "DependOnService"));
        assertEquals(new Value.ExpandText("%systemroot%\\system32\\svchost.exe -k netsvcs -p"), named(service, "ImagePath"));

        RegFile fonts = sample("reg-fontlink-multisz.txt");
        String real = Files.readString(file("reg-fontlink-multisz.txt")).lines().map(String::stripTrailing)
                .collect(Collectors.joining("\n")).strip();
        assertEquals(real, RegText.text(fonts).replace("\r\n", "\n").strip());
    }

    private static Value named(Block block, String name) {
        return block.entries().stream().filter(e -> e.name().equals(name)).findFirst().orElseThrow().value();
    }

    private static RegFile sample(String name) throws IOException {
        return RegReader.read(Files.readAllBytes(file(name)));
    }

    private static Path file(String name) {
        Path file = folder().resolve("windows").resolve(name);
        assumeTrue(Files.isRegularFile(file), () -> "skipped: no sample " + name + " (-Dmscs.samples=DIR)");
        return file;
    }

    /** Beside the project, or beside one of the folders above it. */
    private static Path folder() {
        return Optional.ofNullable(System.getProperty("mscs.samples")).map(Path::of)
                .or(() -> Stream.iterate(Path.of("").toAbsolutePath(), above -> above != null, Path::getParent)
                        .map(above -> above.resolve("shared/samples")).filter(Files::isDirectory).findFirst())
                .orElse(Path.of("samples"));
    }
}
