package org.mscsplanner.observe.batch;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a loop goes over. */
final class Turns {
    /** More than anybody writes for a cluster. */
    private static final int MOST = 1000;
    private static final Pattern NUMBERS = Pattern.compile("\\s*(-?[0-9]{1,9})[\\s,;]+(-?[0-9]{1,9})[\\s,;]+(-?[0-9]{1,9})\\s*");

    private Turns() { }

    static boolean isOverOutput(List<String> head) {
        return head.stream().anyMatch("/f"::equalsIgnoreCase);
    }

    /**
     * What the variables hold in each turn.
     *
     * @param head switches and the variable
     * @param written what it goes over, as it stands in the script
     * @param set the same with every value put in
     * @return empty for what only a running script knows: files, output, what a variable of the environment holds
     */
    static Optional<List<Map<Character, Value>>> of(List<String> head, String written, Value set) {
        String name = head.isEmpty() ? "" : head.get(head.size() - 1);
        if (name.length() != 2 || name.charAt(0) != '%' || !set.isKnown()) {
            return Optional.empty();
        }
        char letter = name.charAt(1);
        String kind = head.size() == 1 ? "" : head.get(0).toLowerCase(Locale.ROOT);
        return switch (kind + head.size()) {
            case "1" -> words(set.text()).map(words -> turns(letter, words));
            case "/l2" -> counted(set.text()).map(numbers -> turns(letter, numbers));
            case "/f2" -> lines(Tokens.FIRST, letter, written, set.text());
            case "/f3" -> options(head.get(1)).flatMap(options -> lines(options, letter, written, set.text()));
            default -> Optional.empty();
        };
    }

    private static List<Map<Character, Value>> turns(char letter, List<String> values) {
        return values.stream().map(value -> Map.of(letter, new Value(value, Map.of()))).toList();
    }

    private static Optional<List<String>> words(String set) {
        return set.matches("(?s).*[*?].*") ? Optional.empty() : Optional.of(Arguments.split(set.replace('\n', ' ')));
    }

    private static Optional<List<String>> counted(String set) {
        Matcher ends = NUMBERS.matcher(set);
        if (!ends.matches()) {
            return Optional.empty();
        }
        long first = Long.parseLong(ends.group(1));
        long step = Long.parseLong(ends.group(2));
        long last = Long.parseLong(ends.group(3));
        if (step == 0 || (last - first) / step > MOST) {
            return Optional.empty();
        }
        List<String> numbers = new ArrayList<>();
        for (long n = first; step > 0 ? n <= last : n >= last; n += step) {
            numbers.add(Long.toString(n));
        }
        return Optional.of(numbers);
    }

    private static Optional<Tokens> options(String quoted) {
        boolean whole = quoted.length() > 1 && quoted.startsWith("\"") && quoted.indexOf('"', 1) == quoted.length() - 1;
        return whole ? Tokens.of(quoted.substring(1, quoted.length() - 1)) : Optional.empty();
    }

    /** A text is a line; its tokens are put into the variables from the letter on. What is no text as it is written is a file, or output. */
    private static Optional<List<Map<Character, Value>>> lines(Tokens tokens, char letter, String written, String set) {
        return tokens.literal(written.strip()).flatMap(w -> tokens.literal(set.strip())).flatMap(tokens::take).map(taken -> {
            Map<Character, Value> turn = new HashMap<>();
            for (int i = 0; i < taken.size(); i++) {
                turn.put((char) (letter + i), new Value(taken.get(i), Map.of()));
            }
            return taken.isEmpty() ? List.of() : List.of(turn);
        });
    }
}
