package org.mscsplanner.ground;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * What a program did: its exit code and all that it wrote.
 */
public final class Ran {
    /** No exit code: the program ran out of its time and was killed with its children. */
    public static final int TIMED_OUT = -1;

    private final int exit;
    private final byte[] out;
    private final byte[] err;

    private Ran(int exit, byte[] out, byte[] err) {
        this.exit = exit;
        this.out = out;
        this.err = err;
    }

    public int exit() {
        return exit;
    }

    public byte[] out() {
        return out.clone();
    }

    public byte[] err() {
        return err.clone();
    }

    /** Standard output as text, CR LF made LF. */
    public String text(Charset charset) {
        return new String(out, charset).replace("\r\n", "\n");
    }

    /** Standard output as ASCII text with LF: what cmd.exe prints for plain names. */
    public String text() {
        return text(StandardCharsets.US_ASCII);
    }

    @Override
    public String toString() {
        return "exit " + exit + "\n--- out\n" + text(StandardCharsets.UTF_8) + "\n--- err\n" + new String(err, StandardCharsets.UTF_8);
    }

    /**
     * Starts a program with no input and waits for it. The streams go through files, so a child that keeps one open
     * does not hold the test up.
     *
     * @param environment set over the environment of the tests; an empty value removes the variable
     */
    static Ran run(Path dir, Duration timeout, Map<String, String> environment, List<String> command) {
        try {
            Path folder = Files.createDirectories(Ground.folder("streams"));
            Path out = Files.createTempFile(folder, "out", ".bytes");
            Path err = Files.createTempFile(folder, "err", ".bytes");
            try {
                ProcessBuilder builder = new ProcessBuilder(command).directory(dir.toFile())
                        .redirectInput(new File("/dev/null")).redirectOutput(out.toFile()).redirectError(err.toFile());
                environment.forEach((name, value) -> set(builder.environment(), name, value));
                int exit = await(builder.start(), timeout);
                return new Ran(exit, Files.readAllBytes(out), Files.readAllBytes(err));
            } finally {
                Files.deleteIfExists(out);
                Files.deleteIfExists(err);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(String.join(" ", command), e);
        }
    }

    /** Starts a program that nobody waits for. */
    static void leave(Path dir, Map<String, String> environment, List<String> command) {
        try {
            ProcessBuilder builder = new ProcessBuilder(command).directory(dir.toFile()).redirectInput(new File("/dev/null"))
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).redirectError(ProcessBuilder.Redirect.DISCARD);
            environment.forEach((name, value) -> set(builder.environment(), name, value));
            builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(String.join(" ", command), e);
        }
    }

    private static void set(Map<String, String> environment, String name, String value) {
        if (value.isEmpty()) {
            environment.remove(name);
        } else {
            environment.put(name, value);
        }
    }

    private static int await(Process process, Duration timeout) {
        try {
            if (process.waitFor(timeout.toMillis(), TimeUnit.MILLISECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().onExit().join();
        return TIMED_OUT;
    }
}
