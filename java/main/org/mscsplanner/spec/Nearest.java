package org.mscsplanner.spec;

import java.util.Collection;
import java.util.Locale;
import java.util.TreeSet;

/** The known name that a misspelt one was probably meant to be. Case never matters. */
final class Nearest {
    private static final int LONGEST = 64;
    private static final int SHORTEST_PART = 4;

    private Nearest() { }

    /**
     * The end of a sentence: {@code ; did you mean "x"?}, or only the full stop when no known name is near. Of equally near
     * ones, the first in order.
     */
    static String suggestion(String written, Collection<String> known) {
        String lower = written.toLowerCase(Locale.ROOT);
        String best = "";
        int least = allowed(lower) + 1;
        for (String candidate : new TreeSet<>(known)) {
            int distance = distance(lower, candidate.toLowerCase(Locale.ROOT));
            if (distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? "." : "; did you mean \"" + best + "\"?";
    }

    /** How many mistakes a name of this length may have: short names are near to everything. */
    private static int allowed(String written) {
        return written.length() <= 3 ? 1 : Math.max(2, written.length() / 3);
    }

    /**
     * Letters to add, drop, change or swap with the next one (optimal string alignment). A name that is part of the
     * other one ({@code failoverPeriod}, {@code antiAffinityClassName}) counts as two mistakes.
     */
    private static int distance(String a, String b) {
        if (a.length() > LONGEST || b.length() > LONGEST) {
            return Integer.MAX_VALUE;
        }
        int[][] d = new int[a.length() + 1][b.length() + 1];
        for (int i = 0; i <= a.length(); i++) {
            for (int j = 0; j <= b.length(); j++) {
                d[i][j] = i == 0 || j == 0 ? i + j : cell(a, b, d, i, j);
            }
        }
        int distance = d[a.length()][b.length()];
        boolean part = Math.min(a.length(), b.length()) >= SHORTEST_PART && (a.contains(b) || b.contains(a));
        return part ? Math.min(distance, 2) : distance;
    }

    private static int cell(String a, String b, int[][] d, int i, int j) {
        int changed = d[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
        int least = Math.min(changed, Math.min(d[i - 1][j], d[i][j - 1]) + 1);
        boolean swapped = i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
        return swapped ? Math.min(least, d[i - 2][j - 2] + 1) : least;
    }
}
