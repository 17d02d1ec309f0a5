package org.mscsplanner.rehearse.cmd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.mscsplanner.process.Program;
import org.mscsplanner.rehearse.BatchScript;
import org.mscsplanner.rehearse.Call;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.ScriptRun.End;
import org.mscsplanner.rehearse.ScriptRunner;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.script.Statement;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.Machine;
import org.mscsplanner.simulate.tool.Answer;
import org.mscsplanner.simulate.tool.Session;
import org.mscsplanner.simulate.tool.Toolbox;

/** One run of one script by a real cmd.exe, and the answers that its programs get. */
final class Shift implements Counter.Clerk {
    private static final String NO_PROGRAM = Integer.toString(Answer.NO_PROGRAM);
    /** Far more than the longest script starts. */
    private static final int MOST_CALLS = 20_000;
    private static final Duration MOST_REAL_TIME = Duration.ofHours(2);

    private final RealCmd rehearsal;
    private final World world;
    private final Machine machine;
    private final BatchScript script;
    private final Watch watch;
    private final List<Call> calls = new ArrayList<>();
    private final List<String> steps;
    private final long started;
    private Session session;
    private String step = "";
    private int announced;
    private Optional<End> end = Optional.empty();
    private String why = "";

    Shift(RealCmd rehearsal, World world, Machine machine, BatchScript script, Watch watch) {
        this.rehearsal = rehearsal;
        this.world = world;
        this.machine = machine;
        this.script = script;
        this.watch = watch;
        this.started = world.clock().millis();
        this.session = new Session(world, machine);
        this.steps = script.statements().stream().filter(Statement.StepGate.class::isInstance).map(s -> ((Statement.StepGate) s).stepId()).toList();
    }

    ScriptRun run(List<String> arguments) throws IOException {
        Path screen = Files.createTempFile(rehearsal.folder(), "screen", ".txt");
        Files.deleteIfExists(errors());
        OptionalInt exit;
        try (Counter counter = new Counter()) {
            Path description = describe(counter, screen, arguments);
            Program program = start(counter, description);
            Counter.Over over = counter.serve(this);
            if (over == Counter.Over.SILENCE) {
                stop(End.ENDLESS, script.path() + " started no program for a long time and does not end");
            }
            counter.close();
            rehearsal.keep(counter.unanswered());
            program.await();
            exit = program.exit();
            if (exit.isEmpty() && end.isEmpty()) {
                throw new IOException("cmd.exe could not be started: " + program.said());
            }
        }
        if (end.isEmpty() && Files.exists(errors())) {
            throw new RealCmd.NotStarted("a stand-in failed: " + Files.readString(errors()));
        }
        if (end.filter(e -> e == End.SERVER_GONE).isEmpty()) {
            rehearsal.in(world);
        }
        if (arguments.isEmpty() && end.isEmpty()) {
            announce(steps.size());
        }
        return new ScriptRun(end.isPresent() ? ScriptRun.FAILED : exit.orElse(ScriptRun.FAILED), end.orElse(End.BY_ITSELF), why, printed(screen), calls, step,
                (world.clock().millis() - started) / 1000);
    }

    private Program start(Counter counter, Path description) throws IOException {
        CmdExe cmd = rehearsal.cmd();
        List<String> command = new ArrayList<>(machine.isFull() ? cmd.starterWithoutRoom() : cmd.starter());
        command.add(cmd.path(rehearsal.folder().resolve("bin").resolve(StandIns.ENTER + ".exe")));
        command.add(cmd.path(description));
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putAll(cmd.environment());
        environment.put("MSCS_REHEARSAL", counter.address());
        environment.put("MSCS_ERRORS", cmd.path(errors()));
        return Program.start(command, rehearsal.folder(), environment, MOST_REAL_TIME, counter::close);
    }

    /** What {@code enter} reads: see native/standin.c. */
    private Path describe(Counter counter, Path screen, List<String> arguments) throws IOException {
        CmdExe cmd = rehearsal.cmd();
        String own = there(script.path());
        List<String> parts = new ArrayList<>();
        parts.add("\"" + cmd.program() + "\" /d /s /c \"\"" + own + "\"" + String.join("", arguments.stream().map(a -> " \"" + a + "\"").toList()) + "\"");
        parts.add(there(Machine.SYSTEM_ROOT.text()));
        parts.add(cmd.path(screen));
        parts.add("COMPUTERNAME=" + machine.name());
        parts.add("COMSPEC=" + cmd.program());
        // A cmd.exe that reads in one code page only must also write in it.
        parts.add("MSCS_CHCP=" + (cmd.reads().isEmpty() ? "1" : ""));
        parts.add("MSCS_ERRORS=" + cmd.path(errors()));
        parts.add("MSCS_CMD=" + cmd.program());
        parts.add("MSCS_REHEARSAL=" + counter.address());
        parts.add("PATH=" + cmd.path(rehearsal.folder().resolve("bin")));
        parts.add("PATHEXT=.EXE;.CMD");
        parts.add("MSCS_SystemRoot=" + there(Machine.SYSTEM_ROOT.text()));
        parts.add("MSCS_TEMP=" + there(Machine.SYSTEM_ROOT + "\\Temp"));
        parts.add("SystemRoot=" + System.getenv().getOrDefault("SystemRoot", "C:\\windows"));
        parts.add("TEMP=" + cmd.path(rehearsal.folder().resolve("temp")));
        parts.add("TMP=" + cmd.path(rehearsal.folder().resolve("temp")));
        return Files.write(Files.createTempFile(rehearsal.folder(), "enter", ".txt"), (String.join("\0", parts) + "\0\0").getBytes(StandardCharsets.UTF_16LE));
    }

    private Path errors() {
        return rehearsal.folder().resolve("errors.txt");
    }

    private String there(String path) {
        return rehearsal.redirection().there(machine.name(), rehearsal.reading().taken(path));
    }

    private List<String> printed(Path screen) throws IOException {
        String text = new String(Files.readAllBytes(screen), script.page());
        return rehearsal.redirection().back(text).replace("\r", "").lines().toList();
    }

    @Override
    public Optional<Counter.Reply> answer(Question question) throws IOException {
        rehearsal.in(world);
        if (question.program().equals("chcp")) {
            session = session.withPage(script.page());
            return Optional.of(new Counter.Reply(0, new byte[0]));
        }
        if (question.variable("RC").equals(NO_PROGRAM) && calls.stream().noneMatch(c -> c.code() == Answer.NO_PROGRAM)) {
            throw new RealCmd.NotStarted(script.path(), step);
        }
        begin(question.variable("STEP"));
        String tail = rehearsal.redirection().back(rehearsal.reading().meant(question.tail())).strip();
        if (watch.hangs(world, question.program(), tail)) {
            return Optional.of(Counter.Reply.NEVER);
        }
        Optional<Answer> instead = watch.instead(world, step, question.program(), tail);
        Answer answer = instead.isPresent() ? instead.get()
                : Toolbox.run(session, question.program(), tail, new String(question.input(), session.page()));
        Call call = new Call(step, 0, question.program(), tail, answer.code());
        calls.add(call);
        watch.ran(world, call);
        judge();
        rehearsal.out();
        String output = rehearsal.redirection().there(machine.name(), answer.output());
        return end.isPresent() ? Optional.empty() : Optional.of(new Counter.Reply(answer.code(), output.getBytes(session.page())));
    }

    private void judge() {
        if (!machine.isRunning()) {
            stop(End.SERVER_GONE, machine.name() + " lost its power");
        } else if (watch.stops(world)) {
            stop(End.STOPPED, "it was stopped");
        } else if (calls.size() > MOST_CALLS || world.clock().millis() - started > ScriptRunner.MOST_MILLIS) {
            stop(End.ENDLESS, script.path() + ": " + (calls.size() > MOST_CALLS ? "more than " + MOST_CALLS + " programs: an endless loop"
                    : ScriptRunner.TOO_LONG));
        }
    }

    private void stop(End how, String reason) {
        if (end.isEmpty()) {
            end = Optional.of(how);
            why = reason;
        }
    }

    /** A step says so itself in the variable STEP; those in between started no program. */
    private void begin(String id) {
        if (id.isEmpty() || id.equals(step)) {
            return;
        }
        int index = steps.indexOf(id);
        announce(index + 1);
        step = id;
    }

    private void announce(int until) {
        for (; announced < until; announced++) {
            if (!watch.step(world, steps.get(announced))) {
                stop(End.UNREADABLE, "a real cmd.exe leaves no step out");
            }
        }
    }
}
