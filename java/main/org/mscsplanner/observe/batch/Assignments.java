package org.mscsplanner.observe.batch;

import java.util.Map;
import java.util.Optional;

/** What stands behind {@code set}. */
final class Assignments {
    private Assignments() { }

    /**
     * Sets a variable.
     *
     * @param unknown of the line
     * @param certain false where the script does not tell whether it is set: its value is not known any more
     */
    static void set(Variables variables, String arguments, Map<String, String> unknown, boolean certain) {
        String text = arguments.strip();
        if (text.regionMatches(true, 0, "/a", 0, 2)) {
            count(variables, text.substring(2).replace("\"", ""), certain && Value.of(text, unknown).isKnown());
            return;
        } else if (text.startsWith("/")) {
            variables.unset(text.replaceFirst("^/\\S+\\s*", "").replace("\"", "").replaceFirst("=.*", "").strip());
            return;
        }
        boolean quoted = text.startsWith("\"");
        int end = quoted ? text.lastIndexOf('"') : text.length();
        String whole = quoted ? text.substring(1, Math.max(1, end)) : text;
        int equals = whole.indexOf('=');
        if (equals > 0 && certain) {
            variables.set(whole.substring(0, equals), Value.of(whole.substring(equals + 1), unknown));
        } else if (equals > 0) {
            variables.unset(whole.substring(0, equals));
        }
    }

    private static void count(Variables variables, String text, boolean certain) {
        Optional<Map<String, String>> results = certain ? Arithmetic.of(text, name -> variables.text(name).filter(t -> !name.equals(Variables.ERROR_LEVEL))) : Optional.empty();
        results.ifPresentOrElse(all -> all.forEach((name, number) -> variables.set(name, new Value(number, Map.of()))),
                () -> Arithmetic.names(text).forEach(variables::unset));
    }
}
