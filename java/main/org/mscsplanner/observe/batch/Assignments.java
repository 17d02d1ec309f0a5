package org.mscsplanner.observe.batch;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind {@code set}. */
final class Assignments {
    private static final String TERM = "([0-9]{1,9}|[A-Za-z_][A-Za-z_0-9]*)";
    private static final Pattern SUM = Pattern.compile("([A-Za-z_][A-Za-z_0-9]*) *([-+*]?)= *" + TERM + "(?: *([-+*]) *" + TERM + ")?");

    private Assignments() { }

    /**
     * Sets a variable.
     *
     * @param unknown of the line
     * @param certain false where the script does not tell whether it is set: its value is not known any more
     */
    static void set(Variables variables, String arguments, Map<String, String> unknown, boolean certain) {
        String text = arguments.strip();
        if (text.startsWith("/")) {
            String behind = text.replaceFirst("^/\\S+\\s*", "").replace("\"", "");
            Matcher sum = SUM.matcher(behind);
            Optional<Long> result = certain && text.regionMatches(true, 0, "/a", 0, 2) && sum.matches() ? sum(variables, sum) : Optional.empty();
            String name = behind.replaceFirst("[-+*/%&|^<>]?=.*", "").strip();
            result.ifPresentOrElse(r -> variables.set(name, new Value(Long.toString(r), Map.of())), () -> variables.unset(name));
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

    /** A number, or two with a sign between them; with a sign in front of the equals sign, onto what the variable holds. */
    private static Optional<Long> sum(Variables variables, Matcher sum) {
        Optional<Long> right = number(variables, sum.group(3));
        if (sum.group(4) != null) {
            right = counted(right, sum.group(4), number(variables, sum.group(5)));
        }
        return sum.group(2).isEmpty() ? right : counted(number(variables, sum.group(1)), sum.group(2), right);
    }

    private static Optional<Long> counted(Optional<Long> a, String sign, Optional<Long> b) {
        Optional<Long> result = a.flatMap(x -> b.map(y -> sign.equals("+") ? x + y : sign.equals("-") ? x - y : x * y));
        return result.filter(r -> r == r.intValue());
    }

    private static Optional<Long> number(Variables variables, String term) {
        return Optional.of(term).filter(t -> Character.isDigit(t.charAt(0))).or(() -> variables.text(term))
                .filter(t -> t.matches("-?(0|[1-9][0-9]{0,8})")).map(Long::parseLong);
    }
}
