package org.mscsplanner.proof.covering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.property.Gen;
import org.mscsplanner.proof.covering.Rule.Cell;

class CoveringArrayTest {
    /** Factors and rules by chance; small enough to try every row. */
    private record Model(int[] levels, List<Rule> rules) {
        static Model some(Gen gen) {
            int[] levels = IntStream.range(0, gen.number(2, 6)).map(f -> gen.number(2, 3)).toArray();
            List<Rule> rules = gen.list(0, 5, g -> {
                int then = g.number(0, levels.length - 1);
                return new Rule(g.list(1, 2, x -> cell(x, levels, then)), then);
            });
            return new Model(levels, rules);
        }

        private static Cell cell(Gen gen, int[] levels, int but) {
            int factor = (but + gen.number(1, levels.length - 1)) % levels.length;
            return new Cell(factor, gen.number(0, levels[factor] - 1));
        }

        boolean allows(int[] row) {
            return rules.stream().allMatch(r -> r.then() != Rule.IMPOSSIBLE && row[r.then()] != 0
                    || r.when().stream().anyMatch(c -> c.level() == 0 ? row[c.factor()] == 0 : row[c.factor()] != c.level()));
        }

        /** Every row that the rules allow, by trying all. */
        List<int[]> all() {
            List<int[]> all = new ArrayList<>(List.of(new int[0]));
            for (int count : levels) {
                List<int[]> longer = new ArrayList<>();
                for (int[] row : all) {
                    IntStream.range(0, count).forEach(l -> {
                        int[] more = Arrays.copyOf(row, row.length + 1);
                        more[row.length] = l;
                        longer.add(more);
                    });
                }
                all = longer;
            }
            return all.stream().filter(this::allows).toList();
        }

        @Override
        public String toString() {
            return Arrays.toString(levels) + " " + rules;
        }
    }

    private static Set<String> pairs(List<int[]> rows) {
        Set<String> pairs = new TreeSet<>();
        for (int[] row : rows) {
            for (int a = 0; a < row.length; a++) {
                for (int b = a + 1; b < row.length; b++) {
                    pairs.add(a + "=" + row[a] + " " + b + "=" + row[b]);
                }
            }
        }
        return pairs;
    }

    @Test
    void meets_every_pair_that_any_row_can_have_and_breaks_no_rule() {
        Gen.forAll(400, Model::some, model -> {
            CoveringArray array = CoveringArray.of(model.levels(), model.rules());
            assertTrue(array.rows().stream().allMatch(model::allows));
            Set<String> possible = pairs(model.all());
            assertEquals(possible, pairs(array.rows()));
            assertEquals(possible.size(), array.pairs());
        });
    }

    @Test
    void cells_that_exclude_each_other_never_meet() {
        // 0 is raised by 1, and at neither of its levels with 2 at its own.
        Model model = new Model(new int[] {3, 2, 2, 2}, List.of(new Rule(List.of(new Cell(1, Cell.ANY)), 0),
                new Rule(List.of(new Cell(0, 1), new Cell(2, 1)), Rule.IMPOSSIBLE), new Rule(List.of(new Cell(0, 2), new Cell(2, 1)), Rule.IMPOSSIBLE)));
        CoveringArray array = CoveringArray.of(model.levels(), model.rules());
        assertTrue(array.rows().stream().allMatch(model::allows));
        assertEquals(pairs(model.all()), pairs(array.rows()));
        assertTrue(pairs(array.rows()).stream().noneMatch(p -> p.equals("1=1 2=1")));
    }

    @Test
    void is_small_and_always_the_same() {
        int[] levels = new int[100];
        Arrays.fill(levels, 3);
        List<int[]> rows = CoveringArray.of(levels, List.of()).rows();
        assertEquals(9 * 100 * 99 / 2, pairs(rows).size());
        assertTrue(rows.size() <= 36, "3 levels of 100 factors in " + rows.size() + " rows");
        assertArrayEquals(rows.toArray(), CoveringArray.of(levels, List.of()).rows().toArray());
    }

    @Test
    void without_factors_there_is_one_empty_row() {
        assertArrayEquals(new int[][] {{}}, CoveringArray.of(new int[0], List.of()).rows().toArray());
        assertArrayEquals(new int[][] {{0}}, CoveringArray.of(new int[] {1}, List.of()).rows().toArray());
    }
}
