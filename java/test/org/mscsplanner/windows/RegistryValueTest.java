package org.mscsplanner.windows;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Bytes of values as the registry stores them, right and wrong. */
class RegistryValueTest {
    static RegistryValue text(String name, int type, String characters) {
        return new RegistryValue(name, type, HexFormat.of().formatHex(characters.getBytes(StandardCharsets.UTF_16LE)));
    }

    @Test
    void texts_end_at_their_first_nul_or_at_their_last_whole_character() {
        assertEquals(Optional.of("B\u00FCro"), text("", 1, "B\u00FCro\0rest").text());
        assertEquals(Optional.of("%SystemRoot%"), text("", 2, "%SystemRoot%").text());
        assertEquals(Optional.of("a"), new RegistryValue("", 1, "610062").text());
        assertEquals(Optional.of(""), new RegistryValue("", 1, "").text());
        assertEquals(Optional.empty(), text("", 7, "a\0\0").text());
    }

    @Test
    void lists_of_texts_end_at_the_first_empty_one() {
        assertEquals(Optional.of(List.of("a", "b c")), text("", 7, "a\0b c\0\0").texts());
        assertEquals(Optional.of(List.of("a", "b")), text("", 7, "a\0b").texts());
        assertEquals(Optional.of(List.of()), text("", 7, "").texts());
        assertEquals(Optional.empty(), text("", 1, "a\0").texts());
    }

    @Test
    void numbers_are_unsigned_and_have_all_their_bytes() {
        assertEquals(Optional.of(0xFFFFFFFEL), new RegistryValue("", 4, "feffffff").number());
        assertEquals(Optional.of(0x0102030405060708L), new RegistryValue("", 11, "0807060504030201").number());
        assertEquals(Optional.empty(), new RegistryValue("", 4, "0102").number());
        assertEquals(Optional.empty(), new RegistryValue("", 11, "01020304").number());
        assertEquals(Optional.empty(), new RegistryValue("", 3, "01020304").number());
    }
}
