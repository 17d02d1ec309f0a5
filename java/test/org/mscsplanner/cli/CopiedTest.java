package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The verb sync-verdict. */
class CopiedTest {
    @TempDir
    private Path temp;

    private static JsonNode first(Called called) throws IOException {
        return new ObjectMapper().readTree(called.out().lines().findFirst().orElseThrow(() -> new AssertionError(called.toString())));
    }

    @Test
    void one_line_of_json_says_all() throws IOException {
        Called called = Called.with("sync-verdict", "--tool", "robocopy", "--exit", "3", "--json");
        assertEquals(0, called.code(), called.err());
        JsonNode copy = first(called);
        assertEquals("copy", copy.path("type").asText());
        assertTrue(copy.path("copied").asBoolean() && copy.path("extra").asBoolean() && copy.path("removed").isNull() && copy.path("numbers").isNull());
        assertTrue(copy.path("good").asBoolean() && copy.path("whatToDo").asText().startsWith("The destination has"), copy.toString());
        assertEquals(3, Called.with("sync-verdict", "--tool", "ROBOCOPY", "--exit", "8").code());
        assertEquals(3, Called.with("sync-verdict", "--tool", "xcopy", "--exit", "4").code());
        assertEquals(3, Called.with("sync-verdict", "--tool", "robocopy", "--exit", "-1073741510").code());
    }

    @Test
    void the_log_of_the_sync_script_needs_no_exit_code() throws IOException {
        Path log = Files.writeString(temp.resolve("mscs-sync \u00fc.log"),
                "MSCS-ITEM result=conflict item=ssl to=N2 code=1\r\nMSCS-SYNC result=conflict item=ssl to=N2 code=1 files=0 node=N1 mode=/pass\r\n");
        Called called = Called.with("sync-verdict", "--tool", "mscs-sync", "--log", log.toString(), "--json");
        assertEquals(3, called.code());
        JsonNode sync = first(called);
        assertEquals("sync conflict 7 ssl N2 N1", sync.path("type").asText() + " " + sync.path("result").asText() + " " + sync.path("exit").asInt()
                + " " + sync.path("item").asText() + " " + sync.path("to").asText() + " " + sync.path("node").asText());
        Called text = Called.with("sync-verdict", "--tool", "mscs-sync", "--log", log.toString());
        assertTrue(text.out().contains("result: conflict\n") && text.out().contains("ssl to N2: conflict, code 1\n"), text.out());
        assertEquals(2, Called.with("sync-verdict", "--tool", "mscs-sync", "--log", Files.writeString(temp.resolve("x"), "x").toString()).code());
    }

    @Test
    void nonsense_is_wrong_use() {
        for (String[] args : new String[][] {{"--tool", "copy", "--exit", "0"}, {"--tool", "robocopy"}, {"--tool", "robocopy", "--exit", "x"},
            {"--tool", "mscs-sync"}, {"--tool", "xcopy", "--exit", "0", "--log", temp.resolve("none").toString()}, {"--exit", "0"}}) {
            Called called = Called.with(Stream.concat(Stream.of("sync-verdict"), Stream.of(args)).toArray(String[]::new));
            assertEquals(1, called.code(), String.join(" ", args));
            assertEquals("", called.out());
            assertEquals("", called.trace());
        }
    }

    @Test
    void the_protocol_answers_several_logs_in_one_call() {
        Called called = Called.withInput("{\"requests\":[{\"tool\":\"robocopy\",\"exit\":\"1\"},{\"tool\":\"xcopy\",\"exit\":\"5\"}]}", "--protocol", "1", "sync-verdict");
        assertEquals(3, called.code());
        assertEquals(2, called.out().lines().filter(l -> l.startsWith("{\"type\":\"copy\"")).count(), called.out());
    }
}
