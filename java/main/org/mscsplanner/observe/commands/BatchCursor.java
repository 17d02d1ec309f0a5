package org.mscsplanner.observe.commands;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.diag.CommandCode;
import org.mscsplanner.observe.commands.Statements.Statement;

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

    /** Passes over the rest of the line. */
    void end() {
        at = line.length();
    }

    boolean takes(char sign) {
        boolean there = more() && line.at(at) == sign;
        at += there ? 1 : 0;
        return there;
    }

    /** The character in front of the position. */
    char before() {
        return line.at(at - 1);
    }

    /** The next word, up to a blank outside of quotes, or up to a bracket or separator. */
    String word() {
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
        return line.text().substring(start, at);
    }

    String peekWord() {
        int here = at;
        String word = word();
        at = here;
        return word;
    }

    /** What stands in front of a sign outside of quotes; the sign is taken as well. */
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
        at = line.length();
        return Optional.empty();
    }

    /** A simple command, up to a separator, the end of the line, or the end of its block. */
    Statement simple(boolean inBlock, Optional<CommandCode> around) {
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
        return new Statement(out.build().strip(), targets, around);
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
