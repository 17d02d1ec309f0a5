package org.mscsplanner.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a raw command line as the Microsoft C runtime does before {@code main}: 2n backslashes and a quote give n
 * backslashes and a delimiter, 2n+1 give n backslashes and a quote; two quotes inside quotes give one and stay inside
 * (source: "Parsing C command-line arguments"; runtimes before 2008 leave the quotes there). Shares no code with the
 * quoters: it judges them.
 */
public final class CrtArgv {
    private final String line;
    private final List<String> arguments = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private int at;

    private CrtArgv(String line) {
        this.line = line;
    }

    /** The arguments of a command tail, without the program's name. Empty for a tail of blanks. */
    public static List<String> split(String tail) {
        CrtArgv reader = new CrtArgv(tail);
        reader.rest();
        return List.copyOf(reader.arguments);
    }

    /**
     * The program's name and the arguments of a whole command line. In the name a backslash is never an escape, and
     * quotes vanish.
     */
    public static List<String> commandLine(String line) {
        CrtArgv reader = new CrtArgv(line);
        reader.program();
        reader.rest();
        return List.copyOf(reader.arguments);
    }

    private void program() {
        boolean quoted = false;
        while (at < line.length() && (quoted || !isBlank(line.charAt(at)))) {
            char c = line.charAt(at++);
            if (c == '"') {
                quoted = !quoted;
            } else {
                current.append(c);
            }
        }
        arguments.add(current.toString());
        current.setLength(0);
    }

    private void rest() {
        while (true) {
            while (at < line.length() && isBlank(line.charAt(at))) {
                at++;
            }
            if (at == line.length()) {
                return;
            }
            argument();
            arguments.add(current.toString());
            current.setLength(0);
        }
    }

    private void argument() {
        boolean quoted = false;
        while (at < line.length() && (quoted || !isBlank(line.charAt(at)))) {
            char c = line.charAt(at);
            if (c == '\\') {
                backslashes();
            } else if (c != '"') {
                current.append(c);
                at++;
            } else if (quoted && at + 1 < line.length() && line.charAt(at + 1) == '"') {
                current.append('"');
                at += 2;
            } else {
                quoted = !quoted;
                at++;
            }
        }
    }

    private void backslashes() {
        int start = at;
        while (at < line.length() && line.charAt(at) == '\\') {
            at++;
        }
        int count = at - start;
        if (at == line.length() || line.charAt(at) != '"') {
            current.append("\\".repeat(count));
            return;
        }
        current.append("\\".repeat(count / 2));
        if (count % 2 == 1) {
            current.append('"');
            at++;
        }
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }
}
