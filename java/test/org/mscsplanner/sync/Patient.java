package org.mscsplanner.sync;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.mscsplanner.ground.Mingw;
import org.mscsplanner.ground.Wine;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.rehearse.Call;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.ScriptRunner;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.rehearse.cmd.RealCmd;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.tool.Answer;

/**
 * A real cmd.exe whose script waits in real time for its helper. The built-in interpreter has the helper's answer at once; here
 * a wait takes real time and none of the world's, so both see the same clock. Once the helper hangs, waiting takes no real time.
 */
final class Patient implements ScriptRunner, Closeable {
    private static final WinPath ANSWER = WinPath.of(SyncLab.JOB + "\\owner.txt");
    private static final int MOMENT = 60;
    private static final int GONE = 500;
    private static final int ATTEMPTS = 4;
    /** With this code and without a word Wine ends when it cannot start; the script has a word for each of its codes. */
    private static final int NOT_BEGUN = 1;
    private static final String NO_PROGRAM = Integer.toString(Answer.NO_PROGRAM);
    /** What {@code start} of Wine says where it could not start the helper. */
    private static final String NO_HELPER = "ShellExecuteEx failed";

    private final RealCmd cmd;
    private Optional<World> hung = Optional.empty();
    private Name at = Name.NONE;

    private Patient(RealCmd cmd) {
        this.cmd = cmd;
    }

    /** The cmd.exe of Wine; skips the test where there is none. */
    static Patient start() throws IOException {
        return new Patient(RealCmd.of(Wine.shared().cmdExe(), Mingw.program("standin")));
    }

    @Override
    public void close() throws IOException {
        cmd.close();
    }

    @Override
    public ScriptRun run(World world, Name node, String path, List<String> arguments, Watch watch) {
        if (hung.isPresent() && (hung.get() != world || !locked(world, at).contains(ANSWER))) {
            end();
        }
        Waiting waiting = new Waiting(watch);
        ScriptRun run = asked(world, node, path, arguments, waiting);
        boolean told = run.exit() == Answer.NO_PROGRAM || run.said(NO_PROGRAM);
        if (told && run.calls().stream().noneMatch(c -> c.code() == Answer.NO_PROGRAM)) {
            throw new Busy(run.toString());
        } else if (run.exit() == NOT_BEGUN && run.calls().isEmpty() && run.screen().isEmpty()) {
            throw new Busy("Wine started no cmd.exe: " + run);
        } else if (run.said(NO_HELPER)) {
            throw new Busy("Wine started no helper: " + run);
        }
        if (waiting.hangs) {
            hung = Optional.of(world);
            at = node;
            locked(world, node).add(ANSWER);
        }
        return run;
    }

    private ScriptRun asked(World world, Name node, String path, List<String> arguments, Watch watch) {
        try {
            return cmd.run(world, node, path, arguments, watch);
        } catch (UncheckedIOException e) {
            throw e.getCause() instanceof RealCmd.NotStarted ? new Busy(String.valueOf(e.getMessage())) : e;
        }
    }

    /** A machine with too much to do could not start a program: the script ended as it must then, and nothing else was tried. */
    static final class Busy extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Busy(String why) {
            super(why);
        }
    }

    /** Tries again from the beginning where the machine was too busy. */
    static void patiently(Runnable attempt) {
        for (int i = 1;; i++) {
            try {
                attempt.run();
                return;
            } catch (Busy e) {
                if (i == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static Set<WinPath> locked(World world, Name node) {
        return world.machine(node).orElseThrow().locked();
    }

    private void end() {
        try {
            cmd.endHanging();
            pause(GONE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        hung = Optional.empty();
    }

    private static void pause(int millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the inner watcher sees is what it would see with the interpreter. */
    private static final class Waiting extends Forwarding {
        private boolean hangs;

        Waiting(Watch inner) {
            super(inner);
        }

        private boolean waits(String program, String tail) {
            return !hangs && program.equals("ping") && tail.startsWith("-n 2 ");
        }

        @Override
        public Optional<Answer> instead(World world, String step, String program, String tail) {
            if (waits(program, tail)) {
                pause(MOMENT);
                return Optional.of(new Answer(0, ""));
            }
            return super.instead(world, step, program, tail);
        }

        @Override
        public boolean hangs(World world, String program, String tail) {
            boolean now = super.hangs(world, program, tail);
            hangs |= now;
            return now;
        }

        @Override
        public void ran(World world, Call call) {
            if (!waits(call.program(), call.tail())) {
                super.ran(world, call);
            }
        }
    }
}
