package org.mscsplanner.spec;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.SpecCode;

/**
 * Where a text stops being JSON, and why, in words for people: a second look at what the parser refused. It walks with a
 * stack of its own, so depth does not matter. {@link JsonScalars} reads texts, numbers and words.
 */
final class SyntaxProblem {
    private final String text;
    private final JsonScalars scalars;
    private final Deque<Integer> open = new ArrayDeque<>();
    private int at;

    SyntaxProblem(String text) {
        this.text = text;
        this.scalars = new JsonScalars(text);
    }

    /**
     * @param offset of the character that is wrong; the end of the text when it is cut off
     * @param reason empty when it is cut off
     * @param began offset of the value that is not closed, when it is cut off
     */
    record Found(int offset, String reason, int began) {
        Finding finding(LineIndex lines) {
            return reason.isEmpty()
                    ? Finding.of(SpecCode.TRUNCATED, lines.place("", offset), "line", Integer.toString(lines.line(began)))
                    : Finding.of(SpecCode.NOT_JSON, lines.place("", offset), "reason", reason);
        }
    }

    private enum Expected { VALUE, VALUE_OR_END, NAME, NAME_OR_END, COLON, COMMA_OR_END }

    /** The first problem of a text that is no JSON. */
    Found find() {
        Expected next = Expected.VALUE;
        do {
            skipBlanks();
            if (at >= text.length()) {
                return new Found(text.length(), "", open.isEmpty() ? 0 : open.peek());
            }
            Optional<Found> wrong = wrong(next);
            if (wrong.isPresent()) {
                return wrong.get();
            }
            Optional<Found> scalar = scalar();
            if (scalar.isPresent()) {
                return scalar.get();
            }
            next = after(next);
        } while (!open.isEmpty());
        return new Found(Math.min(at, text.length() - 1), "this cannot be read", 0);
    }

    private void skipBlanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) {
            at++;
        }
    }

    private char c() {
        return text.charAt(at);
    }

    private boolean inObject() {
        return !open.isEmpty() && text.charAt(open.peek()) == '{';
    }

    private Optional<Found> wrong(Expected next) {
        if (c() == '/') {
            return problem("comments are written with //");
        }
        String reason = switch (next) {
            case VALUE, VALUE_OR_END -> c() == ']' && next == Expected.VALUE_OR_END || c() == '"' ? "" : value(next);
            case NAME, NAME_OR_END -> c() == '"' || c() == '}' && next == Expected.NAME_OR_END ? "" : name();
            case COLON -> c() == ':' ? "" : "a colon is missing after the name";
            case COMMA_OR_END -> c() == ',' || c() == (inObject() ? '}' : ']') ? "" : separator();
        };
        return reason.isEmpty() ? Optional.empty() : problem(reason);
    }

    private Optional<Found> problem(String reason) {
        return Optional.of(new Found(at, reason, 0));
    }

    /** The reason why no value can begin here; empty when one can. */
    private String value(Expected next) {
        return switch (c()) {
            case '{', '[' -> "";
            case ']', '}' -> next == Expected.VALUE && !open.isEmpty() && !inObject()
                    ? "there is a comma too many before this" : "a value is missing before this";
            case ',', ':' -> "a value is missing before this";
            default -> scalars.beginsNumberOrWord(at) ? "" : scalars.stranger(at);
        };
    }

    private String name() {
        if (c() == '}') {
            return "there is a comma too many before this";
        }
        return Character.isLetterOrDigit(c()) || c() == '_' || c() == '\''
                ? "a name stands in double quotes" : "a name is missing before this";
    }

    private String separator() {
        return c() == '}' || c() == ']'
                ? inObject() ? "this would close a list, but an object is open" : "this would close an object, but a list is open"
                : c() == ':' ? "a colon cannot stand here" : "a comma is missing before this";
    }

    /** Walks over the token at this place; a text, number or word may be wrong inside. */
    private Optional<Found> scalar() {
        char c = c();
        if (c == '{' || c == '[') {
            open.push(at);
        } else if (c == '}' || c == ']') {
            open.pop();
        } else if (c != ',' && c != ':') {
            JsonScalars.Read read = scalars.read(at);
            if (!read.reason().isEmpty()) {
                return Optional.of(new Found(read.end(), read.reason(), 0));
            }
            if (read.cutOff()) {
                return Optional.of(new Found(text.length(), "", c == '"' || open.isEmpty() ? at : open.peek()));
            }
            at = read.end();
            return Optional.empty();
        }
        at++;
        return Optional.empty();
    }

    /** What may stand behind the token that was just walked over. */
    private Expected after(Expected was) {
        char last = text.charAt(at - 1);
        boolean token = was == Expected.COLON || was == Expected.COMMA_OR_END;
        if (was == Expected.COLON) {
            return Expected.VALUE;
        } else if (token && last == ',') {
            return inObject() ? Expected.NAME : Expected.VALUE;
        } else if (!token && last == '{') {
            return Expected.NAME_OR_END;
        } else if (!token && last == '[') {
            return Expected.VALUE_OR_END;
        }
        boolean wasName = (was == Expected.NAME || was == Expected.NAME_OR_END) && last == '"';
        return wasName ? Expected.COLON : Expected.COMMA_OR_END;
    }

    /** For messages: the character, or its number when it cannot be seen. */
    static String shown(char c) {
        return c > ' ' && c < 0x7F ? "'" + c + "'" : String.format(Locale.ROOT, "the character U+%04X", (int) c);
    }
}
