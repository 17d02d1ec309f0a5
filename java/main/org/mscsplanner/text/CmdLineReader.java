package org.mscsplanner.text;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads one line of a batch file as cmd.exe does: percent expansion, then quotes, carets, separators and redirections.
 * It serves the proofs and the interpreter, and shares no code with the quoters. Delayed expansion is off. Brackets are
 * ordinary characters here: blocks, {@code if} and {@code for} belong to the reader of the batch language.
 */
public final class CmdLineReader {
    private CmdLineReader() { }

    /**
     * One simple command of a line.
     *
     * @param text the command with its arguments as the program sees it: carets gone, quotes kept, redirections taken
     *     out, no blanks at the edges; a leading {@code @} stays
     * @param redirections in order, for example {@code >nul}, {@code 2>&1}, {@code >>"C:\log.txt"}
     * @param before what stands in front of it: nothing, {@code |}, {@code &}, {@code &&} or {@code ||}
     */
    public record Simple(String text, List<String> redirections, String before) {
        public Simple {
            redirections = List.copyOf(redirections);
        }
    }

    /** {@link #expand} and {@link #split}. */
    public static List<Simple> read(String line, Map<String, String> variables) {
        return split(expand(line, variables));
    }

    /**
     * Expands {@code %%}, {@code %NAME%}, {@code %0} to {@code %9}, {@code %*} and {@code %~dp0}. A percent sign without
     * a partner vanishes.
     *
     * @param variables upper-case names; {@code 0} to {@code 9}, {@code *}, and the likes of {@code ~dp0} in lower case for
     *     arguments. An unknown variable or argument expands to nothing, as in a batch file
     * @throws IllegalArgumentException for {@code %NAME:...%}, which is not read here, and for {@code %~} forms that
     *     {@code variables} does not hold
     */
    public static String expand(String line, Map<String, String> variables) {
        StringBuilder out = new StringBuilder();
        int i = 0;
        while (i < line.length()) {
            if (line.charAt(i) != '%') {
                out.append(line.charAt(i++));
                continue;
            }
            Optional<String> name = argumentName(line, i + 1);
            int end = line.indexOf('%', i + 1);
            if (name.isPresent()) {
                out.append(argument(name.get(), variables));
                i += 1 + name.get().length();
            } else if (end == i + 1) {
                out.append('%');
                i += 2;
            } else if (end < 0) {
                i++;
            } else {
                out.append(variable(line.substring(i + 1, end), variables));
                i = end + 1;
            }
        }
        return out.toString();
    }

    /** What stands behind a percent sign when it means an argument of the file: {@code 1}, {@code *}, {@code ~dp0}. */
    private static Optional<String> argumentName(String line, int from) {
        int i = from;
        if (i < line.length() && line.charAt(i) == '*') {
            return Optional.of("*");
        }
        if (i < line.length() && line.charAt(i) == '~') {
            i++;
            while (i < line.length() && isAsciiLetter(line.charAt(i))) {
                i++;
            }
        }
        boolean digit = i < line.length() && line.charAt(i) >= '0' && line.charAt(i) <= '9';
        if (!digit && i > from) {
            throw new IllegalArgumentException("column " + from + ": not an argument of the file: " + line.substring(from - 1));
        }
        return digit ? Optional.of(line.substring(from, i + 1)) : Optional.empty();
    }

    private static String argument(String name, Map<String, String> variables) {
        String value = variables.get(name.toLowerCase(Locale.ROOT));
        if (value == null && name.startsWith("~")) {
            throw new IllegalArgumentException("%" + name + " is not known here");
        }
        return value == null ? "" : value;
    }

    private static String variable(String name, Map<String, String> variables) {
        if (name.indexOf(':') > 0) {
            throw new IllegalArgumentException("a part of a variable is not read here: %" + name + "%");
        }
        return variables.getOrDefault(name.toUpperCase(Locale.ROOT), "");
    }

    private static boolean isAsciiLetter(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    /**
     * The simple commands of a line whose percent signs are expanded already. A quote that is not closed reaches to the
     * end of the line, as in cmd.exe.
     *
     * @throws IllegalArgumentException for a line that ends in a caret (it would join the next one), and for a
     *     redirection without a target
     */
    public static List<Simple> split(String expanded) {
        return new CmdLineSplitter(expanded).commands();
    }
}
