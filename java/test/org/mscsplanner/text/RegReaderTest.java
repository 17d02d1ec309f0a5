package org.mscsplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mscsplanner.text.RegFile.Block;
import org.mscsplanner.text.RegFile.Entry;
import org.mscsplanner.text.RegFile.Value;

class RegReaderTest {
    private static final String NEW = "Windows Registry Editor Version 5.00";

    @Test
    void an_eight_bit_file_of_version_5_is_read_in_the_code_page_of_its_machine() {
        byte[] bytes = (NEW + "\r\n\r\n[HKEY_CURRENT_USER\\x]\r\n\"größe\"=\"ü\"\r\n").getBytes(Charset.forName("windows-1252"));
        assertEquals(List.of(new Entry("größe", new Value.Text("ü"))), RegReader.read(bytes).blocks().get(0).entries());
    }

    @Test
    void in_the_old_form_hex_strings_are_eight_bit() {
        assertEquals(List.of(new Entry("e", new Value.ExpandText("aä")), new Entry("m", new Value.MultiText(List.of("a", "b"))),
                new Entry("none", new Value.MultiText(List.of()))),
                entries("REGEDIT4", "\"e\"=hex(2):61,e4,00", "\"m\"=hex(7):61,00,62,00,00", "\"none\"=hex(7):00"));
    }

    @Test
    void what_people_write_is_read() {
        assertEquals(List.of(new Entry("", new Value.Text("a;b")), new Entry("h", new Value.Binary("000102")),
                new Entry("d", new Value.Dword(255)), new Entry("s", new Value.Dword(0)), new Entry("x", new Value.Delete()),
                new Entry("l", new Value.Text("a\r\nb")), new Entry("t", new Value.Binary("")),
                new Entry("w", new Value.Text("a\r\nb"))),
                entries(NEW + " ; header", " @ = \"a;b\" ; comment", "\"h\"=hex: 0,\\ ; comment", "\t01,\\  ", "", "; comment", "02,",
                        "\"d\"=dword: FF", "\"s\"=dword:00000000\\", "\"x\" = - ; gone", "\"l\"=\"a", "b\"", "\"t\"=hex:",
                        "\"w\"=\"a\\r\\nb\""));
    }

    @Test
    void doubled_backslashes_in_keys_are_one_and_a_bracket_may_stand_in_a_name() {
        String text = NEW + "\n [HKEY_USERS\\\\a]b\\] tail\n[-HKEY_USERS\\c]\n";
        assertEquals(List.of(new Block("HKEY_USERS\\a]b", false, List.of()), new Block("HKEY_USERS\\c", true, List.of())),
                RegReader.read(text.getBytes(StandardCharsets.US_ASCII)).blocks());
    }

    @Test
    void bytes_that_do_not_fit_their_type_are_kept() {
        assertEquals(List.of(new Entry("a", new Value.Other(4, "00")), new Entry("b", new Value.Other(7, "610000000000620000000000")),
                new Entry("c", new Value.Other(1, "6100000062000000")), new Entry("d", new Value.Other(2, "61")),
                new Entry("e", new Value.MultiText(List.of("a"))), new Entry("f", new Value.Dword(513)),
                new Entry("g", new Value.Text("a")), new Entry("h", new Value.Other(0xFFFF0011, "01")),
                new Entry("i", new Value.Other(2, "3dd8"))),
                entries(NEW, "\"a\"=hex(4):00", "\"b\"=hex(7):61,00,00,00,00,00,62,00,00,00,00,00",
                        "\"c\"=hex(1):61,00,00,00,62,00,00,00", "\"d\"=hex(2):61", "\"e\"=hex(7):61,00",
                        "\"f\"=hex(4):01,02,00,00", "\"g\"=hex(1):61,00", "\"h\"=hex(ffff0011):01", "\"i\"=hex(2):3d,d8"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', value = {
        "1 | regedit5", "3 | [HKEY_USERS\\x", "3 | [x]", "3 | \"a\"=\"b\"", "3 | garbage", "4 | [HKEY_USERS\\x]~\"a\"=dword:123456789",
        "4 | [HKEY_USERS\\x]~\"a\"=dword:", "4 | [HKEY_USERS\\x]~\"a\"=hex:1,,2", "4 | [HKEY_USERS\\x]~\"a\"=hex:123", "4 | [HKEY_USERS\\x]~\"a\"=DWORD:1",
        "4 | [HKEY_USERS\\x]~\"a\"=hex:01 ,02", "5 | [HKEY_USERS\\x]~\"a\"=hex:01\\~02", "4 | [HKEY_USERS\\x]~\"a\"=HEX:1",
        "4 | [HKEY_USERS\\x]~\"a\"=\"C:\\x\"", "5 | [HKEY_USERS\\x]~\"a\"=\"open", "4 | [HKEY_USERS\\x]~\"a\"=hex(:1",
        "4 | [HKEY_USERS\\x]~\"a\"=\"b\" c", "4 | [HKEY_USERS\\x]~\"a\":1", "4 | [HKEY_USERS\\x]~\"a\"=1",
        "5 | [HKEY_USERS\\x]~~\"a\"=hex:01,\\ 02 03", "4 | [-HKEY_USERS\\x]~\"a\"=\"b\""})
    void what_cannot_be_read_is_named_with_its_line(int line, String text) {
        String file = (line == 1 ? "" : NEW + "\r\n\r\n") + text.replace("~", "\r\n") + "\r\n";
        IllegalArgumentException e = assertThrows(IllegalArgumentException.class,
                () -> RegReader.read(file.getBytes(StandardCharsets.US_ASCII)));
        assertTrue(String.valueOf(e.getMessage()).startsWith("line " + line + ": "), e.toString());
    }

    @Test
    void other_encodings_are_refused() {
        for (Charset charset : List.of(StandardCharsets.UTF_16BE, StandardCharsets.UTF_16LE)) {
            assertThrows(IllegalArgumentException.class, () -> RegReader.read(NEW.getBytes(charset)));
        }
        assertThrows(IllegalArgumentException.class, () -> RegReader.read(("\uFEFF" + NEW).getBytes(StandardCharsets.UTF_8)));
        assertThrows(IllegalArgumentException.class, () -> RegReader.read(new byte[0]));
    }

    private static List<Entry> entries(String header, String... lines) {
        String text = header + "\r\n\r\n[HKEY_CURRENT_USER\\x]\r\n" + String.join("\r\n", lines) + "\r\n";
        return RegReader.read(text.getBytes(Charset.forName("windows-1252"))).blocks().get(0).entries();
    }
}
