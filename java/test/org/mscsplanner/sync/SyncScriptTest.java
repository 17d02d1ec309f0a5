package org.mscsplanner.sync;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The table of situations in the built-in interpreter. */
class SyncScriptTest {
    @TestFactory
    Stream<DynamicTest> every_situation_ends_as_it_must() {
        return Situations.all().stream().flatMap(s -> s.tools().stream()
                .map(tool -> DynamicTest.dynamicTest(s.name() + " (" + tool + ")", () -> s.check(tool))));
    }

    @Test
    void the_table_has_at_least_sixty_situations_with_names_of_their_own() {
        List<String> names = Situations.all().stream().map(Situation::name).toList();
        assertTrue(names.size() >= 60, names.size() + " situations");
        assertEquals(names.size(), new HashSet<>(names).size());
    }
}
