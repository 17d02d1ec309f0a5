package org.mscsplanner.rehearse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.rehearse.ScriptRun.End;
import org.mscsplanner.script.Statement;
import org.mscsplanner.script.Statement.CommandText;
import org.mscsplanner.script.Statement.Output;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.tool.Answer;
import org.mscsplanner.simulate.tool.Session;
import org.mscsplanner.simulate.tool.Toolbox;

/** One run of one script: the way through its statements, the programs that it starts, and its journal. */
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
    private final Console console;
    private final List<Call> calls = new ArrayList<>();
    private final long started;
    private int at;
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
        this.console = new Console(new Session(world, machine), variables);
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
        return new ScriptRun(console.errorLevel(), End.BY_ITSELF, "", console.screen(), calls, step, seconds());
    }

    private long seconds() {
        return (world.clock().millis() - started) / 1000;
    }

    private ScriptRun ended(End end, String why) {
        return new ScriptRun(ScriptRun.FAILED, end, why, console.screen(), calls, step, seconds());
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
            console.set(v);
            if (v.name().equals("STEP") && !variables.get("STEP").isEmpty()) {
                step = variables.get("STEP");
            }
        } else if (s instanceof Statement.Inner i) {
            inner(i);
        } else if (s instanceof Statement.Start b) {
            start(b);
        } else if (s instanceof Statement.Exit x) {
            console.setErrorLevel(x.code());
            ended = true;
        } else if (s instanceof Statement.ExitWithCode) {
            console.setErrorLevel((int) variables.number("RC"));
            ended = true;
        } else if (s instanceof Statement.CodePage) {
            console.setPage(script.page());
        } else if (!console.takes(s) && conditions.hold(s, console.files())) {
            at = script.labelled(BatchScript.jump(s).orElseThrow());
        }
    }

    /** The file is held open as long as the script runs; where that cannot be, it does not run. */
    private void inner(Statement.Inner i) {
        String file = variables.argument(i.output());
        if (!console.write(file, "")) {
            return;
        }
        machine.locked().add(WinPath.of(file));
        try {
            ScriptRun run = other(i.script(), i.argument(), false);
            if (run.end() != End.BY_ITSELF) {
                throw new EndedInside(run);
            }
            machine.locked().remove(WinPath.of(file));
            console.files().write(file, console.bytes(String.join("\r\n", run.screen()) + "\r\n"));
            console.setErrorLevel(run.exit());
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
            if (r.output() instanceof Output.File f && console.files().write(variables.argument(f.file()), new byte[0])) {
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
        console.setErrorLevel(answer.code());
        if (r.output() instanceof Output.File f && machine.isRunning()) {
            String file = variables.argument(f.file());
            // A program does not look whether what it says arrives; cmd.exe does.
            if (Toolbox.knows(r.command().program().toLowerCase(Locale.ROOT))) {
                console.files().write(file, console.bytes(answer.output()));
            } else {
                console.write(file, answer.output());
            }
        } else if (r.output() instanceof Output.Screen) {
            answer.output().replace("\r", "").lines().forEach(console::say);
        }
    }

    private Answer answer(CommandText command, String input) {
        String program = command.program().toLowerCase(Locale.ROOT);
        String tail = variables.raw(command.words());
        Optional<Answer> instead = watch.instead(world, step, program, tail);
        Answer answer = instead.isPresent() ? instead.get()
                : Toolbox.knows(program) ? Toolbox.run(console.session(), program, tail, input)
                : BuiltIns.run(program, command.words(), variables, console.files(), console.errorLevel());
        Call call = new Call(step, at, program, tail, answer.code());
        calls.add(call);
        watch.ran(world, call);
        return answer;
    }
}
