package org.mscsplanner.check;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.mscsplanner.model.Name;

/** How rules write lists, odd characters and guesses into their facts. */
final class Wording {
    private Wording() { }

    /** {@code A, B, C}; {@code (none)} for an empty list. */
    static String list(Collection<Name> names) {
        return names.isEmpty() ? "(none)" : names.stream().map(Wording::shown).collect(Collectors.joining(", "));
    }

    /** {@code "A", "B"}. */
    static String quoted(Collection<Name> names) {
        return names.stream().map(n -> "\"" + shown(n) + "\"").collect(Collectors.joining(", "));
    }

    static String shown(Name name) {
        return shown(name.text());
    }

    /** The text with control characters as {@code \\u0007}, so that a message stays on its line. */
    static String shown(String text) {
        if (text.chars().noneMatch(Wording::isControl)) {
            return text;
        }
        return text.chars().mapToObj(c -> isControl(c) ? String.format(Locale.ROOT, "\\u%04x", c) : String.valueOf((char) c))
                .collect(Collectors.joining());
    }

    /** A character that no text may hold, in words; empty when it may. */
    static Optional<String> control(String text) {
        return text.chars().filter(Wording::isControl).findFirst().stream()
                .mapToObj(c -> String.format(Locale.ROOT, "the control character U+%04X", c)).findFirst();
    }

    private static boolean isControl(int c) {
        return Character.isISOControl(c) || c == 0x2028 || c == 0x2029;
    }

    /** {@code ; do you mean "Address"?} without the closing mark, or nothing. */
    static String suggestion(String written, Collection<String> known) {
        return nearest(written, known).map(n -> "; do you mean \"" + n + "\"").orElse("");
    }

    /** The known word that a slip of the keyboard away; empty when none is near or one is equal. */
    static Optional<String> nearest(String written, Collection<String> known) {
        String word = written.toLowerCase(Locale.ROOT);
        int limit = word.length() < 5 ? 1 : 2;
        String best = "";
        int least = limit + 1;
        for (String candidate : List.copyOf(known)) {
            String other = candidate.toLowerCase(Locale.ROOT);
            if (Math.abs(other.length() - word.length()) >= least) {
                continue;
            }
            int distance = distance(word, other);
            if (distance > 0 && distance < least) {
                least = distance;
                best = candidate;
            }
        }
        return best.isEmpty() ? Optional.empty() : Optional.of(best);
    }

    /** How many letters must be put in, taken out or changed. */
    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int above = row[j];
                int change = diagonal + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(above, row[j - 1]));
                diagonal = above;
            }
        }
        return row[b.length()];
    }
}
