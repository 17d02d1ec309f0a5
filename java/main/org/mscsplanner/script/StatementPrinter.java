package org.mscsplanner.script;

import java.util.ArrayList;
import java.util.List;
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
        for (List<Statement> section : script) {
            List<String> lines = new ArrayList<>(section.size());
            section.forEach(s -> lines.add(line(s)));
            sections.add(lines);
        }
        int page = CodePages.numberFor(sections.stream().flatMap(List::stream).toList())
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
            StringBuilder out = new StringBuilder();
            u.codes().forEach(code -> out.append("if not %RC%==").append(code).append(' '));
            return out.append("goto ").append(u.label()).toString();
        } else if (s instanceof Statement.IfExists e) {
            return "if " + not(e.not()) + "exist " + quoted(e.path()) + " goto " + e.label();
        } else if (s instanceof Statement.MakeFolder m) {
            return "if not exist " + quoted(m.path()) + " md " + quoted(m.path());
        } else if (s instanceof Statement.IfText t) {
            return "if /i " + not(t.not()) + "\"" + reference(t.variable()) + "\"==\"" + BatchText.between(t.text()) + "\" goto " + t.label();
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
        StringBuilder out = new StringBuilder();
        run.feed().forEach(c -> out.append(command(c)).append(" | "));
        String output = run.output() instanceof Output.Nowhere ? " >nul 2>&1"
                : run.output() instanceof Output.File f ? " >" + BatchText.word(f.file()) + " 2>&1" : "";
        return out.append(command(run.command())).append(output).toString();
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

    private static String phrase(Phrase phrase) {
        StringBuilder out = new StringBuilder();
        phrase.parts().forEach(p -> out.append(p.isVariable() ? reference(p.text()) : BatchText.between(p.text())));
        return out.toString();
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
