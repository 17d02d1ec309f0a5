package org.mscsplanner.script;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.mscsplanner.script.Statement.CommandText;
import org.mscsplanner.script.Statement.Output;
import org.mscsplanner.text.BatchText;
import org.mscsplanner.text.CodePages;
import org.mscsplanner.text.EchoText;
import org.mscsplanner.text.RemText;
import org.mscsplanner.text.Word;

/** Statements as lines of a batch file; quoting comes from {@code text} only. */
public final class StatementPrinter {
    private StatementPrinter() { }

    /** Sections of a whole script, each with its lines; what is not ASCII gets a code page, declared behind the first two lines. */
    public static List<List<String>> lines(List<List<Statement>> script) {
        List<List<String>> sections = new ArrayList<>();
        StringBuilder all = new StringBuilder();
        for (List<Statement> section : script) {
            List<String> lines = new ArrayList<>(section.size());
            section.forEach(s -> lines.add(line(s)));
            lines.forEach(all::append);
            sections.add(lines);
        }
        int page = CodePages.numberFor(all.toString())
                .orElseThrow(() -> new IllegalArgumentException("no single-byte code page holds the script"));
        if (page != 0) {
            sections.get(0).add(2, line(new Statement.CodePage(page)));
        }
        return sections;
    }

    /** One line without its line end. */
    public static String line(Statement s) {
        if (s instanceof Statement.Blank) {
            return "";
        } else if (s instanceof Statement.EchoOff) {
            return "@echo off";
        } else if (s instanceof Statement.SetLocal) {
            return "setlocal EnableExtensions DisableDelayedExpansion";
        } else if (s instanceof Statement.CodePage p) {
            return "chcp " + p.number() + " >nul";
        } else if (s instanceof Statement.Remark r) {
            return RemText.statement(r.text());
        } else if (s instanceof Statement.Echo e) {
            return e.into().map(f -> ">" + BatchText.word(f) + " ").orElse("") + echo(e.text());
        } else if (s instanceof Statement.Log l) {
            return ">>" + BatchText.word(l.file()) + " " + echo(l.text());
        } else if (s instanceof Statement.Show w) {
            return "set " + w.name();
        } else if (s instanceof Statement.Set v) {
            return "set \"" + v.name() + "=" + phrase(v.value()) + "\"";
        } else if (s instanceof Statement.SetWords w) {
            return "set " + w.name() + "=" + BatchText.line(w.words());
        } else if (s instanceof Statement.Increment i) {
            return "set /a " + i.name() + "=" + i.name() + "+1";
        } else if (s instanceof Statement.Decrement d) {
            return "set /a " + d.name() + "=" + d.name() + "-1";
        } else if (s instanceof Statement.Run r) {
            return run(r);
        } else if (s instanceof Statement.Inner i) {
            return script(i.script(), i.argument()) + " >" + BatchText.word(i.output()) + " 2>&1";
        } else if (s instanceof Statement.Start b) {
            return "start \"\" /b " + script(b.script(), b.argument());
        } else if (s instanceof Statement.SaveCode) {
            return "set \"RC=%ERRORLEVEL%\"";
        } else if (s instanceof Statement.Exit x) {
            return "exit /b " + x.code();
        } else if (s instanceof Statement.ExitWithCode) {
            return "exit /b %RC%";
        } else if (s instanceof Statement.TakeParts t) {
            return take(t);
        } else if (s instanceof Statement.CountLines c) {
            return "for /f \"usebackq\" %%a in (" + quoted(c.file()) + ") do set /a " + c.name() + "=" + c.name() + "+1";
        } else if (s instanceof Statement.ShowTimes t) {
            return "for /f \"usebackq delims=\" %%a in (\"%" + t.list() + "%\") do echo %%~za %%~ta %%~nxa";
        }
        return jump(s);
    }

    private static String jump(Statement s) {
        if (s instanceof Statement.Label l) {
            return ":" + l.name();
        } else if (s instanceof Statement.Goto g) {
            return "goto " + g.label();
        } else if (s instanceof Statement.IfCode c) {
            return "if %RC%==" + c.code() + " goto " + c.label();
        } else if (s instanceof Statement.UnlessCodes u) {
            return u.codes().stream().map(code -> "if not %RC%==" + code + " ").collect(Collectors.joining()) + "goto " + u.label();
        } else if (s instanceof Statement.IfExists e) {
            return "if " + not(e.not()) + "exist " + quoted(e.path()) + " goto " + e.label();
        } else if (s instanceof Statement.MakeFolder m) {
            return "if not exist " + quoted(m.path()) + " md " + quoted(m.path());
        } else if (s instanceof Statement.IfText t) {
            return "if /i " + not(t.not()) + "\"" + reference(t.variable()) + "\"==\"" + inside(t.text()) + "\" goto " + t.label();
        } else if (s instanceof Statement.IfAtLeast n) {
            return "if %" + n.variable() + "% GEQ " + n.number() + " goto " + n.label();
        } else if (s instanceof Statement.IfMore m) {
            return "if %" + m.variable() + "% GTR %" + m.other() + "% goto " + m.label();
        } else if (s instanceof Statement.IfSize f) {
            return "for %%a in (" + quoted(f.file()) + ") do if %%~za " + (f.less() ? "LSS " : "GEQ ") + f.bytes() + " goto " + f.label();
        } else if (s instanceof Statement.StepGate g) {
            return "if defined ONLY if /i not \"%ONLY%\"==\"" + g.stepId() + "\" goto " + g.label();
        } else if (s instanceof Statement.Explain e) {
            return "if \"%TOOL%.%RC%\"==\"" + e.tool() + "." + e.code() + "\" " + echo(Phrase.of(e.text()));
        }
        throw new IllegalStateException("no text for " + s);
    }

    private static String script(String path, String argument) {
        return "cmd /d /c " + path + " " + argument;
    }

    private static String run(Statement.Run run) {
        String feed = run.feed().stream().map(c -> command(c) + " | ").collect(Collectors.joining());
        String output = run.output() instanceof Output.Nowhere ? " >nul 2>&1"
                : run.output() instanceof Output.File f ? " >" + BatchText.word(f.file()) + " 2>&1" : "";
        return feed + command(run.command()) + output;
    }

    private static String command(CommandText command) {
        return command.words().isEmpty() ? command.program() : command.program() + " " + BatchText.line(command.words());
    }

    /** {@code tokens=} counts from 1; the value is the part behind the skipped ones, or all of the rest. */
    private static String take(Statement.TakeParts t) {
        if (t.skip() == 0) {
            return "for /f \"usebackq " + (t.rest() ? "tokens=*" : "tokens=1") + "\" %%a in (" + quoted(t.file()) + ") do set \"" + t.name() + "=%%a\"";
        }
        String tokens = t.rest() ? t.skip() + "*" : t.skip() + "," + (t.skip() + 1);
        return "for /f \"usebackq tokens=" + tokens + "\" %%a in (" + quoted(t.file()) + ") do set \"" + t.name() + "=%%b\"";
    }

    private static String not(boolean not) {
        return not ? "not " : "";
    }

    private static String quoted(Word word) {
        String text = BatchText.word(word);
        return text.startsWith("\"") ? text : "\"" + text + "\"";
    }

    private static String reference(String variable) {
        return variable.startsWith("~") ? "%" + variable : "%" + variable + "%";
    }

    /** Between quotes in a comparison or an assignment: percent signs are doubled, nothing else has a meaning there. */
    private static String inside(String text) {
        String quoted = BatchText.quoted(text + ".");
        return quoted.substring(1, quoted.length() - 2);
    }

    private static String phrase(Phrase phrase) {
        return phrase.parts().stream().map(p -> p.isVariable() ? reference(p.text()) : inside(p.text())).collect(Collectors.joining());
    }

    private static String echo(Phrase phrase) {
        if (phrase.parts().isEmpty()) {
            return "echo.";
        }
        StringBuilder out = new StringBuilder("echo ");
        phrase.parts().forEach(p -> out.append(p.isVariable() ? reference(p.text()) : EchoText.escaped(p.text())));
        return out.toString();
    }
}
