package org.mscsplanner.proof.covering;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * A covering array of strength 2: every two factors meet in every combination of their levels that the rules allow, in at
 * least one row. Greedy: each row begins with a pair that no row has yet, and gives every further factor the level that
 * meets the most such pairs. The same factors and rules give the same rows.
 */
public final class CoveringArray {
    private static final long SEED = 2007;
    /** Rows that are tried for each one that is taken. */
    private static final int TRIES = 6;

    private final PartialRow.Form form;
    /** By factor: the number of its level 0, when the levels of all factors are numbered through. */
    private final int[] first;
    /** By level of a factor: the levels of others that it has not met yet; both ways. */
    private final BitSet[] missing;
    private final SplittableRandom random = new SplittableRandom(SEED);
    private final List<int[]> rows = new ArrayList<>();
    private int pairs;

    private CoveringArray(int[] levels, List<Rule> rules) {
        this.form = new PartialRow.Form(levels, rules);
        this.first = new int[levels.length + 1];
        for (int f = 0; f < levels.length; f++) {
            first[f + 1] = first[f] + levels[f];
        }
        this.missing = IntStream.range(0, first[levels.length]).mapToObj(v -> new BitSet()).toArray(BitSet[]::new);
    }

    /**
     * Builds the array.
     *
     * @param levels how many levels each factor has, at least one; level 0 asks for nothing of other factors
     */
    public static CoveringArray of(int[] levels, List<Rule> rules) {
        CoveringArray array = new CoveringArray(levels, rules);
        array.findPairs();
        if (array.pairs > 0) {
            array.meetAll();
        } else {
            array.rows.add(new int[levels.length]);
        }
        return array;
    }

    /** The level of each factor, a row an entry. */
    public List<int[]> rows() {
        return rows.stream().map(int[]::clone).toList();
    }

    /** How many pairs of levels of two factors the rules allow; every one of them is met. */
    public int pairs() {
        return pairs;
    }

    private void findPairs() {
        for (int f = 0; f < first.length - 1; f++) {
            for (int l = 0; l < form.levels(f); l++) {
                PartialRow one = form.empty();
                if (one.set(f, l)) {
                    findPairs(one, f, l);
                }
            }
        }
    }

    private void findPairs(PartialRow one, int factor, int level) {
        for (int g = factor + 1; g < first.length - 1; g++) {
            for (int k = 0; k < form.levels(g); k++) {
                if (one.copy().set(g, k)) {
                    missing[first[factor] + level].set(first[g] + k);
                    missing[first[g] + k].set(first[factor] + level);
                    pairs++;
                }
            }
        }
    }

    /** A row begins with the level that has most to meet, and one of those levels. */
    private void meetAll() {
        int value = neediest();
        while (!missing[value].isEmpty()) {
            PartialRow pair = form.empty();
            if (!set(pair, value) || !set(pair, missing[value].nextSetBit(0))) {
                throw new IllegalStateException("a pair that was possible");
            }
            take(best(pair));
            value = neediest();
        }
    }

    private int neediest() {
        int most = 0;
        for (int value = 1; value < missing.length; value++) {
            most = missing[value].cardinality() > missing[most].cardinality() ? value : most;
        }
        return most;
    }

    private boolean set(PartialRow row, int value) {
        int factor = 0;
        while (first[factor + 1] <= value) {
            factor++;
        }
        return row.set(factor, value - first[factor]);
    }

    /** The one of some completed rows that meets the most missing pairs. */
    private PartialRow best(PartialRow pair) {
        Optional<PartialRow> best = Optional.empty();
        int most = 0;
        for (int i = 0; i < TRIES; i++) {
            PartialRow row = pair.copy();
            for (int factor : order()) {
                row = row.isSet(factor) ? row : withBestLevel(row, factor);
            }
            PartialRow whole = row;
            int gain = IntStream.range(0, first.length - 1).map(f -> gain(whole, f)).sum();
            if (gain > most) {
                most = gain;
                best = Optional.of(whole);
            }
        }
        return best.orElseThrow();
    }

    private void take(PartialRow row) {
        for (int a = 0; a < first.length - 1; a++) {
            for (int b = 0; b < first.length - 1; b++) {
                missing[first[a] + row.level(a)].clear(first[b] + row.level(b));
            }
        }
        rows.add(row.levels());
    }

    private int[] order() {
        int[] order = IntStream.range(0, first.length - 1).toArray();
        for (int i = order.length - 1; i > 0; i--) {
            int j = random.nextInt(i + 1);
            int kept = order[i];
            order[i] = order[j];
            order[j] = kept;
        }
        return order;
    }

    /** With the level of a factor that meets the most missing pairs; chance decides between equals. */
    private PartialRow withBestLevel(PartialRow row, int factor) {
        Optional<PartialRow> best = Optional.empty();
        int most = -1;
        int from = random.nextInt(form.levels(factor));
        for (int i = 0; i < form.levels(factor); i++) {
            PartialRow tried = row.copy();
            if (tried.set(factor, (from + i) % form.levels(factor))) {
                int gain = gain(tried, factor);
                if (gain > most) {
                    most = gain;
                    best = Optional.of(tried);
                }
            }
        }
        return best.orElseThrow(() -> new IllegalStateException("no level is left for factor " + factor));
    }

    /** How many missing pairs a factor makes with those that have a level. */
    private int gain(PartialRow row, int factor) {
        int gain = 0;
        for (int g = 0; g < first.length - 1; g++) {
            if (g != factor && row.isSet(g)) {
                gain += missing[first[factor] + row.level(factor)].get(first[g] + row.level(g)) ? 1 : 0;
            }
        }
        return gain;
    }
}
