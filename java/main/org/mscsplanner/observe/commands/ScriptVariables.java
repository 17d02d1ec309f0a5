package org.mscsplanner.observe.commands;

import java.util.HashMap;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.text.CmdLineReader;

/** The variables that a script sets itself. What it does not set stays as it is written, and is remembered. */
final class ScriptVariables extends HashMap<String, String> {
    private static final long serialVersionUID = 1L;
    private static final Pattern SET = Pattern.compile("(?i)@?set\\s+(?:\"(\\w+)=(.*)\"|(\\w+)=(.*?))\\s*");

    private final TreeSet<String> unknown = new TreeSet<>();

    /** True for a line that sets a variable to a text. */
    boolean takes(String line) {
        Matcher set = SET.matcher(line);
        if (!set.matches()) {
            return false;
        }
        boolean quoted = set.group(1) != null;
        put(set.group(quoted ? 1 : 3).toUpperCase(Locale.ROOT), CmdLineReader.expand(set.group(quoted ? 2 : 4), this));
        return true;
    }

    /** What was looked for and not found since the last question. */
    Set<String> forgotten() {
        Set<String> names = new TreeSet<>(unknown);
        unknown.clear();
        return names;
    }

    /** An argument of the file or of a loop. */
    @Override
    public String get(Object name) {
        return literally("%" + name);
    }

    @Override
    public String getOrDefault(Object name, String otherwise) {
        return containsKey(name) ? super.get(name) : literally("%" + name + "%");
    }

    private String literally(String written) {
        unknown.add(written);
        return written;
    }
}
