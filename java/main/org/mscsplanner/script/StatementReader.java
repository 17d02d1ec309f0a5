package org.mscsplanner.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.script.Statement.CommandText;
import org.mscsplanner.script.Statement.Output;
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
    private static final Pattern STEP_GATE = Pattern.compile("if defined ONLY if /i not \"%ONLY%\"==\"([a-z0-9/-]+)\" goto (\\w+)");
    private static final Pattern EXPLAIN = Pattern.compile("if \"%TOOL%\\.%RC%\"==\"(\\w+)\\.([0-9]+)\" echo (.*)");
    private static final Pattern SET = Pattern.compile("set \"(\\w+)=(.*)\"");
    private static final Pattern TAKE = Pattern.compile(
            "for /f \"usebackq tokens=(\\*|[0-9]+)(,[0-9]+|\\*)?\" %%a in \\((\"[^\"]*\")\\) do set \"(\\w+)=%%([ab])\"");
    /** What a script may start: the tools that every node of Windows Server 2003 has, and commands of cmd.exe itself. */
    private static final Set<String> PROGRAMS = Set.of("cluster", "reg", "sc", "net", "robocopy", "xcopy", "fc", "findstr", "schtasks",
            "ping", "eventcreate", "copy", "move", "del", "rd", "dir");
    private static final Pattern REDIRECTED = Pattern.compile("(>>?)(\"[^\"]*\") echo(?: (.*)|\\.)");

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
        Matcher take = TAKE.matcher(line);
        if (take.matches()) {
            return take(take);
        }
        Matcher redirected = REDIRECTED.matcher(line);
        if (redirected.matches()) {
            Phrase text = redirected.group(3) == null ? Phrase.of("") : echoed(redirected.group(3));
            Word file = word(redirected.group(2));
            return Optional.of(redirected.group(1).equals(">") ? new Statement.Echo(text, Optional.of(file)) : new Statement.Log(text, file));
        }
        return line.matches("[a-z]+(\\s.*)?") ? run(line) : Optional.empty();
    }

    private static Optional<Statement> simple(String line) {
        Matcher set = SET.matcher(line);
        if (line.isEmpty()) {
            return Optional.of(new Statement.Blank());
        } else if (line.equals("@echo off")) {
            return Optional.of(new Statement.EchoOff());
        } else if (line.equals("setlocal EnableExtensions DisableDelayedExpansion")) {
            return Optional.of(new Statement.SetLocal());
        } else if (line.matches("chcp [0-9]+ >nul")) {
            return Optional.of(new Statement.CodePage(Integer.parseInt(line.substring(5, line.length() - 5))));
        } else if (line.equals("rem") || line.startsWith("rem ")) {
            return Optional.of(new Statement.Remark(line.substring(Math.min(4, line.length())).replace("%%", "%")));
        } else if (line.equals("echo.")) {
            return Optional.of(Statement.Echo.of(""));
        } else if (line.startsWith("echo ") && !line.replaceAll("\\^.", "").matches(".*[&|<>].*")) {
            return Optional.of(new Statement.Echo(echoed(line.substring(5)), Optional.empty()));
        } else if (line.equals("set \"RC=%ERRORLEVEL%\"")) {
            return Optional.of(new Statement.SaveCode());
        } else if (set.matches()) {
            return Optional.of(new Statement.Set(set.group(1), phrase(set.group(2))));
        } else if (line.matches("set /a (\\w+)=\\1\\+1")) {
            return Optional.of(new Statement.Increment(line.substring(7, line.indexOf('='))));
        } else if (line.matches("set \\w+")) {
            return Optional.of(new Statement.Show(line.substring(4)));
        } else if (line.matches(":\\w+")) {
            return Optional.of(new Statement.Label(line.substring(1)));
        } else if (line.matches("goto \\w+")) {
            return Optional.of(new Statement.Goto(line.substring(5)));
        } else if (line.matches("exit /b [0-9]+")) {
            return Optional.of(new Statement.Exit(Integer.parseInt(line.substring(8))));
        }
        return Optional.empty();
    }

    private static Optional<Statement> condition(String line) {
        Matcher m = IF_CODE.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.IfCode(Integer.parseInt(m.group(1)), m.group(2)));
        }
        m = UNLESS_CODES.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.UnlessCodes(Pattern.compile("-?[0-9]+").matcher(m.group(1)).results()
                    .map(code -> Integer.valueOf(code.group())).toList(), m.group(2)));
        }
        m = MAKE_FOLDER.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.MakeFolder(word(m.group(1))));
        }
        m = IF_EXISTS.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.IfExists(m.group(1) != null, word(m.group(2)), m.group(3)));
        }
        m = IF_TEXT.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.IfText(m.group(1) != null, m.group(2).replace("%", ""), m.group(3).replace("%%", "%"), m.group(4)));
        }
        m = IF_AT_LEAST.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.IfAtLeast(m.group(1), Integer.parseInt(m.group(2)), m.group(3)));
        }
        m = STEP_GATE.matcher(line);
        if (m.matches()) {
            return Optional.of(new Statement.StepGate(m.group(1), m.group(2)));
        }
        m = EXPLAIN.matcher(line);
        return m.matches() ? Optional.of(new Statement.Explain(m.group(1), Integer.parseInt(m.group(2)), literal(m.group(3)))) : Optional.empty();
    }

    private static Optional<Statement> take(Matcher m) {
        String first = m.group(1);
        String more = m.group(2) == null ? "" : m.group(2);
        boolean whole = m.group(5).equals("a");
        if (whole) {
            return more.isEmpty() && (first.equals("*") || first.equals("1"))
                    ? Optional.of(new Statement.TakeParts(m.group(4), word(m.group(3)), 0, first.equals("*"))) : Optional.empty();
        }
        return first.matches("[0-9]+") && !more.isEmpty()
                ? Optional.of(new Statement.TakeParts(m.group(4), word(m.group(3)), Integer.parseInt(first), more.equals("*"))) : Optional.empty();
    }

    private static Optional<Statement> run(String line) {
        String rest = line;
        Output output = new Output.Screen();
        Matcher into = Pattern.compile("(.*) >(nul|\"[^\"]*\") 2>&1").matcher(line);
        if (into.matches()) {
            rest = into.group(1);
            output = into.group(2).equals("nul") ? new Output.Nowhere() : new Output.File(word(into.group(2)));
        }
        List<CommandText> commands = new ArrayList<>();
        for (String part : pipes(rest)) {
            List<String> tokens = tokens(part);
            if (tokens.isEmpty() || !PROGRAMS.contains(tokens.get(0)) || tokens.stream().anyMatch(t -> t.matches("[^\"]*[&<>^|].*"))) {
                return Optional.empty();
            }
            commands.add(new CommandText(tokens.get(0), tokens.subList(1, tokens.size()).stream().map(StatementReader::word).toList()));
        }
        CommandText last = commands.remove(commands.size() - 1);
        return commands.size() > 1 ? Optional.empty() : Optional.of(new Statement.Run(commands, last, output));
    }

    private static List<String> pipes(String line) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        boolean quoted = false;
        for (int i = 0; i < line.length(); i++) {
            quoted ^= line.charAt(i) == '"';
            if (!quoted && line.charAt(i) == '|') {
                parts.add(line.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(line.substring(start).strip());
        return parts;
    }

    private static List<String> tokens(String command) {
        List<String> tokens = new ArrayList<>();
        StringBuilder token = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < command.length(); i++) {
            char c = command.charAt(i);
            quoted ^= c == '"';
            if (c == ' ' && !quoted) {
                if (token.length() > 0) {
                    tokens.add(token.toString());
                    token.setLength(0);
                }
            } else {
                token.append(c);
            }
        }
        if (token.length() > 0) {
            tokens.add(token.toString());
        }
        return tokens;
    }

    /** Quoted runs become quoted pieces and variables, the rest literals; a backslash doubled for the C runtime is single. */
    private static Word word(String token) {
        List<Word.Piece> pieces = new ArrayList<>();
        int i = 0;
        while (i < token.length()) {
            boolean quoted = token.charAt(i) == '"';
            int end = token.indexOf('"', i + 1);
            end = end < 0 ? token.length() : end;
            if (quoted) {
                inside(token.substring(i + 1, end), pieces);
                i = end + 1;
            } else {
                pieces.add(new Word.Piece(token.substring(i, end), Word.Kind.LITERAL));
                i = end;
            }
        }
        return new Word(pieces);
    }

    private static void inside(String text, List<Word.Piece> pieces) {
        String plain = text.matches(".*[^\\\\](\\\\\\\\)+") ? text.substring(0, text.length() - 1) : text;
        int before = pieces.size();
        for (Phrase.Part part : phrase(plain).parts()) {
            pieces.add(new Word.Piece(part.text(), part.isVariable() ? Word.Kind.VARIABLE : Word.Kind.QUOTED));
        }
        if (pieces.size() == before) {
            pieces.add(new Word.Piece("", Word.Kind.QUOTED));
        }
    }

    /** Text with {@code %NAME%}, {@code %~1} and doubled percent signs. */
    private static Phrase phrase(String text) {
        List<Phrase.Part> parts = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int i = 0;
        while (i < text.length()) {
            if (text.charAt(i) != '%') {
                literal.append(text.charAt(i++));
                continue;
            }
            if (text.startsWith("%%", i)) {
                literal.append('%');
                i += 2;
                continue;
            }
            Matcher reference = Pattern.compile("%(~(?:[0-9]|dp0)|(\\w+)%)").matcher(text).region(i, text.length());
            if (!reference.lookingAt()) {
                literal.append(text.charAt(i++));
                continue;
            }
            add(parts, literal);
            parts.add(new Phrase.Part(reference.group(1).replace("%", ""), true));
            i = reference.end();
        }
        add(parts, literal);
        return new Phrase(parts);
    }

    private static void add(List<Phrase.Part> parts, StringBuilder literal) {
        if (literal.length() > 0) {
            parts.add(new Phrase.Part(literal.toString(), false));
            literal.setLength(0);
        }
    }

    private static Phrase echoed(String text) {
        return phrase(text.replaceAll("\\^(.)", "$1"));
    }

    private static String literal(String text) {
        return text.replaceAll("\\^(.)", "$1").replace("%%", "%");
    }
}
