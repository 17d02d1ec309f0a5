package org.mscsplanner.observe.batch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands behind the colon of a variable: a part of its text, or another text for a part. */
final class Piece {
    private static final Pattern PART = Pattern.compile("~(-?[0-9]{1,6})(?:,(-?[0-9]{1,6}))?");
    private static final Pattern INSTEAD = Pattern.compile("(\\*?)([^*=][^=]*)=(.*)");

    private Piece() { }

    /** @return empty for a form that is not read, and of an empty text, where cmd.exe leaves the form itself */
    static Optional<String> of(String text, String form) {
        Matcher part = PART.matcher(form);
        Matcher instead = INSTEAD.matcher(form);
        if (text.isEmpty()) {
            return Optional.empty();
        } else if (part.matches()) {
            int start = within(text, Integer.parseInt(part.group(1)), 0);
            int end = part.group(2) == null ? text.length() : within(text, Integer.parseInt(part.group(2)), start);
            return Optional.of(text.substring(start, Math.max(start, end)));
        }
        return instead.matches() ? Optional.of(replaced(text, instead)) : Optional.empty();
    }

    /** Every place of it; behind an asterisk, all up to its first place. */
    private static String replaced(String text, Matcher instead) {
        Matcher found = Pattern.compile(Pattern.quote(instead.group(2)), Pattern.CASE_INSENSITIVE).matcher(text);
        if (instead.group(1).isEmpty()) {
            return found.replaceAll(Matcher.quoteReplacement(instead.group(3)));
        }
        return found.find() ? instead.group(3) + text.substring(found.end()) : text;
    }

    /** Counted from a start, or from the end of the text when it is less than nothing. */
    private static int within(String text, int count, int start) {
        return Math.max(0, Math.min(text.length(), count < 0 ? text.length() + count : start + count));
    }
}
