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
    /** Where a script goes that cannot write a record: nothing that it does could be taken back. */
    static final String UNRECORDED = "unrecorded";

    /** The variable that is set once something is left to the person who runs the script. */
    static final String LEFT = "LEFT";

    private final String prefix;
    private final Statements out;
    private int labels;

    private Compiler(String prefix, Statements out) {
        this.prefix = prefix;
        this.out = out;
    }

    /** @param prefix of every label, unique in the script */
    static void compile(String prefix, List<Op> ops, Statements out) {
        new Compiler(prefix, out).all(ops, Optional.empty());
    }

    /** @param end where the script goes on behind the last operation; a label of its own is made where there is none yet */
    private void all(List<Op> ops, Optional<String> end) {
        for (int i = 0; i < ops.size(); i++) {
            one(ops.get(i), i == ops.size() - 1 ? end : Optional.empty());
        }
    }

    private void one(Op op, Optional<String> end) {
        if (op instanceof Op.Run r) {
            execute(r.call());
            unless(with(0, r.call().otherGoodCodes()));
            if (isListing(r.call()) || r.call().otherGoodCodes().isEmpty()) {
                file(r.call()).ifPresent(this::kept);
            }
        } else if (op instanceof Op.Ask a) {
            ask(a, end);
        } else if (op instanceof Op.IfFile f) {
            ifFile(f, end);
        } else if (op instanceof Op.IfText t) {
            ifText(t, end);
        } else if (op instanceof Op.Mark m) {
            out.write(m.file(), Phrase.of(m.text()));
            out.unlessExists(m.file(), UNRECORDED);
        } else if (op instanceof Op.Kept k) {
            kept(k.file());
        } else if (op instanceof Op.Folder f) {
            out.makeFolder(f.path());
        } else if (op instanceof Op.Take t) {
            out.set(t.variable(), "");
            out.take(t.variable(), t.file(), t.skip(), t.rest());
        } else if (op instanceof Op.Pause p) {
            out.pause(p.seconds());
        } else if (op instanceof Op.Until u) {
            until(u);
        } else if (op instanceof Op.Say s) {
            out.say(s.text());
        } else if (op instanceof Op.Leave l) {
            out.say(Phrase.of("    the former " + l.what() + " stands in ", "UNDONE", "\\" + l.record() + "; set it in " + l.where()));
            out.set(LEFT, "1");
        } else if (op instanceof Op.Fail f) {
            out.set("WHY", f.why());
            out.go(FAILED);
        }
    }

    /** Where cmd.exe cannot even make the file of an output, it does not start the program, and ends with 1: a program that found nothing does so too. */
    private void execute(Call call) {
        out.set("TOOL", call.toolName());
        out.add(new Statement.Run(call.feed().stream().map(Compiler::text).toList(), text(call), output(call.output())));
        out.save();
        file(call).ifPresent(f -> out.unlessExists(f, UNRECORDED));
    }

    private void unless(List<Integer> codes) {
        out.unlessCodes(codes, FAILED);
    }

    private void ask(Op.Ask ask, Optional<String> enclosing) {
        execute(ask.call());
        List<Integer> noCodes = ask.call().noCodes();
        List<Op> yes = ask.yes();
        if (isListing(ask.call())) {
            unless(with(0, noCodes));
            kept(file(ask.call()).orElseThrow());
        } else if (file(ask.call()).isPresent()) {
            yes = new ArrayList<>(List.of(new Op.Kept(file(ask.call()).get())));
            yes.addAll(ask.yes());
        }
        if (yes.isEmpty() && ask.no().isEmpty()) {
            unless(with(0, noCodes));
            return;
        }
        String end = enclosing.orElseGet(this::label);
        if (ask.no().isEmpty()) {
            noCodes.forEach(code -> out.ifCode(code, end));
            unlessListed(ask.call(), List.of(0));
            all(yes, Optional.of(end));
        } else {
            String found = yes.isEmpty() ? end : label();
            out.ifCode(0, found);
            unlessListed(ask.call(), noCodes);
            branches(ask.no(), found, yes, end);
        }
        finish(end, enclosing);
    }

    /** The codes of a listing were judged before the file was looked at. */
    private void unlessListed(Call call, List<Integer> codes) {
        if (!isListing(call)) {
            unless(codes);
        }
    }

    private static Optional<Word> file(Call call) {
        return call.output() instanceof Call.Output.Into i ? Optional.of(i.file()) : Optional.empty();
    }

    /** It says something whatever it ends with; findstr only when it found something. */
    private static boolean isListing(Call call) {
        return file(call).isPresent() && !call.program().equals("findstr");
    }

    /** On a full disk a file gets its name and no byte: what was there would be recorded, and put back, as nothing. */
    private void kept(Word file) {
        out.add(new Statement.IfSize(true, file, 1, UNRECORDED));
    }

    private void ifFile(Op.IfFile f, Optional<String> enclosing) {
        if (f.there().isEmpty() && f.missing().isEmpty()) {
            return;
        }
        String end = enclosing.orElseGet(this::label);
        if (f.missing().isEmpty()) {
            out.unlessExists(f.path(), end);
            all(f.there(), Optional.of(end));
        } else {
            String there = f.there().isEmpty() ? end : label();
            out.ifExists(f.path(), there);
            branches(f.missing(), there, f.there(), end);
        }
        finish(end, enclosing);
    }

    private void ifText(Op.IfText t, Optional<String> enclosing) {
        String end = enclosing.orElseGet(this::label);
        String same = t.same().isEmpty() ? end : label();
        out.ifText(t.variable(), t.text(), same);
        branches(t.other(), same, t.same(), end);
        finish(end, enclosing);
    }

    /** The first branch, and behind its label the second; an empty second branch has the end as its label. */
    private void branches(List<Op> first, String secondLabel, List<Op> second, String end) {
        all(first, Optional.of(end));
        if (!second.isEmpty()) {
            if (out.last().filter(Statement.Goto.class::isInstance).isEmpty()) {
                out.go(end);
            }
            out.label(secondLabel);
            all(second, Optional.of(end));
        }
    }

    /** The label of an end that no enclosing choice has. */
    private void finish(String end, Optional<String> enclosing) {
        if (enclosing.isEmpty()) {
            out.label(end);
        }
    }

    private static List<Integer> with(int first, List<Integer> more) {
        List<Integer> all = new ArrayList<>(List.of(first));
        all.addAll(more);
        return all;
    }

    private void until(Op.Until u) {
        String again = label();
        String done = label();
        String counter = "N";
        out.set(counter, "0");
        out.label(again);
        execute(u.call());
        out.ifCode(0, done);
        out.increment(counter);
        out.set("WHY", u.why());
        out.ifAtLeast(counter, u.times(), FAILED);
        out.pause(u.pauseSeconds());
        out.go(again);
        out.label(done);
        out.set("WHY", "");
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
