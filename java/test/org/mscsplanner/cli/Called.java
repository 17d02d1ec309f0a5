package org.mscsplanner.cli;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** One call of the program inside the test, with what it said. */
public record Called(int code, String out, String err) {
    public static Called with(String... args) {
        return withInput("", args);
    }

    static Called withInput(String input, String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Cli(new PrintStream(out, true, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8),
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8))).run(List.of(args));
        return new Called(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Lines that look like a stack trace, or name a Java exception; there must be none. */
    public String trace() {
        return (out + err).lines().filter(l -> l.matches("\\s+at [a-z].*\\(.*") || l.contains("Exception")).toList().stream()
                .reduce("", (a, b) -> a + b + "\n");
    }
}
