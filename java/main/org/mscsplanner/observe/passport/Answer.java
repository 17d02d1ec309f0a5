package org.mscsplanner.observe.passport;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * One answer of a collector.
 *
 * @param kind which question it answers: the first word of its line in the index
 * @param code with which the tool ended
 * @param about what was asked for; empty for a question about everything
 * @param lines what it printed
 */
record Answer(String kind, long code, String about, List<String> lines) {
    /** Every question of a collector. */
    static final Set<String> KINDS = Set.of("system", "software", "service", "state", "files", "registry", "users", "groups", "members", "shares", "drive", "tasks");
    private static final Pattern RULE = Pattern.compile("-{10,}\\s*");

    Answer {
        lines = List.copyOf(lines);
    }

    /** What {@code net} lists: behind the rule of dashes, without the sentence at the end; empty when there is no rule. */
    Optional<List<String>> listed() {
        int rule = -1;
        for (int i = 0; i < lines.size(); i++) {
            rule = RULE.matcher(lines.get(i)).matches() ? i : rule;
        }
        List<String> rows = lines.subList(rule + 1, lines.size()).stream().filter(l -> !l.isBlank()).toList();
        return rule < 0 || rows.isEmpty() ? Optional.empty() : Optional.of(rows.subList(0, rows.size() - 1));
    }
}
