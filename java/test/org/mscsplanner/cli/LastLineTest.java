package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever becomes of a call, who reads its lines is told at the end how it ended. */
class LastLineTest {
    private static final String CHECK = "{\"specs\": [\"" + Called.REGISTRY + "\"]}";
    private static final List<List<String>> CALLS = List.of(List.of("check", Called.REGISTRY, "--json"), List.of("--protocol", "1", "check"));

    private record Ended(int code, String out, String err) {
        void judge(int wanted, String name) throws IOException {
            assertEquals(wanted, code, toString());
            assertTrue(out.endsWith("\n"), toString());
            JsonNode last = new ObjectMapper().readTree(out.substring(out.stripTrailing().lastIndexOf('\n') + 1));
            assertEquals("result " + wanted + " " + name, last.path("type").asText() + " " + last.path("exitCode").asText() + " " + last.path("name").asText(), toString());
        }
    }

    private static Ended run(List<String> args, PrintStream out, ByteArrayOutputStream bytes, InputStream in) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = new Cli(out, new PrintStream(err, true, StandardCharsets.UTF_8), in).run(args);
        return new Ended(code, bytes.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static InputStream request() {
        return new ByteArrayInputStream(CHECK.getBytes(StandardCharsets.UTF_8));
    }

    /** A verdict cannot be printed: the defect that strikes in the middle of a verb. */
    private static final class Defect extends PrintStream {
        private final Throwable defect;

        Defect(OutputStream out, Throwable defect) {
            super(out, false, StandardCharsets.UTF_8);
            this.defect = defect;
        }

        @Override
        public void print(Object line) {
            if (line.toString().startsWith("{\"type\":\"verdict\"")) {
                if (defect instanceof Error error) {
                    throw error;
                }
                throw (RuntimeException) defect;
            }
            super.print(line);
        }
    }

    @Test
    void a_defect_or_a_machine_that_is_too_small_ends_with_a_message_and_a_result() throws IOException {
        Map<Throwable, Integer> defects = Map.of(new IllegalStateException("a defect"), 31, new NoClassDefFoundError("org/mscsplanner/Gone"), 31,
                new AssertionError("never"), 31, new OutOfMemoryError("heap"), 30, new StackOverflowError(), 30, new UncheckedIOException(new IOException("gone")), 30);
        for (Map.Entry<Throwable, Integer> defect : defects.entrySet()) {
            for (List<String> call : CALLS) {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                Ended ended = run(call, new Defect(bytes, defect.getKey()), bytes, request());
                ended.judge(defect.getValue(), defect.getValue() == 31 ? "bug" : "environment");
                assertTrue(ended.out().contains("{\"type\":\"message\",\"kind\":\"" + (defect.getValue() == 31 ? "bug" : "environment") + "\""), ended.toString());
                assertFalse(ended.out().contains("\tat "), ended.toString());
            }
        }
    }

    @Test
    void a_call_that_is_refused_or_wrong_ends_with_a_message_and_a_result() throws IOException {
        Map<List<String>, String> wrong = Map.of(
                List.of("license-status", "no-such-file", "--json"), "there is no file no-such-file",
                List.of("plan", "--json"), "Missing required parameter",
                List.of("chekc", "--json"), "there is no verb chekc; there are check, ",
                List.of("plan", Called.REGISTRY, "--out", "README.md", "--json"), "README.md is there already",
                List.of("plan", Called.REGISTRY, "--state", "a\0b", "--json"), "this is no path",
                List.of("--protocol", "2", "check"), "--protocol 1 VERB",
                List.of("check", "--protocol"), "--protocol 1 VERB");
        for (Map.Entry<List<String>, String> call : wrong.entrySet()) {
            Called called = Called.with(call.getKey().toArray(String[]::new));
            List<JsonNode> lines = called.lines();
            assertEquals(called.code(), lines.get(lines.size() - 1).path("exitCode").asInt(-1), called.toString());
            assertTrue(called.code() == 1 || called.code() == 5, called.toString());
            JsonNode message = lines.get(lines.size() - 2);
            assertEquals("message", message.path("type").asText(), called.toString());
            assertTrue(message.path("text").asText().contains(call.getValue()), called.toString());
            assertEquals("", called.err());
        }
        List<JsonNode> help = Called.with("plan", "--help", "--json").lines();
        assertEquals(List.of("text", "result"), help.stream().map(l -> l.path("type").asText()).toList());
    }

    @Test
    void what_people_read_of_a_defect_is_a_sentence() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, false, StandardCharsets.UTF_8) {
            @Override
            public void print(String text) {
                throw new NoClassDefFoundError("org/mscsplanner/Gone");
            }
        };
        Ended ended = run(List.of("schema"), out, bytes, request());
        assertEquals(31, ended.code());
        assertEquals("mscs-planner: this is a bug of mscs-planner: NoClassDefFoundError: org/mscsplanner/Gone. Set MSCS_TRACE=1 for more, and report it.\n", ended.err());
    }

    /** A disk that has no room from a byte on, and room again from another one on. */
    private static final class Disk extends OutputStream {
        private final ByteArrayOutputStream kept;
        private final int fullFrom;
        private final int fullTo;
        private int asked;

        Disk(ByteArrayOutputStream kept, int fullFrom, int fullTo) {
            this.kept = kept;
            this.fullFrom = fullFrom;
            this.fullTo = fullTo;
        }

        @Override
        public void write(int b) throws IOException {
            boolean full = asked >= fullFrom && asked < fullTo;
            asked++;
            if (full) {
                throw new IOException("no space left");
            }
            kept.write(b);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            boolean cut = asked < fullTo && asked + length > fullFrom;
            int fits = cut ? Math.max(0, fullFrom - asked) : length;
            asked += length;
            kept.write(bytes, from, fits);
            if (cut) {
                throw new IOException("no space left");
            }
        }
    }

    @Test
    void a_stream_with_a_hole_never_ends_with_a_result_that_is_good() throws IOException {
        for (List<String> call : List.of(List.of("plan", Called.REGISTRY, "--json"), List.of("--protocol", "1", "check"))) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            Ended whole = run(call, new PrintStream(bytes, false, StandardCharsets.UTF_8), bytes, request());
            whole.judge(0, "done");
            int first = whole.out().indexOf('\n');
            for (int from : List.of(0, 5, first, first + 1)) {
                bytes = new ByteArrayOutputStream();
                Ended hole = run(call, new PrintStream(new Disk(bytes, from, from + 1), false, StandardCharsets.UTF_8), bytes, request());
                hole.judge(30, "environment");
                assertTrue(whole.out().startsWith(hole.out().substring(0, from)), hole.toString());
                assertTrue(hole.out().substring(from).startsWith("\n{\"type\":\"result\""), "nothing stands behind the hole: " + hole);
                bytes = new ByteArrayOutputStream();
                Ended full = run(call, new PrintStream(new Disk(bytes, from, Integer.MAX_VALUE), false, StandardCharsets.UTF_8), bytes, request());
                assertEquals(30, full.code());
                assertFalse(full.out().contains("\"result\""), full.toString());
                assertTrue(full.err().contains("could not be written"), full.err());
            }
        }
    }
}
