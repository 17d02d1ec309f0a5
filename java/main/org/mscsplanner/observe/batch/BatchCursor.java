package org.mscsplanner.observe.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A position in a line of a batch file, and what can be taken from there. */
final class BatchCursor {
    private static final String SKIPPED = " \t,;=@";
    private static final String DELIMITERS = " \t,;=";
    private final Traced line;
    private int at;

    BatchCursor(Traced line) {
        this.line = line;
    }

    boolean more() {
        return at < line.length();
    }

    /** Passes over what may stand in front of a command, and over redirections there; false at the end of the line. */
    boolean toCommand() {
        while (more() && (SKIPPED.indexOf(line.at(at)) >= 0 || line.at(at) == '<' || line.at(at) == '>')) {
            if (SKIPPED.indexOf(line.at(at)) < 0) {
                target();
            } else {
                at++;
            }
        }
        return more();
    }

    boolean takes(char sign) {
        boolean there = isAt(sign);
        at += there ? 1 : 0;
        return there;
    }

    /** True at a sign. */
    boolean isAt(char sign) {
        return more() && line.at(at) == sign;
    }

    /** The next word, up to a blank outside of quotes, or up to a bracket or separator. */
    Traced word() {
        while (more() && DELIMITERS.indexOf(line.at(at)) >= 0 && line.at(at) != '=') {
            at++;
        }
        int start = at;
        boolean quoted = false;
        for (; more() && (quoted || " \t&|<>".indexOf(line.at(at)) < 0 && !(line.at(at) == '(' && at > start)); at++) {
            quoted ^= line.at(at) == '"';
        }
        if (at == start && more()) {
            at++;
        }
        return line.part(start, at);
    }

    /** The word in small letters; the position stays. */
    String peekWord() {
        int here = at;
        String word = word().text().toLowerCase(Locale.ROOT);
        at = here;
        return word;
    }

    /** What is left of the line; it is taken. */
    Traced rest() {
        Traced rest = line.from(at);
        at = line.length();
        return rest;
    }

    boolean startsWith(String signs) {
        return line.text().startsWith(signs, at);
    }

    boolean takes(String signs) {
        boolean there = startsWith(signs);
        at += there ? signs.length() : 0;
        return there;
    }

    /** What stands in front of a sign outside of quotes; the sign is taken as well. Without one nothing is taken. */
    Optional<Traced> upTo(char sign) {
        boolean quoted = false;
        for (int i = at; i < line.length(); i++) {
            quoted ^= line.at(i) == '"';
            if (!quoted && line.at(i) == '^') {
                i++;
            } else if (!quoted && line.at(i) == sign) {
                Traced part = line.part(at, i);
                at = i + 1;
                return Optional.of(part);
            }
        }
        return Optional.empty();
    }

    /** A simple command, up to a separator, the end of the line, or the end of its block. */
    Part.Simple simple(boolean inBlock) {
        Traced.Builder out = new Traced.Builder();
        List<String> targets = new ArrayList<>();
        boolean quoted = false;
        while (more()) {
            char c = line.at(at);
            if (!quoted && (c == '&' || c == '|' || c == ')' && inBlock)) {
                break;
            } else if (!quoted && (c == '<' || c == '>')) {
                handle(out);
                targets.add(target());
            } else {
                if (!quoted && c == '^' && at + 1 < line.length()) {
                    at++;
                } else {
                    quoted ^= c == '"';
                }
                out.add(line.at(at), line.origin(at));
                at++;
            }
        }
        return new Part.Simple(out.build().strip(), targets);
    }

    /** A digit alone in front of the sign of a redirection is its handle. */
    private static void handle(Traced.Builder out) {
        boolean digit = out.length() > 0 && out.last() >= '0' && out.last() <= '9';
        if (digit) {
            char handle = out.last();
            int origin = out.build().origin(out.length() - 1);
            out.drop();
            if (out.length() > 0 && DELIMITERS.indexOf(out.last()) < 0) {
                out.add(handle, origin);
            }
        }
    }

    private String target() {
        while (more() && "<>&".indexOf(line.at(at)) >= 0) {
            at++;
        }
        while (more() && DELIMITERS.indexOf(line.at(at)) >= 0) {
            at++;
        }
        int start = at;
        boolean quoted = false;
        for (; more() && (quoted || (DELIMITERS + "&|<>)").indexOf(line.at(at)) < 0); at++) {
            quoted ^= line.at(at) == '"';
        }
        return line.text().substring(start, at).replace("\"", "");
    }
}
