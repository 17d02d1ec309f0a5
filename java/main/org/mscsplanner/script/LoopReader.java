package org.mscsplanner.script;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the few forms of {@code for} that the language has. */
final class LoopReader {
    private static final Pattern TAKE = Pattern.compile(
            "for /f \"usebackq tokens=(\\*|[0-9]+)(,[0-9]+|\\*)?\" %%a in \\((\"[^\"]*\")\\) do set \"(\\w+)=%%([ab])\"");
    private static final Pattern COUNT = Pattern.compile("for /f \"usebackq\" %%a in \\((\"[^\"]*\")\\) do set /a (\\w+)=\\2\\+1");
    private static final Pattern TIMES = Pattern.compile("for /f \"usebackq delims=\" %%a in \\(\"%(\\w+)%\"\\) do echo %%~za %%~ta %%~nxa");
    private static final Pattern SIZE = Pattern.compile("for %%a in \\((\"[^\"]*\")\\) do if %%~za (GEQ|LSS) ([0-9]{1,9}) goto (\\w+)");

    private LoopReader() { }

    static Optional<Statement> read(String line) {
        Matcher m = TAKE.matcher(line);
        if (m.matches()) {
            return take(m);
        }
        m = COUNT.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.CountLines(m.group(2), WordReader.word(m.group(1))));
        }
        m = TIMES.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.ShowTimes(m.group(1)));
        }
        m = SIZE.matcher(line);
        return m.matches() ? Optional.of(new Statement.IfSize(m.group(2).equals("LSS"), WordReader.word(m.group(1)), Integer.parseInt(m.group(3)), m.group(4))) : Optional.empty();
    }

    private static Optional<Statement> take(Matcher m) {
        String first = m.group(1);
        String more = m.group(2) == null ? "" : m.group(2);
        boolean whole = m.group(5).equals("a");
        if (whole) {
            return more.isEmpty() && (first.equals("*") || first.equals("1"))
                    ? Optional.of(new Statement.TakeParts(m.group(4), WordReader.word(m.group(3)), 0, first.equals("*"))) : Optional.empty();
        }
        return first.matches("[0-9]+") && !more.isEmpty()
                ? Optional.of(new Statement.TakeParts(m.group(4), WordReader.word(m.group(3)), Integer.parseInt(first), more.equals("*"))) : Optional.empty();
    }
}
