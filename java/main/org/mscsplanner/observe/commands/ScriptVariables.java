package org.mscsplanner.observe.commands;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The variables that a script sets itself. What it does not set for certain (an argument, a variable of the environment, one
 * that is set under a condition, in a loop or by a computation, a part of a variable) stays as it is written, and is
 * remembered.
 */
final class ScriptVariables {
    /** More than cmd.exe takes for a line: what would be longer stays as it is written. */
    private static final int LONGEST = 32_767;

    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, String> unknown = new LinkedHashMap<>();
    private boolean delayed;

    /** @param unknown what of the text the script does not tell */
    private record Value(String text, Map<String, String> unknown) { }

    /** What was looked for and not found since the last line: how it stands in the expanded text, and how it was written. */
    Map<String, String> unknown() {
        return unknown;
    }

    /** From now on {@code !NAME!} is a variable, too. */
    void delayExpansion() {
        delayed = true;
    }

    /**
     * Sets a variable of the line that was expanded last.
     *
     * @param arguments what stands behind {@code set}
     */
    void set(String arguments, boolean certain) {
        String text = arguments.strip();
        if (text.startsWith("/")) {
            String behind = text.replaceFirst("^/\\S+\\s*", "");
            values.remove(key(behind.replaceFirst("[-+*/%&|^<>]?=.*", "").replace("\"", "")));
            return;
        }
        boolean quoted = text.startsWith("\"");
        int end = quoted ? text.lastIndexOf('"') : text.length();
        String whole = quoted ? text.substring(1, Math.max(1, end)) : text;
        int equals = whole.indexOf('=');
        if (equals > 0 && certain) {
            String value = whole.substring(equals + 1);
            Map<String, String> open = new LinkedHashMap<>(unknown);
            open.keySet().removeIf(stands -> !value.contains(stands));
            values.put(key(whole.substring(0, equals)), new Value(value, open));
        } else if (equals > 0) {
            values.remove(key(whole.substring(0, equals)));
        }
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** The line with every value put in. */
    Traced expand(Traced line) {
        unknown.clear();
        Traced.Builder out = new Traced.Builder();
        int i = 0;
        while (i < line.length()) {
            char c = line.at(i);
            int end = c == '%' || c == '!' && delayed ? line.text().indexOf(c, i + 1) : -1;
            int argument = c == '%' ? argument(line.text(), i + 1) : 0;
            if (argument > 0) {
                literal(out, line.text().substring(i, i + 1 + argument), line.text().substring(i, i + 1 + argument), line.origin(i));
                i += 1 + argument;
            } else if (end == i + 1 && c == '%') {
                out.add('%', line.origin(i));
                i += 2;
            } else if (end > i + 1) {
                variable(out, line.text().substring(i + 1, end), c, line.origin(i));
                i = end + 1;
            } else {
                // A percent sign without a partner vanishes.
                if (c != '%') {
                    out.add(c, line.origin(i));
                }
                i++;
            }
        }
        return out.build();
    }

    /** The length of an argument's name behind a percent sign, such as {@code 1}, {@code *} or {@code ~dp0}; 0 for none. */
    private static int argument(String text, int from) {
        int i = from;
        if (i < text.length() && text.charAt(i) == '*') {
            return 1;
        }
        if (i < text.length() && text.charAt(i) == '~') {
            i++;
            while (i < text.length() && ("$:".indexOf(text.charAt(i)) >= 0 || Character.isLetter(text.charAt(i)))) {
                i++;
            }
        }
        return i < text.length() && text.charAt(i) >= '0' && text.charAt(i) <= '9' ? i + 1 - from : 0;
    }

    private void variable(Traced.Builder out, String inner, char sign, int origin) {
        int colon = inner.indexOf(':');
        String name = colon > 0 ? inner.substring(0, colon) : inner;
        Optional<Value> value = colon > 0 ? Optional.empty() : Optional.ofNullable(values.get(key(name)));
        if (value.isPresent() && out.length() + value.get().text().length() <= LONGEST) {
            out.add(value.get().text(), origin);
            unknown.putAll(value.get().unknown());
        } else {
            literal(out, sign + name + sign, sign + inner + sign, origin);
        }
    }

    /** @param stands without the signs of a part of a variable, which would take the line apart */
    private void literal(Traced.Builder out, String stands, String written, int origin) {
        unknown.put(stands, written);
        out.add(stands, origin);
    }
}
