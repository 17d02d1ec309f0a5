package org.mscsplanner.observe.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.mscsplanner.diag.CommandCode;
import org.mscsplanner.observe.batch.ScriptText;

class ScriptTextTest {
    private static final String LINE = "cluster C group \"Gr\u00f6\u00dfe\" /create\r\n";

    private static List<CommandCode> codes(byte[] bytes) {
        return CommandImport.read(List.of(ScriptText.decode("a.cmd", bytes))).findings().stream().map(f -> (CommandCode) f.code()).toList();
    }

    private static String group(byte[] bytes) {
        return CommandImport.read(List.of(ScriptText.decode("a.cmd", bytes))).groups().get(0).name().text();
    }

    @Test
    void scripts_of_any_encoding_are_decoded() {
        for (byte[] bytes : List.of(LINE.getBytes(StandardCharsets.UTF_8), ("\uFEFF" + LINE).getBytes(StandardCharsets.UTF_8),
                ("\uFEFF" + LINE).getBytes(StandardCharsets.UTF_16LE), ("\uFEFF" + LINE).getBytes(StandardCharsets.UTF_16BE), LINE.getBytes(StandardCharsets.UTF_16LE),
                ("chcp 850 >nul\r\n" + LINE).getBytes(Charset.forName("IBM850")), ("@chcp 1252\r\n" + LINE).getBytes(Charset.forName("windows-1252")))) {
            assertEquals("Gr\u00f6\u00dfe", group(bytes));
            assertEquals(List.of(), codes(bytes));
        }
    }

    @Test
    void a_code_page_that_nothing_declares_is_named() {
        byte[] bytes = LINE.getBytes(Charset.forName("windows-1252"));
        assertEquals("Gr\u00f6\u00dfe", group(bytes));
        assertEquals(List.of(CommandCode.ENCODING), codes(bytes));
        assertEquals(List.of(CommandCode.ENCODING), codes(LINE.getBytes(Charset.forName("IBM850"))));
        assertEquals(List.of(CommandCode.ENCODING), codes(("chcp 99999\r\n" + LINE).getBytes(Charset.forName("IBM850"))));
    }

    @Test
    void bytes_of_no_script_are_no_fault_of_ours() {
        byte[] bytes = new byte[5000];
        new Random(3).nextBytes(bytes);
        assertTrue(CommandImport.read(List.of(ScriptText.decode("a.cmd", bytes))).groups().isEmpty());
        assertEquals(List.of(CommandCode.NOTHING), codes(new byte[0]));
    }
}
