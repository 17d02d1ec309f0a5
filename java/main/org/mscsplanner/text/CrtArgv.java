package org.mscsplanner.text;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits a raw command line as the Microsoft C runtime does before {@code main}: 2n backslashes and a quote give n
 * backslashes and a delimiter, 2n+1 give n backslashes and a quote; two quotes inside quotes give one (source: "Parsing
 * C command-line arguments"). Shares no code with the quoters: it judges them.
 */
public final class CrtArgv {
    private CrtArgv() { }

    /** The arguments of a command tail, without the program's name. */
    public static List<String> split(String tail) {
        List<String> arguments = new ArrayList<>();
        StringBuilder current = new StringBuilder();
        boolean inArgument = false;
        boolean quoted = false;
        int i = 0;
        while (i < tail.length()) {
            char c = tail.charAt(i);
            if (c == '\\') {
                int end = i;
                while (end < tail.length() && tail.charAt(end) == '\\') {
                    end++;
                }
                int count = end - i;
                boolean beforeQuote = end < tail.length() && tail.charAt(end) == '"';
                current.append("\\".repeat(beforeQuote ? count / 2 : count));
                inArgument = true;
                i = end;
                if (beforeQuote && count % 2 == 1) {
                    current.append('"');
                    i++;
                }
            } else if (c == '"') {
                inArgument = true;
                if (quoted && i + 1 < tail.length() && tail.charAt(i + 1) == '"') {
                    current.append('"');
                    i += 2;
                } else {
                    quoted = !quoted;
                    i++;
                }
            } else if ((c == ' ' || c == '\t') && !quoted) {
                if (inArgument) {
                    arguments.add(current.toString());
                    current.setLength(0);
                    inArgument = false;
                }
                i++;
            } else {
                current.append(c);
                inArgument = true;
                i++;
            }
        }
        if (inArgument) {
            arguments.add(current.toString());
        }
        return arguments;
    }
}
