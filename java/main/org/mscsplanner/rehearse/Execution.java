package org.mscsplanner.rehearse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.rehearse.ScriptRun.End;
import org.mscsplanner.script.Phrase;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.Statement.CommandText;
import org.mscsplanner.script.Statement.Output;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.tool.Answer;
import org.mscsplanner.simulate.tool.FileWork;
import org.mscsplanner.simulate.tool.Session;
import org.mscsplanner.simulate.tool.Toolbox;

/** One run of one script: statement by statement, with its variables, its screen and its journal. */
final class Execution {
    /** A script may be as long as its plan and waits in some of its lines: none goes through each of them so often. */
    private static final int MOST_ROUNDS = 100;
    private static final int LEAST_LIMIT = 100_000;

    private final World world;
    private final Machine machine;
    private final BatchScript script;
    private final Variables variables;
    private final Watch watch;
    private final Conditions conditions;
    private final Scripts scripts;
    private final boolean unwatched;
    private final List<String> screen = new ArrayList<>();
    private final List<Call> calls = new ArrayList<>();
    private final long started;
    private Session session;
    private int at;
    private int errorLevel;
    private String step = "";
    private boolean ended;
    /** A program that was started beside it hangs; it keeps open whatever was open then. */
    private boolean hung;

    /** @param unwatched nobody waits for its end: a program that hangs stops it alone */
    Execution(World world, Machine machine, BatchScript script, Variables variables, Watch watch, Scripts scripts, boolean unwatched) {
        this.world = world;
        this.machine = machine;
        this.script = script;
        this.variables = variables;
        this.watch = watch;
        this.conditions = new Conditions(world, variables, watch);
        this.scripts = scripts;
        this.unwatched = unwatched;
        this.started = world.clock().millis();
        this.session = new Session(world, machine);
    }

    /** Finds another script on the same server. */
    interface Scripts {
        /** Empty when there is none. */
        Optional<BatchScript> find(Machine machine, String path) throws BatchScript.Refused;
    }

    ScriptRun run() {
        List<Statement> statements = script.statements();
        int most = Math.max(LEAST_LIMIT, MOST_ROUNDS * statements.size());
        for (int count = 0; !ended && at < statements.size(); count++) {
            if (!machine.isRunning()) {
                return ended(End.SERVER_GONE, machine.name() + " lost its power");
            } else if (watch.stops(world)) {
                return ended(End.STOPPED, "it was stopped");
            } else if (count > most || world.clock().millis() - started > ScriptRunner.MOST_MILLIS) {
                return ended(End.ENDLESS, script.path() + ":" + (at + 1) + ": " + (count > most
                        ? "more than " + most + " statements: an endless loop" : ScriptRunner.TOO_LONG));
            }
            Statement next = statements.get(at++);
            try {
                execute(next);
            } catch (NotToBeRun e) {
                return ended(End.UNREADABLE, script.path() + ":" + at + ": " + e.getMessage());
            } catch (EndedInside e) {
                return ended(e.run.end(), e.run.why());
            }
        }
        return new ScriptRun(errorLevel, End.BY_ITSELF, "", screen, calls, step, seconds());
    }

    private long seconds() {
        return (world.clock().millis() - started) / 1000;
    }

    private ScriptRun ended(End end, String why) {
        return new ScriptRun(ScriptRun.FAILED, end, why, screen, calls, step, seconds());
    }

    /** A script that this one started ended not by itself, and this one with it. */
    private static final class EndedInside extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final transient ScriptRun run;

        EndedInside(ScriptRun run) {
            this.run = run;
        }
    }

    private void execute(Statement s) {
        if (s instanceof Statement.Run r) {
            run(r);
        } else if (s instanceof Statement.Set v) {
            set(v);
        } else if (s instanceof Statement.SaveCode) {
            variables.set("RC", Integer.toString(errorLevel));
        } else if (s instanceof Statement.Echo e) {
            echo(e.text(), e.into().map(variables::argument), false);
        } else if (s instanceof Statement.Log l) {
            echo(l.text(), Optional.of(variables.argument(l.file())), true);
        } else if (s instanceof Statement.MakeFolder m) {
            makeFolder(variables.argument(m.path()));
        } else if (s instanceof Statement.TakeParts t) {
            take(t);
        } else if (s instanceof Statement.SetWords w) {
            variables.set(w.name(), variables.raw(w.words()));
        } else if (s instanceof Statement.Increment i) {
            variables.set(i.name(), Long.toString(variables.number(i.name()) + 1));
        } else if (s instanceof Statement.Decrement d) {
            variables.set(d.name(), Long.toString(variables.number(d.name()) - 1));
        } else if (s instanceof Statement.CountLines c) {
            variables.set(c.name(), Long.toString(variables.number(c.name()) + lines(variables.argument(c.file())).size()));
        } else if (s instanceof Statement.ShowTimes t) {
            lines(variables.get(t.list())).forEach(path -> screen.add(work().stamp(path)));
        } else if (s instanceof Statement.Inner i) {
            inner(i);
        } else if (s instanceof Statement.Start b) {
            start(b);
        } else if (s instanceof Statement.Show w) {
            show(w.name());
        } else if (s instanceof Statement.Explain e) {
            if (variables.get("TOOL").equals(e.tool()) && variables.get("RC").equals(Integer.toString(e.code()))) {
                screen.add(e.text());
            }
        } else if (s instanceof Statement.Exit x) {
            errorLevel = x.code();
            ended = true;
        } else if (s instanceof Statement.ExitWithCode) {
            errorLevel = (int) variables.number("RC");
            ended = true;
        } else if (s instanceof Statement.CodePage) {
            session = session.withPage(script.page());
        } else if (conditions.hold(s, work())) {
            at = script.labelled(BatchScript.jump(s).orElseThrow());
        }
    }

    private FileWork work() {
        return new FileWork(session);
    }

    private void set(Statement.Set v) {
        variables.set(v.name(), variables.text(v.value()));
        // In a .cmd file a successful set leaves ERRORLEVEL 0.
        errorLevel = 0;
        if (v.name().equals("STEP") && !variables.get("STEP").isEmpty()) {
            step = variables.get("STEP");
        }
    }

    /** What comes from a variable is not escaped: some signs in it would mean something to cmd.exe. */
    private void echo(Phrase phrase, Optional<String> file, boolean append) {
        phrase.parts().stream().filter(p -> p.isVariable() && variables.get(p.text()).matches(".*[&|<>^].*")).findFirst().ifPresent(p -> {
            throw new NotToBeRun("cmd.exe would act on a sign in the value of " + p.text() + ": " + variables.get(p.text()));
        });
        String text = variables.text(phrase);
        if (file.isEmpty()) {
            screen.add(text);
            return;
        }
        byte[] line = bytes(text + "\r\n");
        if (!(append ? work().append(file.get(), line) : work().write(file.get(), line))) {
            screen.add("The file cannot be written: " + file.get());
            errorLevel = 1;
        }
    }

    private byte[] bytes(String text) {
        return text.getBytes(session.page());
    }

    private void makeFolder(String path) {
        if (!work().exists(path) && !work().makeFolder(path)) {
            screen.add("The folder cannot be made: " + path);
            errorLevel = 1;
        }
    }

    private void show(String name) {
        // Every variable whose name begins so; the language sets none beside it.
        screen.add(name + "=" + variables.get(name));
    }

    /** Every line is taken apart, and the last one that has the part wins. */
    private void take(Statement.TakeParts t) {
        lines(variables.argument(t.file())).forEach(line -> ListingLines.part(line, t.skip(), t.rest()).ifPresent(p -> variables.set(t.name(), p)));
    }

    private List<String> lines(String file) {
        Optional<String> text = work().read(file).map(b -> new String(b, session.page()));
        if (text.isEmpty()) {
            screen.add("The file cannot be read: " + file);
            errorLevel = 1;
        }
        return text.map(ListingLines::of).orElse(List.of());
    }

    /** The file is held open as long as the script runs; where that cannot be, it does not run. */
    private void inner(Statement.Inner i) {
        String file = variables.argument(i.output());
        if (!work().write(file, new byte[0])) {
            screen.add("The file cannot be written: " + file);
            errorLevel = 1;
            return;
        }
        machine.locked().add(WinPath.of(file));
        try {
            ScriptRun run = other(i.script(), i.argument(), false);
            if (run.end() != End.BY_ITSELF) {
                throw new EndedInside(run);
            }
            machine.locked().remove(WinPath.of(file));
            work().write(file, bytes(String.join("\r\n", run.screen()) + "\r\n"));
            errorLevel = run.exit();
        } finally {
            machine.locked().remove(WinPath.of(file));
            if (hung) {
                machine.locked().add(WinPath.of(file));
            }
        }
    }

    /** What is started beside this one is done before it goes on, unless one of its programs hangs. */
    private void start(Statement.Start b) {
        ScriptRun run = other(b.script(), b.argument(), true);
        if (run.end() == End.UNREADABLE) {
            throw new EndedInside(run);
        }
    }

    private ScriptRun other(String path, String argument, boolean alone) {
        try {
            Optional<BatchScript> found = scripts.find(machine, path);
            if (found.isEmpty()) {
                return new ScriptRun(1, End.BY_ITSELF, "", List.of("There is no such script: " + path), List.of(), "", 0);
            }
            Execution other = new Execution(world, machine, found.get(), variables.forScript(path, List.of(argument)), watch, scripts, alone);
            ScriptRun run = other.run();
            hung |= other.hung;
            calls.addAll(run.calls());
            step = run.step().isEmpty() ? step : run.step();
            return run;
        } catch (BatchScript.Refused e) {
            return ScriptRun.unreadable(String.valueOf(e.getMessage()));
        }
    }

    private void run(Statement.Run r) {
        if (watch.hangs(world, r.command().program(), variables.raw(r.command().words()))) {
            if (r.output() instanceof Output.File f && work().write(variables.argument(f.file()), new byte[0])) {
                machine.locked().add(WinPath.of(variables.argument(f.file())));
            }
            hung = unwatched;
            throw new EndedInside(ended(unwatched ? End.STOPPED : End.ENDLESS,
                    script.path() + ":" + at + ": " + r.command().program() + " does not end"));
        }
        String input = "";
        for (CommandText source : r.feed()) {
            input = answer(source, input).output();
        }
        Answer answer = answer(r.command(), input);
        errorLevel = answer.code();
        if (r.output() instanceof Output.File f && machine.isRunning()) {
            boolean written = work().write(variables.argument(f.file()), bytes(answer.output()));
            // A program does not look whether what it says arrives; cmd.exe does.
            if (!written && !Toolbox.knows(r.command().program().toLowerCase(Locale.ROOT))) {
                screen.add("The file cannot be written: " + variables.argument(f.file()));
                errorLevel = 1;
            }
        } else if (r.output() instanceof Output.Screen) {
            answer.output().replace("\r", "").lines().forEach(screen::add);
        }
    }

    private Answer answer(CommandText command, String input) {
        String program = command.program().toLowerCase(Locale.ROOT);
        String tail = variables.raw(command.words());
        Optional<Answer> instead = watch.instead(world, step, program, tail);
        Answer answer = instead.isPresent() ? instead.get()
                : Toolbox.knows(program) ? Toolbox.run(session, program, tail, input) : BuiltIns.run(program, command.words(), variables, work(), errorLevel);
        Call call = new Call(step, at, program, tail, answer.code());
        calls.add(call);
        watch.ran(world, call);
        return answer;
    }
}
