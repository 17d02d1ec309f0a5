package org.mscsplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mscsplanner.ground.Ran;
import org.mscsplanner.ground.Wine;
import org.mscsplanner.property.Gen;
import org.mscsplanner.text.RegFile.Block;
import org.mscsplanner.text.RegFile.Entry;
import org.mscsplanner.text.RegFile.Value;

/** A real regedit imports what we write, and we read what it exports. */
class RealRegeditTest {
    private static final Duration TIME = Duration.ofSeconds(90);
    @TempDir
    Path folder;
    private Wine wine = Wine.shared();

    @BeforeEach
    void starts_without_the_key() throws IOException {
        importFile(new RegFile(List.of(new Block(RandomReg.ROOT, true, List.of()))));
    }

    @Test
    void every_value_comes_back_from_the_registry() throws IOException {
        List<Block> blocks = new ArrayList<>();
        Gen.forAll(30, gen -> RandomReg.file(gen, RandomReg.ROOT + "\\file " + blocks.size(), false).blocks()
                .forEach(b -> blocks.add(new Block(b.key(), false, fitting(b.entries())))));
        importFile(new RegFile(List.of("written by a test"), blocks));
        assertEquals(byKey(blocks), byKey(exported().blocks()));
    }

    @Test
    void removals_remove_a_value_and_a_key() throws IOException {
        String key = RandomReg.ROOT + "\\a, b";
        List<Entry> both = List.of(new Entry("", new Value.Text("x")), new Entry("y", new Value.Dword(1)));
        importFile(new RegFile(List.of(new Block(key, false, both), new Block(key + "\\gone", false, both))));
        importFile(new RegFile(List.of(new Block(key, false, List.of(new Entry("y", new Value.Delete()))),
                new Block(key + "\\gone", true, List.of()))));
        TreeMap<String, TreeMap<String, Value>> left = byKey(exported().blocks());
        assertEquals(new TreeMap<>(Map.of("", new Value.Text("x"))), left.get(key));
        assertFalse(left.containsKey(key + "\\gone"), left.toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"REGEDIT4", "Windows Registry Editor Version 5.00"})
    void what_people_write_means_to_our_reader_what_it_means_to_regedit(String header) throws IOException {
        boolean old = header.equals("REGEDIT4");
        String text = Lines.crlf(List.of(header, " [" + RandomReg.ROOT + "]", "; remark", "@ = \"a;b\" ; remark", "\"h\"=hex: 0,\\",
                "\t01, AA,\\  ", "", "; remark", "02,", "\"d\"=dword: FF", "\"q\\\"\\\\\"=\"C:\\\\x \\\"y\\\"\"", "\"x\" = -",
                old ? "\"e\"=hex(2):61,62,00" : "\"e\"=hex(2):61,00,62,00,00,00",
                old ? "\"m\"=hex(7):61,00,62,00,00" : "\"m\"=hex(7):61,00,00,00,62,00,00,00,00,00",
                "\"n\"=hex(0):01", "\"l\"=hex(b):ff,00,00,00,00,00,00,00", "[" + RandomReg.ROOT + "\\a]b] tail", "\"y\"=\"z\""));
        // Not version 5 in 8 bits: there Wine takes the bytes of strings for 8-bit text, as if it were REGEDIT4.
        byte[] file = old ? text.getBytes(StandardCharsets.US_ASCII) : ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        importBytes(file);
        List<Block> meant = RegReader.read(file).blocks().stream().map(b -> new Block(b.key(), false,
                b.entries().stream().filter(e -> !(e.value() instanceof Value.Delete)).toList())).toList();
        assertEquals(byKey(meant), byKey(exported().blocks()));
    }

    @Test
    void reg_query_shows_the_value_that_we_wrote() throws IOException {
        importFile(new RegFile(List.of(new Block(RandomReg.ROOT, false, List.of(
                new Entry("managedip", new Value.Text("10.20.0.20")), new Entry("a b", new Value.Dword(300)))))));
        String key = RandomReg.ROOT.replace("HKEY_CURRENT_USER", "HKCU");
        Ran text = wine.run(folder, TIME, "reg", "query", key, "/v", "managedip");
        assertTrue(text.text().matches("(?s).*managedip +REG_SZ +10\\.20\\.0\\.20\n.*"), text::toString);
        Ran number = wine.run(folder, TIME, "reg", "query", key, "/v", "a b");
        assertTrue(number.text().matches("(?s).*a b +REG_DWORD +0x12c\n.*"), number::toString);
    }

    /** Without numbers of one to three bytes: Wine's regedit exports each as the number 0. */
    private static List<Entry> fitting(List<Entry> entries) {
        return entries.stream().filter(e -> !(e.value() instanceof Value.Other o && o.type() == 4)).toList();
    }

    private void importFile(RegFile file) throws IOException {
        importBytes(RegText.bytes(file));
    }

    private void importBytes(byte[] file) throws IOException {
        Files.write(folder.resolve("in.reg"), file);
        Ran ran = wine.run(folder, TIME, "regedit", "/S", "in.reg");
        assertEquals(0, ran.exit(), ran::toString);
    }

    private RegFile exported() throws IOException {
        Ran ran = wine.run(folder, TIME, "regedit", "/E", "out.reg", RandomReg.ROOT);
        assertEquals(0, ran.exit(), ran::toString);
        return RegReader.read(Files.readAllBytes(folder.resolve("out.reg")));
    }

    /** Keys that hold values, and their values, in an order of our own: the registry has another. */
    private static TreeMap<String, TreeMap<String, Value>> byKey(List<Block> blocks) {
        TreeMap<String, TreeMap<String, Value>> keys = new TreeMap<>();
        for (Block block : blocks) {
            TreeMap<String, Value> values = new TreeMap<>();
            block.entries().forEach(e -> values.put(e.name(), e.value()));
            if (!values.isEmpty()) {
                keys.put(block.key(), values);
            }
        }
        return keys;
    }
}
