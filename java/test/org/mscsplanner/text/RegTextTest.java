package org.mscsplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mscsplanner.property.Gen;
import org.mscsplanner.text.RegFile.Block;
import org.mscsplanner.text.RegFile.Entry;
import org.mscsplanner.text.RegFile.Value;
import org.mscsplanner.trace.Claims;

class RegTextTest {
    private static final String KEY = "HKEY_LOCAL_MACHINE\\SOFTWARE\\VMware, Inc.\\VMware VirtualCenter";

    @Test
    @Claims("D-14")
    void every_form_is_written_as_regedit_writes_it() {
        RegFile file = new RegFile(List.of("what this is"), List.of(
                new Block(KEY, false, List.of(
                        new Entry("", new Value.Text("default")),
                        new Entry("managedip", new Value.Text("10.20.0.20")),
                        new Entry("a\\\"b", new Value.Text("C:\\x \"y\"")),
                        new Entry("d", new Value.Dword(0xFFFF_FFFFL)),
                        new Entry("q", new Value.Qword(258)),
                        new Entry("e", new Value.ExpandText("%a%")),
                        new Entry("m", new Value.MultiText(List.of("a", "b"))),
                        new Entry("none", new Value.MultiText(List.of())),
                        new Entry("b", new Value.Binary("01FF")),
                        new Entry("0", new Value.Other(0, "")),
                        new Entry("l", new Value.Text("a\r\nb")),
                        new Entry("gone", new Value.Delete()))),
                new Block(KEY + "\\Old", true, List.of())));
        assertEquals(String.join("\r\n", "Windows Registry Editor Version 5.00", "", "; what this is", "",
                "[" + KEY + "]", "@=\"default\"", "\"managedip\"=\"10.20.0.20\"", "\"a\\\\\\\"b\"=\"C:\\\\x \\\"y\\\"\"",
                "\"d\"=dword:ffffffff", "\"q\"=hex(b):02,01,00,00,00,00,00,00", "\"e\"=hex(2):25,00,61,00,25,00,00,00",
                "\"m\"=hex(7):61,00,00,00,62,00,00,00,00,00", "\"none\"=hex(7):00,00", "\"b\"=hex:01,ff", "\"0\"=hex(0):",
                "\"l\"=hex(1):61,00,0d,00,0a,00,62,00,00,00", "\"gone\"=-", "", "[-" + KEY + "\\Old]", "", ""),
                RegText.text(file));
        assertEquals(file, RegReader.read(RegText.bytes(file)));
    }

    @Test
    void the_file_is_utf_16_with_a_byte_order_mark() {
        byte[] bytes = RegText.bytes(new RegFile(List.of()));
        assertEquals(0xFFFE, (bytes[0] & 0xFF) << 8 | bytes[1] & 0xFF);
        assertEquals('W', bytes[2]);
        assertEquals(0, bytes[3]);
    }

    @Test
    void bytes_are_wrapped_before_column_80() {
        String text = RegText.text(file(new Entry("x".repeat(40), new Value.Binary("00".repeat(60)))));
        assertTrue(text.lines().allMatch(l -> l.length() <= 80), text);
        assertTrue(text.contains(",\\\r\n  00,"), text);
        assertEquals("  " + "00,".repeat(25) + "\\", text.lines().toList().get(4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"HKLM\\x", "SOFTWARE\\x", "HKEY_USERS\\", "HKEY_USERS\\\\x", "HKEY_USERS\\a]b", "HKEY_USERS\\a\nb", ""})
    void a_key_that_regedit_would_read_otherwise_is_refused(String key) {
        assertThrows(IllegalArgumentException.class, () -> RegText.text(new RegFile(List.of(new Block(key, false, List.of())))));
    }

    @Test
    void what_a_value_cannot_hold_is_refused() {
        for (Value bad : List.of(new Value.Text("a\0b"), new Value.ExpandText("a\0"), new Value.MultiText(List.of("a\0")),
                new Value.Text("\uD83D"))) {
            assertThrows(IllegalArgumentException.class, () -> RegText.text(file(new Entry("n", bad))), bad.toString());
        }
        assertThrows(IllegalArgumentException.class, () -> RegText.text(file(new Entry("a\nb", new Value.Delete()))));
        assertThrows(IllegalArgumentException.class, () -> new Value.MultiText(List.of("a", "", "b")));
        assertThrows(IllegalArgumentException.class, () -> new Value.Dword(-1));
        assertThrows(IllegalArgumentException.class, () -> new Value.Binary("0"));
        assertThrows(IllegalArgumentException.class, () -> new Block(KEY, true, List.of(new Entry("a", new Value.Delete()))));
        Block hive = new Block("HKEY_LOCAL_MACHINE", true, List.of());
        assertThrows(IllegalArgumentException.class, () -> RegText.text(new RegFile(List.of(hive))));
    }

    @Test
    void the_reader_gets_back_every_file() {
        Gen.forAll(2_000, gen -> {
            RegFile file = RandomReg.file(gen, RandomReg.ROOT, true);
            assertEquals(file, RegReader.read(RegText.bytes(file)), RegText.text(file));
        });
    }

    private static RegFile file(Entry entry) {
        return new RegFile(List.of(new Block(KEY, false, List.of(entry))));
    }
}
