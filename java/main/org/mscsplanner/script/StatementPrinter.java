package org.mscsplanner.script;

import java.util.stream.Collectors;
import org.mscsplanner.script.Statement.CommandText;
import org.mscsplanner.script.Statement.Output;
import org.mscsplanner.text.BatchText;
import org.mscsplanner.text.EchoText;
import org.mscsplanner.text.Word;

/** Statements as lines of a batch file; quoting comes from {@code text} only. */
public final class StatementPrinter {
    private StatementPrinter() { }

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
            return EchoText.remark(r.text());
        } else if (s instanceof Statement.Echo e) {
            return e.into().map(f -> ">" + BatchText.word(f) + " ").orElse("") + echo(e.text());
        } else if (s instanceof Statement.Log l) {
            return ">>" + BatchText.word(l.file()) + " " + echo(l.text());
        } else if (s instanceof Statement.Show w) {
            return "set " + w.name();
        } else if (s instanceof Statement.Set v) {
            return "set \"" + v.name() + "=" + phrase(v.value()) + "\"";
        } else if (s instanceof Statement.Increment i) {
            return "set /a " + i.name() + "=" + i.name() + "+1";
        } else if (s instanceof Statement.Run r) {
            return run(r);
        } else if (s instanceof Statement.SaveCode) {
            return "set \"RC=%ERRORLEVEL%\"";
        } else if (s instanceof Statement.Exit x) {
            return "exit /b " + x.code();
        } else if (s instanceof Statement.TakeParts t) {
            return take(t);
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
        } else if (s instanceof Statement.StepGate g) {
            return "if defined ONLY if /i not \"%ONLY%\"==\"" + g.stepId() + "\" goto " + g.label();
        } else if (s instanceof Statement.Explain e) {
            return "if \"%TOOL%.%RC%\"==\"" + e.tool() + "." + e.code() + "\" " + echo(Phrase.of(e.text()));
        }
        throw new IllegalStateException("no text for " + s);
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
