package org.mscsplanner.script;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.mscsplanner.command.Call;
import org.mscsplanner.command.Op;
import org.mscsplanner.script.Statement.CommandText;
import org.mscsplanner.script.Statement.Output;
import org.mscsplanner.text.Word;

/**
 * Operations to statements: nested choices become labels and jumps. Every command that can fail saves its exit code in
 * {@code RC}, names its tool in {@code TOOL}, and jumps to {@code failed} with a code that its rule does not accept.
 */
final class Compiler {
    static final String FAILED = "failed";

    private final List<Statement> out = new ArrayList<>();
    private final String prefix;
    private int labels;

    /** @param prefix of every label, unique in the script */
    Compiler(String prefix) {
        this.prefix = prefix;
    }

    static List<Statement> compile(String prefix, List<Op> ops) {
        Compiler compiler = new Compiler(prefix);
        compiler.all(ops);
        return compiler.out;
    }

    private void all(List<Op> ops) {
        ops.forEach(this::one);
    }

    private void one(Op op) {
        if (op instanceof Op.Run r) {
            run(r.call());
        } else if (op instanceof Op.Ask a) {
            ask(a);
        } else if (op instanceof Op.IfFile f) {
            ifFile(f);
        } else if (op instanceof Op.Mark m) {
            out.add(new Statement.Echo(Phrase.of(m.text()), Optional.of(m.file())));
        } else if (op instanceof Op.Folder f) {
            out.add(new Statement.MakeFolder(f.path()));
        } else if (op instanceof Op.Take t) {
            out.add(new Statement.Set(t.variable(), Phrase.of("")));
            out.add(new Statement.TakeParts(t.variable(), t.file(), t.skip(), t.rest()));
        } else if (op instanceof Op.Pause p) {
            pause(p.seconds());
        } else if (op instanceof Op.Until u) {
            until(u);
        } else if (op instanceof Op.Say s) {
            out.add(Statement.Echo.of(s.text()));
        } else if (op instanceof Op.Fail f) {
            out.add(new Statement.Set("WHY", Phrase.of(f.why())));
            out.add(new Statement.Goto(FAILED));
        }
    }

    private void execute(Call call) {
        out.add(new Statement.Set("TOOL", Phrase.of(call.toolName())));
        out.add(new Statement.Run(call.feed().stream().map(Compiler::text).toList(), text(call), output(call.output())));
        out.add(new Statement.SaveCode());
    }

    private void run(Call call) {
        execute(call);
        List<Integer> others = call.otherGoodCodes();
        if (others.isEmpty()) {
            out.add(new Statement.IfCode(true, 0, FAILED));
            return;
        }
        String done = label();
        out.add(new Statement.IfCode(false, 0, done));
        others.forEach(code -> out.add(new Statement.IfCode(false, code, done)));
        out.add(new Statement.Goto(FAILED));
        out.add(new Statement.Label(done));
    }

    private void ask(Op.Ask ask) {
        execute(ask.call());
        List<Integer> noCodes = ask.call().noCodes();
        String end = label();
        String no = ask.no().isEmpty() ? end : label();
        String yes = ask.yes().isEmpty() ? end : label();
        out.add(new Statement.IfCode(false, 0, yes));
        noCodes.forEach(code -> out.add(new Statement.IfCode(false, code, no)));
        out.add(new Statement.Goto(FAILED));
        branches(yes, ask.yes(), no, ask.no(), end);
    }

    private void ifFile(Op.IfFile f) {
        if (f.there().isEmpty() && f.missing().isEmpty()) {
            return;
        }
        String end = label();
        if (f.there().isEmpty() || f.missing().isEmpty()) {
            out.add(new Statement.IfExists(f.missing().isEmpty(), f.path(), end));
            all(f.there().isEmpty() ? f.missing() : f.there());
            out.add(new Statement.Label(end));
            return;
        }
        String there = label();
        out.add(new Statement.IfExists(false, f.path(), there));
        branches(label(), f.missing(), there, f.there(), end);
    }

    /** First branch, second branch, end; a branch that is empty has the end as its label. */
    private void branches(String first, List<Op> firstOps, String second, List<Op> secondOps, String end) {
        if (!firstOps.isEmpty()) {
            out.add(new Statement.Label(first));
            all(firstOps);
            if (!secondOps.isEmpty()) {
                out.add(new Statement.Goto(end));
            }
        }
        if (!secondOps.isEmpty()) {
            out.add(new Statement.Label(second));
            all(secondOps);
        }
        out.add(new Statement.Label(end));
    }

    /** {@code ping -n N+1} on the loopback address waits N seconds; timeout needs a console. */
    private void pause(long seconds) {
        out.add(new Statement.Run(List.of(), new CommandText("ping", List.of(Word.literal("-n"),
                Word.literal(Long.toString(seconds + 1)), Word.literal("127.0.0.1"))), new Output.Nowhere()));
    }

    private void until(Op.Until u) {
        String again = label();
        String done = label();
        String counter = "N";
        out.add(new Statement.Set(counter, Phrase.of("0")));
        out.add(new Statement.Label(again));
        execute(u.call());
        out.add(new Statement.IfCode(false, 0, done));
        out.add(new Statement.Increment(counter));
        out.add(new Statement.Set("WHY", Phrase.of(u.why())));
        out.add(new Statement.IfAtLeast(counter, u.times(), FAILED));
        pause(u.pauseSeconds());
        out.add(new Statement.Goto(again));
        out.add(new Statement.Label(done));
        out.add(new Statement.Set("WHY", Phrase.of("")));
    }

    private static CommandText text(Call call) {
        return new CommandText(call.program(), call.words());
    }

    private static Output output(Call.Output output) {
        if (output instanceof Call.Output.Hidden) {
            return new Output.Nowhere();
        }
        return output instanceof Call.Output.Into i ? new Output.File(i.file()) : new Output.Screen();
    }

    private String label() {
        return prefix + "_" + ++labels;
    }
}
