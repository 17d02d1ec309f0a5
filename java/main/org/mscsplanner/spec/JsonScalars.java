package org.mscsplanner.spec;

import java.util.List;
import java.util.Locale;

/** Texts, numbers and words of JSON, read only to say what is wrong with one. */
final class JsonScalars {
    private static final List<String> WORDS = List.of("true", "false", "null");

    static final String NO_CHARACTER = "this escape is no character";

    private final String text;

    JsonScalars(String text) {
        this.text = text;
    }

    /**
     * @param end behind the token; at the wrong character when there is a reason
     * @param reason empty when the token is right
     * @param cutOff the text ends inside the token
     */
    record Read(int end, String reason, boolean cutOff) { }

    private static Read wrong(int at, String reason) {
        return new Read(at, reason, false);
    }

    private char at(int offset) {
        return offset < text.length() ? text.charAt(offset) : 0;
    }

    boolean beginsNumberOrWord(int offset) {
        char c = at(offset);
        return c == '-' || c == '+' || c == '.' || isDigit(c) || isLetter(c);
    }

    /** Why this character begins no value. */
    String stranger(int offset) {
        char c = at(offset);
        if (c == '\'' || c == '`' || c >= '\u2018' && c <= '\u201F') {
            return "texts stand in straight double quotes";
        }
        return c == '#' ? "comments are written with //" : SyntaxProblem.shown(c) + " cannot stand here";
    }

    /** Reads the text, number or word at this place. */
    Read read(int offset) {
        char c = at(offset);
        return c == '"' ? string(offset) : isLetter(c) ? word(offset) : number(offset);
    }

    private Read string(int start) {
        for (int i = start + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return new Read(i + 1, "", false);
            } else if (c == '\n' || c == '\r') {
                return wrong(start, "this text is not closed on its line");
            } else if (c < ' ') {
                return wrong(i, "inside a text a " + (c == '\t' ? "tab is written \\t" : "control character is written \\u and four digits"));
            } else if (c == '\\') {
                if (i + 1 >= text.length()) {
                    break;
                }
                Read escape = escape(i);
                if (escape.cutOff() || !escape.reason().isEmpty()) {
                    return escape;
                }
                i = escape.end() - 1;
            }
        }
        return new Read(text.length(), "", true);
    }

    private Read escape(int at) {
        char c = at(at + 1);
        if (c != 'u') {
            return "\"\\/bfnrt".indexOf(c) >= 0 && c != 0 ? new Read(at + 2, "", false)
                    : wrong(at, "a backslash in a text is written twice");
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (i >= text.length()) {
                return new Read(i, "", true);
            }
            if (Character.digit(at(i), 16) < 0 || at(i) > 'f') {
                return wrong(at, "\\u needs four hexadecimal digits; a backslash in a text is written twice");
            }
        }
        return surrogate(at);
    }

    /** Two escapes that make one character belong together. */
    private Read surrogate(int at) {
        char half = (char) Integer.parseInt(text.substring(at + 2, at + 6), 16);
        if (!Character.isSurrogate(half)) {
            return new Read(at + 6, "", false);
        }
        String next = text.substring(Math.min(at + 6, text.length()), Math.min(at + 12, text.length()));
        boolean pair = Character.isHighSurrogate(half) && next.matches("\\\\u[Dd][C-Fc-f][0-9A-Fa-f]{2}");
        return pair ? new Read(at + 12, "", false) : wrong(at, NO_CHARACTER);
    }

    private Read word(int start) {
        int end = start;
        while (isLetter(at(end)) || isDigit(at(end)) || at(end) == '_') {
            end++;
        }
        String word = text.substring(start, end);
        if (WORDS.contains(word)) {
            return new Read(end, "", false);
        }
        if (end == text.length() && WORDS.stream().anyMatch(w -> w.startsWith(word))) {
            return new Read(end, "", true);
        }
        String lower = word.toLowerCase(Locale.ROOT);
        return wrong(start, WORDS.contains(lower) ? "this word is written in lower case: " + lower
                : lower.equals("nan") || lower.equals("infinity") ? "this is not a number that JSON knows"
                : "texts stand in straight double quotes");
    }

    private Read number(int start) {
        if (at(start) == '+' || at(start) == '.') {
            return wrong(start, "a number begins with a digit or a minus sign");
        }
        int i = at(start) == '-' ? start + 1 : start;
        if (at(i) == '0' && isDigit(at(i + 1))) {
            return wrong(i, "a number has no leading zero");
        }
        i = digits(i);
        if (i > 0 && at(i) == '.') {
            i = digits(i + 1);
        }
        if (i > 0 && (at(i) == 'e' || at(i) == 'E')) {
            i = digits(at(i + 1) == '+' || at(i + 1) == '-' ? i + 2 : i + 1);
        }
        if (i < 0) {
            return -i >= text.length() ? new Read(text.length(), "", true) : wrong(-i, "a digit is missing here");
        }
        return isLetter(at(i)) || at(i) == '.' || at(i) == '_' || at(i) == '-' || at(i) == '+'
                ? wrong(i, SyntaxProblem.shown(at(i)) + " cannot stand in a number") : new Read(i, "", false);
    }

    /** The end of the digits at this place; negative when there is none. */
    private int digits(int from) {
        int i = from;
        while (isDigit(at(i))) {
            i++;
        }
        return i > from ? i : -from;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }
}
