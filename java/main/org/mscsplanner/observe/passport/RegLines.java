package org.mscsplanner.observe.passport;

import java.util.List;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What {@code reg query} printed: a key at the start of a line, its values behind four blanks, each a name, a type and data with tabs
 * (Windows Server 2003) or four blanks between them. Every other line is passed over. The default value has a name in brackets, in
 * the language of the node; here it is called {@value #DEFAULT_NAME}, for PowerShell has no property without a name.
 */
final class RegLines {
    private static final String DEFAULT_NAME = "(default)";
    private static final Pattern KEY = Pattern.compile("(HKEY_[A-Z_]+\\\\.*?)\\s*");
    private static final Pattern VALUE = Pattern.compile(" {4}(\\S.*?)(?:\t| {4})(REG_[A-Z_]+)(?:\t| {4})?(.*)");
    private static final Pattern DEFAULT = Pattern.compile("[(<].*[)>]");

    private RegLines() { }

    /** Values by key; a value is its type, a blank, and its data. A key without values is there too. */
    static SortedMap<String, SortedMap<String, String>> read(List<String> lines) {
        SortedMap<String, SortedMap<String, String>> keys = Passport.names();
        SortedMap<String, String> values = Passport.names();
        for (String line : lines) {
            Matcher key = KEY.matcher(line);
            Matcher value = VALUE.matcher(line);
            if (key.matches()) {
                values = keys.computeIfAbsent(key.group(1), k -> Passport.names());
            } else if (value.matches()) {
                String name = DEFAULT.matcher(value.group(1)).matches() ? DEFAULT_NAME : value.group(1);
                values.put(name, (value.group(2) + " " + value.group(3)).stripTrailing());
            }
        }
        return keys;
    }

    /** The data of a value without its type; empty text where there is none. */
    static String data(SortedMap<String, String> values, String name) {
        String value = values.getOrDefault(name, "");
        return value.substring(value.indexOf(' ') + 1);
    }
}
