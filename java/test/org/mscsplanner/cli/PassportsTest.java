package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.observe.file.PassportJson;

/** The verb passport. */
class PassportsTest {
    @TempDir
    private Path temp;

    private Path collected(String node, String start) throws IOException {
        Path folder = Files.createDirectory(temp.resolve("collected \u00fc " + node));
        Files.writeString(folder.resolve("service-1.txt"), "HKEY_LOCAL_MACHINE\\SYSTEM\\CurrentControlSet\\Services\\vpxd\r\n    Start\tREG_DWORD\t0x" + start + "\r\n");
        Files.writeString(folder.resolve("passport.txt"), "mscs-passport 1\r\nnode " + node + "\r\nplan 00ff\r\npage 0\r\nask service 0 service-1.txt vpxd\r\nend\r\n");
        return folder;
    }

    @Test
    void a_folder_becomes_a_file_and_two_nodes_are_compared_in_either_form() throws IOException {
        Path first = collected("N1", "3");
        Path second = collected("N2", "2");
        Called read = Called.with("passport", "read", first.toString());
        assertEquals(0, read.code(), read.err());
        assertEquals("N1", PassportJson.read(read.out().getBytes(StandardCharsets.UTF_8)).node());
        Path file = temp.resolve("n2.json");
        assertEquals(0, Called.with("passport", "read", second.toString(), "--out", file.toString()).code());
        Called compared = Called.with("passport", "compare", first.toString(), file.toString());
        assertEquals(4, compared.code(), compared.err());
        assertTrue(compared.out().startsWith("error: service vpxd, start mode: manual / automatic\n    When N2 restarts"), compared.out());
        JsonNode line = new ObjectMapper().readTree(Called.with("passport", "compare", first.toString(), file.toString(), "--json").out().lines().findFirst().orElseThrow());
        assertEquals("disparity service vpxd manual automatic error", line.path("type").asText() + " " + line.path("area").asText() + " " + line.path("subject").asText() + " "
                + line.path("left").asText() + " " + line.path("right").asText() + " " + line.path("severity").asText());
        assertEquals(0, Called.with("passport", "compare", first.toString(), first.toString()).code());
    }

    @Test
    void what_is_no_passport_is_bad_input_and_a_wrong_call_wrong_use() throws IOException {
        Path first = collected("N1", "3");
        Path none = Files.writeString(temp.resolve("none.json"), "{}");
        Called input = Called.with("passport", "compare", first.toString(), none.toString());
        assertEquals(2, input.code());
        assertTrue(input.err().contains("none.json is no passport: its format is not mscs-passport/1"), input.err());
        assertEquals(2, Called.with("passport", "read", temp.toString()).code());
        for (String[] args : new String[][] {{"passport", "read"}, {"passport", "compare", first.toString()}, {"passport", "look", first.toString()},
            {"passport", "read", first.toString(), first.toString()}, {"passport", "read", temp.resolve("x").toString()},
            {"passport", "compare", first.toString(), first.toString(), "--out", "x"}}) {
            Called called = Called.with(args);
            assertEquals(1, called.code(), String.join(" ", args));
            assertEquals("", called.trace());
        }
    }
}
