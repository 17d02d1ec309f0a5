package org.mscsplanner.observe.batch;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of a path that letters such as {@code nx} in {@code %%~nxa} ask for. What depends on the current folder or on the
 * files there is not known: a relative path, a short name, a date. Capitals may be those of a file that is there; Windows does not tell them apart.
 */
final class PathPart {
    private static final String COMPONENT = "(?![ .])[^\\\\/:*?\"<>|~\\p{Cntrl}]*(?<![ .])";
    private static final Pattern NAME = Pattern.compile("()()(" + COMPONENT + ")");
    private static final Pattern FULL = Pattern.compile("([A-Za-z]:)(\\\\(?:" + COMPONENT + "\\\\)*)(" + COMPONENT + ")?");
    private static final Pattern DEVICE = Pattern.compile("(?i)(.*\\\\)?(con|prn|aux|nul|com[0-9]|lpt[0-9])([. \\\\].*)?");

    private PathPart() { }

    static boolean isLetter(char c) {
        return "fdpnxsatz".indexOf(Character.toLowerCase(c)) >= 0;
    }

    /** @return empty for what the text alone does not tell */
    static Optional<String> of(String letters, String text) {
        String asked = letters.toLowerCase(Locale.ROOT);
        Matcher name = NAME.matcher(text);
        Matcher full = FULL.matcher(text);
        if (DEVICE.matcher(text).matches() || text.contains("\\\\")) {
            return Optional.empty();
        } else if (asked.matches("[nx]+") && !text.isEmpty() && name.matches()) {
            return Optional.of(parts(asked, name));
        } else if (asked.matches("[dpnx]+|f") && full.matches()) {
            return Optional.of(asked.equals("f") ? text : parts(asked, full));
        }
        return Optional.empty();
    }

    private static String parts(String asked, Matcher path) {
        String file = path.group(3) == null ? "" : path.group(3);
        int dot = file.lastIndexOf('.');
        int end = dot < 0 ? file.length() : dot;
        return (asked.contains("d") ? path.group(1) : "") + (asked.contains("p") ? path.group(2) : "")
                + (asked.contains("n") ? file.substring(0, end) : "") + (asked.contains("x") ? file.substring(end) : "");
    }
}
