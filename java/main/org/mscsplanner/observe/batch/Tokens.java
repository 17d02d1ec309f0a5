package org.mscsplanner.observe.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The options of {@code for /f}, and what they take out of a line.
 *
 * @param single true for {@code usebackq}, with which a text stands in single quotes
 * @param skips true when the first line is passed over
 * @param comment a line that begins with it is passed over
 * @param delimiters what stands between two tokens; nothing for a line that is one token
 * @param numbers of the tokens that are asked for, from 1 on and ascending
 * @param rest true when what stands behind the last of them is asked for as well
 */
record Tokens(boolean single, boolean skips, char comment, String delimiters, List<Integer> numbers, boolean rest) {
    /** Without options. */
    static final Tokens FIRST = new Tokens(false, false, ';', " \t", List.of(1), false);
    /** The most that cmd.exe counts to. */
    private static final int MOST = 31;
    /** A blank ends the delimiters, but at the end of the options it is one. Where two follow each other nobody needs to know. */
    private static final Pattern OPTION = Pattern.compile("(?i) *(?:(usebackq)|skip=([1-9][0-9]{0,3})|eol=([^ ])|tokens=([0-9,*-]+)|delims=([^ ]* ?$|[^ ]+(?= [a-z])))(?= |$)");
    private static final Pattern RANGE = Pattern.compile("([1-9][0-9]?)(?:-([1-9][0-9]?))?");

    Tokens {
        numbers = List.copyOf(numbers);
    }

    /**
     * Reads what stands in the quotes behind {@code for /f}.
     *
     * @return empty for what is not certain to mean the same to every cmd.exe, such as tokens out of their order
     */
    static Optional<Tokens> of(String options) {
        Tokens read = FIRST;
        Matcher option = OPTION.matcher(options);
        int at = 0;
        for (; at < options.length() && option.find(at) && option.start() == at; at = option.end()) {
            Optional<Tokens> next = read.with(option);
            if (next.isEmpty()) {
                return next;
            }
            read = next.get();
        }
        return options.substring(at).isBlank() ? Optional.of(read) : Optional.empty();
    }

    private Optional<Tokens> with(Matcher option) {
        if (option.group(4) != null) {
            return withTokens(option.group(4));
        }
        return Optional.of(new Tokens(single || option.group(1) != null, skips || option.group(2) != null, option.group(3) == null ? comment : option.group(3).charAt(0),
                option.group(5) == null ? delimiters : option.group(5), numbers, rest));
    }

    private Optional<Tokens> withTokens(String text) {
        boolean all = text.endsWith("*");
        String listed = all ? text.substring(0, text.length() - 1).replaceFirst(",$", "") : text;
        List<Integer> asked = new ArrayList<>();
        for (String range : listed.isEmpty() ? new String[0] : listed.split(",", -1)) {
            Matcher ends = RANGE.matcher(range);
            int first = ends.matches() ? Integer.parseInt(ends.group(1)) : 0;
            int last = first > 0 && ends.group(2) != null ? Integer.parseInt(ends.group(2)) : first;
            if (first <= (asked.isEmpty() ? 0 : asked.get(asked.size() - 1)) || last < first || last > MOST) {
                return Optional.empty();
            }
            for (int number = first; number <= last; number++) {
                asked.add(number);
            }
        }
        return asked.isEmpty() && !all ? Optional.empty() : Optional.of(new Tokens(single, skips, comment, delimiters, asked, all));
    }

    /** The text between the quotes that the options make those of a text. */
    Optional<String> literal(String set) {
        char quote = single ? '\'' : '"';
        boolean quoted = set.length() > 1 && set.charAt(0) == quote && set.charAt(set.length() - 1) == quote;
        Optional<String> inner = quoted ? Optional.of(set.substring(1, set.length() - 1)) : Optional.empty();
        // Behind a quote or caret inside, cmd.exe takes the text apart in ways of its own.
        return inner.filter(text -> text.indexOf(quote) < 0 && !(single && text.indexOf('^') >= 0));
    }

    /**
     * What the options ask for of a line, one text for each variable; none when the line is passed over.
     *
     * @return empty where it is not certain whether the line is passed over
     */
    Optional<List<String>> take(String text) {
        OptionalInt start = start(text, 0);
        if (text.isEmpty() || skips) {
            return Optional.of(List.of());
        } else if (start.isEmpty() || text.charAt(0) == comment || text.charAt(start.getAsInt()) == comment) {
            return Optional.empty();
        }
        return taken(text, start);
    }

    private Optional<List<String>> taken(String text, OptionalInt first) {
        OptionalInt start = first;
        List<String> taken = new ArrayList<>();
        int last = numbers.isEmpty() ? 0 : numbers.get(numbers.size() - 1);
        for (int number = 1; number <= last; number++) {
            int end = start.isEmpty() ? text.length() : end(text, start.getAsInt());
            if (numbers.contains(number)) {
                if (start.isEmpty() && taken.isEmpty()) {
                    return Optional.empty();
                }
                taken.add(start.isEmpty() ? "" : text.substring(start.getAsInt(), end));
            }
            start = start(text, end);
        }
        if (rest) {
            taken.add(start.isEmpty() ? "" : text.substring(start.getAsInt()));
        }
        return Optional.of(taken);
    }

    /** Where the next token begins. */
    private OptionalInt start(String text, int from) {
        int at = from;
        while (at < text.length() && delimiters.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        return at < text.length() ? OptionalInt.of(at) : OptionalInt.empty();
    }

    private int end(String text, int from) {
        int at = from;
        while (at < text.length() && delimiters.indexOf(text.charAt(at)) < 0) {
            at++;
        }
        return at;
    }
}
