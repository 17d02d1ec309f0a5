package org.mscsplanner.proof.covering;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.mscsplanner.proof.covering.Rule.Cell;

/** A row on its way: a factor is at a level, must be at another one than 0, or is open. */
final class PartialRow {
    private static final int OPEN = -1;
    private static final int RAISED = -2;

    private final Form form;
    private final int[] row;

    private PartialRow(Form form, int[] row) {
        this.form = form;
        this.row = row;
    }

    /** Factors with their levels and rules, ready for questions. */
    static final class Form {
        private final int[] levels;
        private final List<List<Rule>> triggers;
        /** Factors of which a certain level has consequences: they may run out of levels. */
        private final int[] narrow;

        Form(int[] levels, List<Rule> rules) {
            this.levels = levels.clone();
            this.triggers = IntStream.range(0, levels.length).mapToObj(f -> new ArrayList<Rule>()).<List<Rule>>map(l -> l).toList();
            TreeSet<Integer> choosy = new TreeSet<>();
            for (Rule rule : rules) {
                rule.when().stream().mapToInt(Cell::factor).distinct().forEach(f -> triggers.get(f).add(rule));
                rule.when().stream().filter(c -> c.level() != Cell.ANY).forEach(c -> choosy.add(c.factor()));
            }
            this.narrow = choosy.stream().mapToInt(f -> f).toArray();
        }

        int levels(int factor) {
            return levels[factor];
        }

        PartialRow empty() {
            int[] row = new int[levels.length];
            Arrays.fill(row, OPEN);
            return new PartialRow(this, row);
        }
    }

    PartialRow copy() {
        return new PartialRow(form, row.clone());
    }

    boolean isSet(int factor) {
        return row[factor] >= 0;
    }

    int level(int factor) {
        return row[factor];
    }

    int[] levels() {
        return row.clone();
    }

    /**
     * Sets a factor, and what follows from it by the rules.
     *
     * @return false when the rules do not allow it: this row is of no use then
     */
    boolean set(int factor, int level) {
        return put(factor, level) && isOpen();
    }

    /** True when there is a level for each narrow factor that must have one; what else is open can be at 0, or at any level. */
    private boolean isOpen() {
        for (int factor : form.narrow) {
            if (row[factor] == RAISED) {
                return IntStream.range(1, form.levels[factor]).anyMatch(l -> {
                    PartialRow tried = copy();
                    return tried.put(factor, l) && tried.isOpen();
                });
            }
        }
        return true;
    }

    private boolean put(int factor, int level) {
        if (isSet(factor)) {
            return row[factor] == level;
        } else if (row[factor] == RAISED && level == 0) {
            return false;
        }
        row[factor] = level;
        return level == 0 || form.triggers.get(factor).stream().allMatch(this::follow);
    }

    private boolean follow(Rule rule) {
        if (!rule.when().stream().allMatch(this::isMet)) {
            return true;
        }
        int then = rule.then();
        if (then == Rule.IMPOSSIBLE || row[then] == 0 || form.levels[then] == 1) {
            return false;
        } else if (row[then] != OPEN) {
            return true;
        }
        if (form.levels[then] == 2) {
            return put(then, 1);
        }
        row[then] = RAISED;
        return form.triggers.get(then).stream().allMatch(this::follow);
    }

    private boolean isMet(Cell cell) {
        int actual = row[cell.factor()];
        return cell.level() == Cell.ANY ? actual > 0 || actual == RAISED : actual == cell.level();
    }
}
