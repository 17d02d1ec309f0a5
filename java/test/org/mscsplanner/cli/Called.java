package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** One call of the program inside the test, with what it said. */
public record Called(int code, String out, String err) {
    static final String REGISTRY = "examples/virtualcenter-registry/spec.json";
    static final String VPXD = "examples/virtualcenter-vpxd-cfg/spec.json";

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

    /** What it printed, each line as JSON; there is at least one. */
    List<JsonNode> lines() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<JsonNode> lines = new ArrayList<>();
        for (String line : out.lines().toList()) {
            lines.add(mapper.readTree(line));
        }
        assertFalse(lines.isEmpty(), out);
        return lines;
    }

    /** Lines that look like a stack trace, or name a Java exception; there must be none. */
    public String trace() {
        return (out + err).lines().filter(l -> l.matches("\\s+at [a-z].*\\(.*") || l.contains("Exception")).toList().stream()
                .reduce("", (a, b) -> a + b + "\n");
    }
}
