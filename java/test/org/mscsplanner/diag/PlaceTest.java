package org.mscsplanner.diag;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;

class PlaceTest {
    private static final Place ADDRESS = Place.of("s.json", "/target/address", 4, 20);
    private static final Place TARGET = Place.of("s.json", "/target", 3, 5).holding(Map.of("address", ADDRESS));

    @Test
    void a_written_member_is_where_it_stands_and_a_missing_one_at_its_object() {
        assertEquals("s.json:4:20 (/target/address)", TARGET.inside("address").toString());
        assertEquals("s.json:3:5 (/target/domain)", TARGET.inside("domain").toString());
        assertEquals("s.json:3:5 (/target/a~1b~0)", TARGET.inside("a/b~").toString());
    }

    @Test
    void a_member_of_a_derived_element_is_at_its_source_or_at_the_element_itself() {
        Place resource = TARGET.deriving(Map.of("Address", ADDRESS));
        assertEquals("s.json:4:20 (/target/address)", resource.inside("Address").toString());
        assertEquals("s.json:3:5 (/target)", resource.inside("SubnetMask").inside("deeper").toString());
        assertTrue(resource.isDerived());
        assertFalse(TARGET.isDerived());
    }

    @Test
    void no_place_has_no_members() {
        assertTrue(Place.NONE.inside("x").isNone());
    }
}
