package org.mscsplanner.observe.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What a script or a subroutine is called with. Nobody knows what the script itself will be called with. */
final class Arguments {
    /** Names of arguments: 0 to 9. */
    private static final int LAST = 9;
    private final boolean known;
    private final List<Value> values;
    private final Value all;

    private Arguments(boolean known, List<Value> values, Value all) {
        this.known = known;
        this.values = values;
        this.all = all;
    }

    static Arguments unknown() {
        return new Arguments(false, List.of(), Value.EMPTY);
    }

    /** True for what stands in a line for an argument of the script itself. */
    static boolean isName(String stands) {
        return stands.matches("%(\\*|~?[0-9])");
    }

    /** @param text behind the label */
    static Arguments of(String label, String text, Map<String, String> unknown) {
        List<Value> values = new ArrayList<>(List.of(Value.of(label, Map.of())));
        split(text).forEach(v -> values.add(Value.of(v, unknown)));
        return new Arguments(true, values, Value.of(text.stripLeading(), unknown));
    }

    /** Words between blanks, commas, semicolons and equals signs outside of quotes. */
    static List<String> split(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : (text + " ").toCharArray()) {
            quoted ^= c == '"';
            if (quoted || " \t,;=".indexOf(c) < 0) {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        if (word.length() > 0) {
            words.add(word.substring(0, word.length() - 1));
        }
        return words;
    }

    /**
     * The value of a name such as {@code 1}, {@code *}, {@code ~1} or {@code ~nx1}.
     *
     * @return empty for one that the script does not tell
     */
    Optional<Value> of(String name) {
        if (!known || name.matches("~.+0")) {
            // The path of the script itself, in a subroutine as well.
            return Optional.empty();
        } else if (name.equals("*")) {
            return Optional.of(all);
        }
        int number = name.charAt(name.length() - 1) - '0';
        Value value = number < values.size() ? values.get(number) : Value.EMPTY;
        return value.in(name.substring(0, name.length() - 1));
    }

    /** Every argument takes the name in front of its own, from a number on. */
    Arguments shifted(int from) {
        List<Value> rest = new ArrayList<>(values);
        if (from < rest.size() && from <= LAST) {
            rest.remove(from);
        }
        return new Arguments(known, rest, all);
    }
}
