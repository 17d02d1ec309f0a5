package org.mscsplanner.process;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.apache.commons.exec.CommandLine;
import org.apache.commons.exec.DefaultExecuteResultHandler;
import org.apache.commons.exec.DefaultExecutor;
import org.apache.commons.exec.ExecuteException;
import org.apache.commons.exec.ExecuteWatchdog;
import org.apache.commons.exec.PumpStreamHandler;

/** A program of this machine that runs beside us, without input. */
public final class Program {
    /** What a grandchild still holds open is not waited for. */
    private static final Duration LAST_WORDS = Duration.ofSeconds(1);

    private final ExecuteWatchdog watchdog;
    private final DefaultExecuteResultHandler result;
    private final ByteArrayOutputStream said;

    private Program(ExecuteWatchdog watchdog, DefaultExecuteResultHandler result, ByteArrayOutputStream said) {
        this.watchdog = watchdog;
        this.result = result;
        this.said = said;
    }

    /**
     * Starts it.
     *
     * @param command the program and its arguments, each handed over as it is
     * @param most after that time it is ended
     * @param whenEnded called once, from another thread
     * @throws IOException when there is no such program
     */
    public static Program start(List<String> command, Path folder, Map<String, String> environment, Duration most, Runnable whenEnded)
            throws IOException {
        CommandLine line = new CommandLine(command.get(0));
        command.subList(1, command.size()).forEach(argument -> line.addArgument(argument, false));
        ExecuteWatchdog watchdog = ExecuteWatchdog.builder().setTimeout(most).get();
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PumpStreamHandler streams = new Streams(said);
        streams.setStopTimeout(LAST_WORDS);
        DefaultExecutor executor = DefaultExecutor.builder().setWorkingDirectory(folder.toFile()).setExecuteStreamHandler(streams).get();
        executor.setWatchdog(watchdog);
        executor.setExitValues(null);
        DefaultExecuteResultHandler result = new DefaultExecuteResultHandler() {
            @Override
            public void onProcessComplete(int code) {
                super.onProcessComplete(code);
                whenEnded.run();
            }

            @Override
            public void onProcessFailed(ExecuteException why) {
                super.onProcessFailed(why);
                whenEnded.run();
            }
        };
        executor.execute(line, environment, result);
        return new Program(watchdog, result, said);
    }

    /** A stream that is still open when the program has ended is no failure of it. */
    private static final class Streams extends PumpStreamHandler {
        Streams(ByteArrayOutputStream into) {
            super(into);
        }

        @Override
        public void stop() {
            try {
                super.stop();
            } catch (IOException e) {
                // What it said by then is all that there will be.
                setStopTimeout(Duration.ZERO);
            }
        }
    }

    /** Its exit code; empty while it runs, and when it could not be started or was ended. */
    public OptionalInt exit() {
        return result.hasResult() && result.getException() == null && !watchdog.killedProcess()
                ? OptionalInt.of(result.getExitValue()) : OptionalInt.empty();
    }

    /** Waits until it has ended. */
    public void await() {
        try {
            result.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            end();
        }
    }

    /** What it printed on both streams, and why it has no exit code; whole once it has ended. */
    public String said() {
        String why = result.hasResult() && result.getException() != null ? String.valueOf(result.getException().getMessage()) : "";
        return said.toString(Charset.defaultCharset()) + why;
    }

    /** Ends it; nothing happens when it has ended already. */
    private void end() {
        watchdog.destroyProcess();
    }
}
