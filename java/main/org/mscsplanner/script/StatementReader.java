package org.mscsplanner.script;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.text.Word;

/**
 * Reads lines of a script back as statements. A line that is none of the closed language is refused: it has no meaning
 * for whatever interprets scripts. Shares no code with the printer; printing what was read gives the line again.
 */
public final class StatementReader {
    private static final Pattern IF_CODE = Pattern.compile("if %RC%==(-?[0-9]+) goto (\\w+)");
    private static final Pattern UNLESS_CODES = Pattern.compile("((?:if not %RC%==-?[0-9]+ )+)goto (\\w+)");
    private static final Pattern IF_EXISTS = Pattern.compile("if (not )?exist (\"[^\"]*\") goto (\\w+)");
    private static final Pattern MAKE_FOLDER = Pattern.compile("if not exist (\"[^\"]*\") md \\1");
    private static final Pattern IF_TEXT = Pattern.compile("if /i (not )?\"%(~[0-9]|\\w+%)\"==\"([^\"]*)\" goto (\\w+)");
    private static final Pattern IF_AT_LEAST = Pattern.compile("if %(\\w+)% GEQ ([0-9]+) goto (\\w+)");
    private static final Pattern IF_MORE = Pattern.compile("if %(\\w+)% GTR %(\\w+)% goto (\\w+)");
    private static final Pattern STEP_GATE = Pattern.compile("if defined ONLY if /i not \"%ONLY%\"==\"([a-z0-9/-]+)\" goto (\\w+)");
    private static final Pattern EXPLAIN = Pattern.compile("if \"%TOOL%\\.%RC%\"==\"(\\w+)\\.([0-9]+)\" echo (.*)");
    private static final Pattern SET = Pattern.compile("set \"(\\w+)=(.*)\"");
    private static final Pattern REDIRECTED = Pattern.compile("(>>?)(\"[^\"]*\") echo(?: (.*)|\\.)");

    private static final Pattern CODE_PAGE = Pattern.compile("chcp ([0-9]+) >nul");
    private static final Pattern ESCAPED = Pattern.compile("\\^.");
    private static final Pattern ACTING = Pattern.compile("[&|<>]");
    private static final Pattern INCREMENT = Pattern.compile("set /a (\\w+)=\\1\\+1");
    private static final Pattern DECREMENT = Pattern.compile("set /a (\\w+)=\\1-1");
    private static final Pattern SET_WORDS = Pattern.compile("set ([A-Z]+)=((?:\"[^\"]*\"|[^&|<>^\"])*)");
    private static final Pattern SHOW = Pattern.compile("set (\\w+)");
    private static final Pattern LABEL = Pattern.compile(":(\\w+)");
    private static final Pattern GOTO = Pattern.compile("goto (\\w+)");
    private static final Pattern EXIT = Pattern.compile("exit /b ([0-9]+)");
    private static final Pattern COMMAND = Pattern.compile("[a-z]+(\\s.*)?");
    private static final Pattern NUMBER = Pattern.compile("-?[0-9]+");

    private StatementReader() { }

    /** The statement of a line; empty when it is none of the language. */
    public static Optional<Statement> read(String line) {
        Optional<Statement> simple = simple(line);
        if (simple.isPresent()) {
            return simple;
        }
        if (line.startsWith("if ")) {
            return condition(line);
        }
        if (line.startsWith("for ")) {
            return LoopReader.read(line);
        }
        Matcher redirected = REDIRECTED.matcher(line);
        if (redirected.matches()) {
            Phrase text = redirected.group(3) == null ? Phrase.of("") : WordReader.echoed(redirected.group(3));
            Word file = WordReader.word(redirected.group(2));
            return Optional.of(redirected.group(1).equals(">") ? new Statement.Echo(text, Optional.of(file)) : new Statement.Log(text, file));
        }
        return COMMAND.matcher(line).matches() ? RunReader.read(line) : Optional.empty();
    }

    private static Optional<Statement> simple(String line) {
        if (line.isEmpty()) {
            return Optional.of(new Statement.Blank());
        } else if (line.equals("@echo off")) {
            return Optional.of(new Statement.EchoOff());
        } else if (line.equals("setlocal EnableExtensions DisableDelayedExpansion")) {
            return Optional.of(new Statement.SetLocal());
        } else if (line.equals("rem") || line.startsWith("rem ")) {
            return Optional.of(new Statement.Remark(line.substring(Math.min(4, line.length())).replace("%%", "%")));
        } else if (line.equals("echo.")) {
            return Optional.of(Statement.Echo.of(""));
        } else if (line.startsWith("echo ") && !ACTING.matcher(ESCAPED.matcher(line).replaceAll("")).find()) {
            return Optional.of(new Statement.Echo(WordReader.echoed(line.substring(5)), Optional.empty()));
        } else if (line.equals("exit /b %RC%")) {
            return Optional.of(new Statement.ExitWithCode());
        }
        return line.startsWith("set ") ? setting(line) : jump(line);
    }

    private static Optional<Statement> setting(String line) {
        if (line.equals("set \"RC=%ERRORLEVEL%\"")) {
            return Optional.of(new Statement.SaveCode());
        }
        Matcher m = SET.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.Set(m.group(1), WordReader.phrase(m.group(2))));
        }
        m = INCREMENT.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.Increment(m.group(1)));
        }
        m = DECREMENT.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.Decrement(m.group(1)));
        }
        m = SET_WORDS.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.SetWords(m.group(1), WordReader.words(m.group(2))));
        }
        m = SHOW.matcher(line);
        return m.matches() ? Optional.of(new Statement.Show(m.group(1))) : Optional.empty();
    }

    private static Optional<Statement> jump(String line) {
        Matcher m = LABEL.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.Label(m.group(1)));
        }
        m = GOTO.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.Goto(m.group(1)));
        }
        m = EXIT.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.Exit(Integer.parseInt(m.group(1))));
        }
        m = CODE_PAGE.matcher(line);
        return m.matches() ? Optional.of(new Statement.CodePage(Integer.parseInt(m.group(1)))) : Optional.empty();
    }

    private static Optional<Statement> condition(String line) {
        Matcher m = IF_CODE.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.IfCode(Integer.parseInt(m.group(1)), m.group(2)));
        }
        m = UNLESS_CODES.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.UnlessCodes(NUMBER.matcher(m.group(1)).results()
                    .map(code -> Integer.valueOf(code.group())).toList(), m.group(2)));
        }
        m = MAKE_FOLDER.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.MakeFolder(WordReader.word(m.group(1))));
        }
        m = IF_EXISTS.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.IfExists(m.group(1) != null, WordReader.word(m.group(2)), m.group(3)));
        }
        m = IF_TEXT.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.IfText(m.group(1) != null, m.group(2).replace("%", ""), m.group(3).replace("%%", "%"), m.group(4)));
        }
        m = IF_AT_LEAST.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.IfAtLeast(m.group(1), Integer.parseInt(m.group(2)), m.group(3)));
        }
        m = IF_MORE.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.IfMore(m.group(1), m.group(2), m.group(3)));
        }
        m = STEP_GATE.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.StepGate(m.group(1), m.group(2)));
        }
        m = EXPLAIN.matcher(line);
        return m.matches() ? Optional.of(new Statement.Explain(m.group(1), Integer.parseInt(m.group(2)), literal(m.group(3)))) : Optional.empty();
    }

    private static String literal(String text) {
        return text.replaceAll("\\^(.)", "$1").replace("%%", "%");
    }
}
