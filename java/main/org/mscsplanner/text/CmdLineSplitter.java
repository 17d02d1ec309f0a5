package org.mscsplanner.text;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.text.CmdLineReader.Simple;

/** The second phase of {@link CmdLineReader}: one pass over an expanded line, with the state of cmd.exe's own scanner. */
final class CmdLineSplitter {
    private static final String DELIMITERS = " \t,;=";
    private final String line;
    private final List<Simple> commands = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private List<String> redirections = new ArrayList<>();
    private String before = "";
    private boolean quoted;
    private int at;
    private int escapedUpTo;

    CmdLineSplitter(String line) {
        this.line = line;
    }

    List<Simple> commands() {
        while (at < line.length()) {
            char c = line.charAt(at);
            if (!quoted && (c == '&' || c == '|')) {
                separator(c);
            } else if (!quoted && (c == '<' || c == '>')) {
                redirection();
            } else {
                literal(text);
            }
        }
        end();
        return List.copyOf(commands);
    }

    /** One character of a word, or an escaped one, to {@code out}. */
    private void literal(StringBuilder out) {
        char c = line.charAt(at++);
        if (!quoted && c == '^') {
            if (at == line.length()) {
                throw new IllegalArgumentException("column " + at + ": a caret at the end joins the next line");
            }
            out.append(line.charAt(at++));
            escapedUpTo = at;
            return;
        }
        quoted ^= c == '"';
        out.append(c);
    }

    private void separator(char sign) {
        end();
        boolean twice = at + 1 < line.length() && line.charAt(at + 1) == sign;
        before = String.valueOf(sign).repeat(twice ? 2 : 1);
        at += before.length();
    }

    private void end() {
        commands.add(new Simple(text.toString().strip(), redirections, before));
        text.setLength(0);
        redirections = new ArrayList<>();
    }

    /** A digit alone directly in front of the sign, and not escaped, is the handle. */
    private void redirection() {
        StringBuilder out = new StringBuilder();
        int last = text.length() - 1;
        boolean handle = last >= 0 && text.charAt(last) >= '0' && text.charAt(last) <= '9' && escapedUpTo < at
                && text.charAt(last) == line.charAt(at - 1) && (last == 0 || DELIMITERS.indexOf(text.charAt(last - 1)) >= 0);
        if (handle) {
            out.append(text.charAt(last));
            text.setLength(last);
        }
        char sign = line.charAt(at);
        while (at < line.length() && line.charAt(at) == sign && out.length() < (handle ? 3 : 2)) {
            out.append(sign);
            at++;
        }
        if (at < line.length() && line.charAt(at) == '&') {
            out.append('&');
            at++;
        }
        target(out);
    }

    private void target(StringBuilder out) {
        while (at < line.length() && DELIMITERS.indexOf(line.charAt(at)) >= 0) {
            at++;
        }
        int start = at;
        while (at < line.length() && (quoted || (DELIMITERS + "&|<>").indexOf(line.charAt(at)) < 0)) {
            literal(out);
        }
        if (at == start) {
            throw new IllegalArgumentException("column " + (start + 1) + ": a redirection without a target");
        }
        redirections.add(out.toString());
    }
}
