package org.mscsplanner.property;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class GenTest {
    private static final List<Integer> TEN = IntStream.range(0, 10).boxed().toList();

    @BeforeEach
    void all_cases_are_run() {
        Assumptions.assumeTrue(System.getProperty("gen.seed") == null && System.getProperty("gen.count") == null, "one case is asked for");
    }

    @Test
    void one_seed_gives_one_case() {
        List<String> first = new ArrayList<>();
        List<String> second = new ArrayList<>();
        Gen.forAll(50, gen -> first.add(gen.text("ab \u00FC\uD83D\uDE00") + gen.shuffled(TEN) + gen.number(-5, 5)));
        Gen.forAll(50, gen -> second.add(gen.text("ab \u00FC\uD83D\uDE00") + gen.shuffled(TEN) + gen.number(-5, 5)));
        assertEquals(first, second);
        assertTrue(new HashSet<>(first).size() > 45, "the cases differ");
    }

    @Test
    void sizes_grow_from_nothing() {
        List<Integer> sizes = new ArrayList<>();
        Gen.forAll(31, gen -> sizes.add(gen.size()));
        assertEquals(IntStream.rangeClosed(0, 30).boxed().toList(), sizes);
    }

    @Test
    void a_failure_names_its_seed_and_size_and_is_found_again() {
        AssertionError failure = assertThrows(AssertionError.class, () -> Gen.forAll(100, gen -> gen.list(Gen::coin),
                list -> assertTrue(list.size() < 4, "too long")));
        assertTrue(failure.getMessage().matches("fails with -Dgen\\.seed=\\d+ -Dgen\\.size=\\d+: for \\[.*\\]"), failure.getMessage());
        String seed = failure.getMessage().replaceAll(".*seed=(\\d+).*", "$1");
        String size = failure.getMessage().replaceAll(".*size=(\\d+).*", "$1");
        assertTrue(Gen.of(Long.parseLong(seed), Integer.parseInt(size)).list(Gen::coin).size() >= 4);
    }

    @Test
    void bounds_are_reached_and_kept() {
        Set<Integer> seen = new HashSet<>();
        Gen.forAll(500, gen -> {
            seen.add(gen.number(3, 6));
            assertEquals(TEN, gen.shuffled(TEN).stream().sorted().toList());
            assertTrue(TEN.containsAll(gen.some(TEN)));
            assertTrue(gen.text("xy").matches("[xy]{0," + gen.size() + "}"));
            assertTrue(gen.list(2, 4, Gen::coin).size() >= 2);
        });
        assertEquals(Set.of(3, 4, 5, 6), seen);
        assertEquals(Integer.MAX_VALUE, Gen.of(1, 0).number(Integer.MAX_VALUE, Integer.MAX_VALUE));
    }
}
