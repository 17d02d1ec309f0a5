package org.mscsplanner.observe.batch;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The variables that a script sets itself. What it does not set for certain (an argument, a variable of the environment, one
 * that is set under a condition or by a program) stays as it is written, and is remembered.
 */
final class Variables {
    static final String ERROR_LEVEL = "ERRORLEVEL";
    /** What cmd.exe takes for a line: what would be longer stays as it is written. */
    private static final int LONGEST = 8_191;

    private final Map<String, Value> values = new HashMap<>();
    private final Map<String, String> unknown = new LinkedHashMap<>();
    /** Of {@code for}, by their letters. */
    private Map<Character, Value> turns = Map.of();
    private boolean delayed;

    /** What {@code setlocal} keeps. */
    record Kept(Map<String, Value> values, boolean delayed) { }

    /** What was looked for and not found since {@link #forget}: how it stands in the expanded text, and how it was written. */
    Map<String, String> unknown() {
        return unknown;
    }

    /** A new line begins. */
    void forget() {
        unknown.clear();
    }

    Kept kept() {
        return new Kept(new HashMap<>(values), delayed);
    }

    /** The exit code is no variable of its own, and stays what it is. */
    void back(Kept kept) {
        Optional<Value> level = Optional.ofNullable(values.get(ERROR_LEVEL));
        values.clear();
        values.putAll(kept.values());
        values.remove(ERROR_LEVEL);
        level.ifPresent(l -> values.put(ERROR_LEVEL, l));
        delayed = kept.delayed();
    }

    /** Whether {@code !NAME!} is a variable, too. */
    void delayExpansion(boolean on) {
        delayed = on;
    }

    /** Puts the variables of loops into what is read from now on; the ones from before come back. */
    Map<Character, Value> turn(Map<Character, Value> now) {
        Map<Character, Value> before = turns;
        turns = now;
        return before;
    }

    Map<Character, Value> turns() {
        return turns;
    }

    /** The whole text of a variable that the script tells. */
    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(key(name))).filter(Value::isKnown).map(Value::text);
    }

    Optional<Boolean> isDefined(String name) {
        return Optional.ofNullable(values.get(key(name))).filter(Value::isKnown).map(value -> !value.text().isEmpty());
    }

    void set(String name, Value value) {
        values.put(key(name), value);
    }

    void unset(String name) {
        values.remove(key(name));
    }

    private static String key(String name) {
        return name.toUpperCase(Locale.ROOT);
    }

    /** The line with every {@code %NAME%} put in, before it is taken apart. */
    Traced expand(Traced line, Arguments arguments) {
        Traced.Builder out = new Traced.Builder();
        int i = 0;
        while (i < line.length()) {
            char c = line.at(i);
            int end = c == '%' ? line.text().indexOf('%', i + 1) : -1;
            int argument = c == '%' ? argument(line.text(), i + 1) : 0;
            if (argument > 0) {
                String name = line.text().substring(i + 1, i + 1 + argument);
                put(out, arguments.of(name), "%" + name, "%" + name, line.origin(i));
                i += 1 + argument;
            } else if (end == i + 1) {
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

    /** A part of the line with the variables of loops and then the delayed ones put in, as it is run. */
    Traced resolve(Traced text) {
        Traced turned = turns.isEmpty() ? text : turned(text);
        if (!delayed || turned.text().indexOf('!') < 0) {
            return turned;
        }
        Traced.Builder out = new Traced.Builder();
        for (int i = 0; i < turned.length(); i++) {
            int end = turned.at(i) == '!' ? turned.text().indexOf('!', i + 1) : -1;
            if (end > i + 1) {
                variable(out, turned.text().substring(i + 1, end), '!', turned.origin(i));
                i = end;
            } else if (turned.at(i) != '!') {
                out.add(turned.at(i), turned.origin(i));
            }
        }
        return out.build();
    }

    private Traced turned(Traced text) {
        Traced.Builder out = new Traced.Builder();
        for (int i = 0; i < text.length(); i++) {
            int here = i;
            Optional<String> open = text.at(i) == '%' ? unknown.keySet().stream().filter(u -> text.text().startsWith(u, here)).findFirst() : Optional.empty();
            int letter = text.at(i) == '%' && open.isEmpty() ? letter(text.text(), i + 1) : 0;
            if (open.isPresent()) {
                out.add(text.part(i, i + open.get().length()));
                i += open.get().length() - 1;
            } else if (letter > 0) {
                String written = text.text().substring(i, letter + 1);
                Optional<Value> value = Optional.ofNullable(turns.get(text.at(letter))).flatMap(v -> v.in(written.substring(1, written.length() - 1)));
                put(out, value, written, written, text.origin(i));
                i = letter;
            } else {
                out.add(text.at(i), text.origin(i));
            }
        }
        return out.build();
    }

    /**
     * Where the letter of a loop stands behind a percent sign, a tilde and the letters of a part: behind as many of those as there are, or else it
     * is the last of them. 0 for none; a letter of no loop where one of a loop stands among them, which is not certain to be it.
     */
    private int letter(String text, int from) {
        int at = from;
        if (at < text.length() && text.charAt(at) == '~') {
            at++;
            while (at < text.length() && PathPart.isLetter(text.charAt(at))) {
                at++;
            }
            int found = at < text.length() && text.charAt(at) == '$' ? text.indexOf(':', at) : -1;
            at = found > 0 ? found + 1 : at;
        }
        if (at < text.length() && turns.containsKey(text.charAt(at))) {
            return at;
        }
        return text.substring(from, Math.min(at, text.length())).chars().anyMatch(c -> turns.containsKey((char) c)) ? at - 1 : 0;
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
        Optional<Value> whole = Optional.ofNullable(values.get(key(name)));
        Optional<Value> value = colon < 0 ? whole : whole.filter(Value::isKnown)
                .flatMap(v -> Piece.of(v.text(), inner.substring(colon + 1))).map(piece -> new Value(piece, Map.of()));
        put(out, value, sign + name + sign, sign + inner + sign, origin);
    }

    /** @param stands without the signs of a part of a variable, which would take the line apart */
    private void put(Traced.Builder out, Optional<Value> value, String stands, String written, int origin) {
        if (value.isPresent() && out.length() + value.get().text().length() <= LONGEST) {
            out.add(value.get().text(), origin);
            unknown.putAll(value.get().unknown());
        } else {
            unknown.put(stands, written);
            out.add(stands, origin);
        }
    }
}
