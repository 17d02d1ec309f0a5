package org.mscsplanner.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Reads one line of a batch file as cmd.exe does: percent expansion, then quotes, carets, separators and redirections.
 * It serves the proofs and the interpreter, and shares no code with the quoters. Delayed expansion is off.
 */
public final class CmdLineReader {
    private CmdLineReader() { }

    /**
     * One simple command of a line.
     *
     * @param text the command with its arguments as the program sees it: carets gone, quotes kept
     * @param redirections in order, for example {@code >nul}, {@code 2>&1}, {@code >>"C:\log.txt"}
     * @param before what stands in front of it: nothing, {@code |}, {@code &}, {@code &&} or {@code ||}
     */
    public record Simple(String text, List<String> redirections, String before) {
        public Simple {
            redirections = List.copyOf(redirections);
        }
    }

    /**
     * Expands {@code %%}, {@code %NAME%} and {@code %1} to {@code %9}.
     *
     * @param variables upper-case names; an unknown name expands to nothing, as in a batch file
     */
    public static String expand(String line, Map<String, String> variables) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c != '%') {
                out.append(c);
                i++;
                continue;
            }
            if (i + 1 < line.length() && line.charAt(i + 1) == '%') {
                out.append('%');
                i += 2;
                continue;
            }
            if (i + 1 < line.length() && Character.isDigit(line.charAt(i + 1))) {
                out.append(variables.getOrDefault(line.substring(i + 1, i + 2), ""));
                i += 2;
                continue;
            }
            int end = line.indexOf('%', i + 1);
            if (end < 0) {
                i++;
                continue;
            }
            out.append(variables.getOrDefault(line.substring(i + 1, end).toUpperCase(Locale.ROOT), ""));
            i = end + 1;
        }
        return out.toString();
    }

    /** The simple commands of a line whose percent signs are expanded already. */
    public static List<Simple> split(String expanded) {
        List<Simple> commands = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        List<String> redirections = new ArrayList<>();
        String before = "";
        boolean quoted = false;
        int i = 0;
        while (i < expanded.length()) {
            char c = expanded.charAt(i);
            if (c == '"') {
                quoted = !quoted;
                text.append(c);
                i++;
            } else if (quoted) {
                text.append(c);
                i++;
            } else if (c == '^') {
                if (i + 1 < expanded.length()) {
                    text.append(expanded.charAt(i + 1));
                }
                i += 2;
            } else if (c == '&' || c == '|') {
                boolean twice = i + 1 < expanded.length() && expanded.charAt(i + 1) == c;
                commands.add(new Simple(text.toString().strip(), redirections, before));
                before = expanded.substring(i, i + (twice ? 2 : 1));
                text.setLength(0);
                redirections = new ArrayList<>();
                i += before.length();
            } else if (c == '<' || c == '>') {
                i = redirection(expanded, i, text, redirections);
            } else {
                text.append(c);
                i++;
            }
        }
        commands.add(new Simple(text.toString().strip(), redirections, before));
        return commands;
    }

    private static int redirection(String line, int at, StringBuilder text, List<String> redirections) {
        int i = at;
        StringBuilder out = new StringBuilder();
        int last = text.length() - 1;
        boolean handle = last >= 0 && Character.isDigit(text.charAt(last))
                && (last == 0 || " \t".indexOf(text.charAt(last - 1)) >= 0);
        if (handle) {
            out.append(text.charAt(last));
            text.setLength(last);
        }
        while (i < line.length() && (line.charAt(i) == '>' || line.charAt(i) == '<')) {
            out.append(line.charAt(i++));
        }
        if (i < line.length() && line.charAt(i) == '&') {
            out.append(line, i, Math.min(i + 2, line.length()));
            redirections.add(out.toString());
            return i + 2;
        }
        while (i < line.length() && line.charAt(i) == ' ') {
            i++;
        }
        boolean quoted = false;
        while (i < line.length() && (quoted || " \t&|<>".indexOf(line.charAt(i)) < 0)) {
            quoted ^= line.charAt(i) == '"';
            out.append(line.charAt(i++));
        }
        redirections.add(out.toString());
        return i;
    }
}
