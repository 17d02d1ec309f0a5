package org.mscsplanner.psmodule;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * An engine that misbehaves in the way that the variable FAKE_ENGINE names: the module's tests put it into the place of the
 * jar. Each start adds a line with its process id to the file that FAKE_ENGINE_LOG names.
 */
public final class FakeEngine {
    private static final int MEGABYTE = 1 << 20;
    private static final int MANY = 100;
    private static final String FACT = "{\"type\":\"fact\",\"name\":\"approval\",\"value\":\"x\"}\n";

    private final PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), false, StandardCharsets.UTF_8);
    private final PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true, StandardCharsets.UTF_8);

    private FakeEngine() { }

    public static void main(String[] args) throws IOException, InterruptedException {
        log(ProcessHandle.current().pid());
        new FakeEngine().run(Optional.ofNullable(System.getenv("FAKE_ENGINE")).orElse("good"));
    }

    private static void log(long process) throws IOException {
        Optional<String> log = Optional.ofNullable(System.getenv("FAKE_ENGINE_LOG"));
        if (log.isPresent()) {
            Files.writeString(Path.of(log.get()), process + "\n", StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        }
    }

    private void run(String mode) throws IOException, InterruptedException {
        if (mode.equals("deaf")) {
            Thread.sleep(Long.MAX_VALUE);
        }
        if (mode.equals("outlives its parent")) {
            Thread.sleep(600_000);
            end(0);
        }
        if (mode.equals("dead at once")) {
            end(42);
        }
        System.in.readAllBytes();
        switch (mode) {
            case "good" -> answer(0, "");
            case "hangs" -> Thread.sleep(Long.MAX_VALUE);
            case "hangs after an answer" -> {
                out.print(FACT + "{\"type\":\"answer\",\"number\":1,\"exitCode\":0,\"name\":\"done\"}\n");
                out.flush();
                Thread.sleep(Long.MAX_VALUE);
            }
            case "dies" -> {
                out.print(FACT);
                err.print("first words\nthe last words\n");
                end(42);
            }
            case "ends without a result" -> {
                out.print(FACT);
                end(0);
            }
            case "half a line" -> {
                out.print(FACT + FACT.substring(0, 20));
                end(0);
            }
            case "garbage" -> {
                out.print("Picked up an agent\n");
                answer(0, "");
            }
            case "almost a record" -> {
                out.print("{\"type\":\"fact\",\"name\":\n");
                answer(0, "");
            }
            case "more after the result" -> {
                result(0, "");
                out.print(FACT);
                end(0);
            }
            case "one endless line" -> flood("x".repeat(MEGABYTE));
            case "endless records" -> flood(FACT.replace("\"x\"", "\"" + "x".repeat(MEGABYTE / 16) + "\"").repeat(16));
            case "endless garbage" -> flood("garbage\n".repeat(MEGABYTE / 8));
            case "endless talk" -> {
                for (int i = 0; i < MANY; i++) {
                    err.print("talk\n".repeat(MEGABYTE / 50));
                }
                answer(0, "");
            }
            case "leaves a child" -> {
                // The child inherits both outputs and outlives its parent.
                ProcessBuilder child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                        System.getProperty("java.class.path"), FakeEngine.class.getName());
                child.environment().put("FAKE_ENGINE", "outlives its parent");
                child.environment().remove("FAKE_ENGINE_LOG");
                log(child.inheritIO().start().pid());
                answer(0, "");
            }
            default -> {
                int code = Integer.parseInt(mode.substring(mode.lastIndexOf(' ') + 1));
                answer(code, "{\"type\":\"message\",\"kind\":\"told\",\"text\":\"the reason\"}\n");
            }
        }
    }

    private void flood(String megabyte) {
        for (int i = 0; i < MANY; i++) {
            out.print(megabyte);
        }
        answer(0, "");
    }

    private void answer(int code, String lines) {
        result(code, lines);
        end(code);
    }

    private void result(int code, String lines) {
        out.print(FACT + lines + "{\"type\":\"answer\",\"number\":1,\"exitCode\":" + code + ",\"name\":\"x\"}\n"
                + "{\"type\":\"result\",\"exitCode\":" + code + ",\"name\":\"x\"}\n");
    }

    private void end(int code) {
        out.flush();
        err.flush();
        System.exit(code);
    }
}
