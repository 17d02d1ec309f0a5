package org.mscsplanner.simulate.tool;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.mscsplanner.text.CrtArgv;

/** The arguments of a program as the C runtime hands them over, apart in values and switches. */
final class Arguments {
    private final List<String> values = new ArrayList<>();
    private final List<String> switches = new ArrayList<>();

    /** A word that begins with a slash is a switch. */
    private Arguments(List<String> words) {
        words.forEach(word -> (word.startsWith("/") ? switches : values).add(word));
    }

    static Arguments of(String tail) {
        return new Arguments(CrtArgv.split(tail));
    }

    /** The same for a program that reads its command line itself: quotes hold a word together, and a backslash is always one. */
    static Arguments plain(String tail) {
        return new Arguments(Pattern.compile("(?:[^ \t\"]|\"[^\"]*\"?)+").matcher(tail).results().map(w -> w.group().replace("\"", "")).toList());
    }

    /** Words that are no switches, in order. */
    List<String> values() {
        return values;
    }

    String value(int index) {
        return index < values.size() ? values.get(index) : "";
    }

    /** As written, in order. */
    List<String> switches() {
        return switches;
    }

    boolean has(String name) {
        return switches.stream().anyMatch(s -> s.equalsIgnoreCase(name));
    }

    /** What stands behind {@code /name:}. */
    Optional<String> after(String name) {
        String start = name.toLowerCase(Locale.ROOT) + ":";
        return switches.stream().filter(s -> s.toLowerCase(Locale.ROOT).startsWith(start)).map(s -> s.substring(start.length())).findFirst();
    }
}
