package org.mscsplanner.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mscsplanner.model.Name;

/** Names in step ids, which become names of files. */
class SlugsTest {
    @ParameterizedTest
    @CsvSource({
        "VC IP Address, vc-ip-address",
        "Büro-Größe, buro-grosse",
        "ÉTÉ (2), ete-2",
        "Çalışma, cal-sma",
    })
    void letters_keep_what_ascii_has_of_them(String name, String slug) {
        assertEquals(slug, new Slugs(List.of(Name.of(name))).of(Name.of(name)));
    }

    @Test
    void names_that_differ_in_an_accent_alone_are_told_apart_in_any_order() {
        List<Name> names = Stream.of("Buro", "Büro").map(Name::of).toList();
        Slugs slugs = new Slugs(names);
        Slugs turned = new Slugs(List.of(names.get(1), names.get(0)));
        assertNotEquals(slugs.of(names.get(0)), slugs.of(names.get(1)));
        for (Name name : names) {
            assertTrue(slugs.of(name).matches("buro-[0-9a-f]{8}"), slugs.of(name));
            assertEquals(slugs.of(name), turned.of(name));
        }
    }

    @Test
    void what_has_no_letter_of_ascii_has_a_checksum() {
        Name name = Name.of("データ");
        assertTrue(new Slugs(List.of(name)).of(name).matches("x-[0-9a-f]{8}"));
    }
}
