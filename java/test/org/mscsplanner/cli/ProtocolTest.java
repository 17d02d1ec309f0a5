package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.cli.Called.REGISTRY;
import static org.mscsplanner.cli.Called.VPXD;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs read: lines of JSON, each with its type, and at the end one result. */
class ProtocolTest {
    @TempDir
    private Path temp;

    @Test
    void json_lines_have_a_type_and_end_with_a_result() throws IOException {
        for (String[] args : List.of(new String[] {"check", REGISTRY, "--json"}, new String[] {"plan", REGISTRY, "--json"},
                new String[] {"check", "examples/spec-with-mistakes/spec.json", "--json"}, new String[] {"version", "--json"},
                new String[] {"schema", "--json"}, new String[] {"expand", VPXD, "--json"})) {
            Called called = Called.with(args);
            List<JsonNode> lines = called.lines();
            lines.forEach(l -> assertTrue(l.path("type").isTextual(), l.toString()));
            assertEquals("result", lines.get(lines.size() - 1).path("type").asText());
            assertEquals(called.code(), lines.get(lines.size() - 1).path("exitCode").asInt());
        }
        JsonNode step = Called.with("plan", REGISTRY, "--json").lines().stream().filter(l -> l.path("type").asText().equals("step")).findFirst().orElseThrow();
        assertTrue(step.path("id").asText().startsWith("0/"), step.toString());
        JsonNode diagnostic = Called.with("check", "examples/spec-with-mistakes/spec.json", "--json").lines().get(0);
        for (String member : List.of("code", "severity", "file", "pointer", "line", "column", "message", "fix", "related")) {
            assertTrue(diagnostic.has(member), member);
        }
    }

    @Test
    void a_rendered_folder_has_its_digest_as_a_line_of_its_own() throws IOException {
        Path out = temp.resolve("out");
        Called called = Called.with("render", REGISTRY, "--out", out.toString(), "--json");
        JsonNode digest = called.lines().stream().filter(l -> l.path("type").asText().equals("digest")).findFirst().orElseThrow();
        assertTrue(Files.readString(out.resolve("DIGEST")).contains("approval " + digest.path("approval").asText() + "\n"));
    }

    @Test
    void the_protocol_takes_one_object_and_gives_one_result() throws IOException {
        Called good = Called.withInput("{\"specs\": [\"" + REGISTRY + "\", \"" + VPXD + "\"]}", "--protocol", "1", "check");
        assertEquals(0, good.code());
        List<JsonNode> lines = good.lines();
        assertEquals(2, lines.stream().filter(l -> l.path("type").asText().equals("verdict")).count());
        assertEquals("result", lines.get(lines.size() - 1).path("type").asText());
        assertEquals(0, Called.withInput("\uFEFF{\"specs\": [\"" + REGISTRY + "\"]}", "--protocol", "1", "check").code(),
                "Windows PowerShell puts a byte order mark in front where the console is UTF-8");
        for (String bad : List.of("", "[]", "{", "{\"specs\": 3}", "{}")) {
            Called called = Called.withInput(bad, "--protocol", "1", "check");
            assertEquals(1, called.code(), bad);
            assertEquals("result", called.lines().get(called.lines().size() - 1).path("type").asText());
        }
        assertEquals(1, Called.withInput("{}", "--protocol", "1", "destroy").code());
    }

    @Test
    void several_requests_are_answered_in_turn_whatever_becomes_of_each() throws IOException {
        Path plan = temp.resolve("plan.json");
        Called called = Called.withInput("{\"requests\": [{\"spec\": \"no-such-file.json\"}, {}, {\"spec\": \"a\\u0000b\"}, "
                + "{\"spec\": \"" + REGISTRY + "\", \"out\": \"" + plan.toString().replace("\\", "\\\\") + "\"}]}", "--protocol", "1", "plan");
        assertEquals(2, called.code(), called.out());
        List<JsonNode> lines = called.lines();
        List<String> ends = lines.stream().filter(l -> List.of("progress", "answer", "result").contains(l.path("type").asText()))
                .map(l -> l.path("type").asText() + " " + l.path("number").asText() + l.path("what").asText() + l.path("name").asText()).toList();
        assertEquals(List.of("progress 1no-such-file.json", "answer 1input", "progress 2", "answer 2usage", "progress 3a\0b", "answer 3usage",
                "progress 4" + REGISTRY, "answer 4done", "result input"), ends);
        JsonNode head = lines.stream().filter(l -> l.path("type").asText().equals("plan")).findFirst().orElseThrow();
        assertEquals("vc-prod", head.path("scope").path("name").asText());
        assertTrue(Files.exists(plan));
        for (String bad : List.of("[]", "3", "{}", "[1]", "[[]]")) {
            assertEquals(1, Called.withInput("{\"requests\": " + bad + "}", "--protocol", "1", "plan").code(), bad);
        }
    }
}
