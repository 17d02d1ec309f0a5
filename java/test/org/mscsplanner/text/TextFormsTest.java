package org.mscsplanner.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The small forms: scheduled tasks, PowerShell literals, batch files as bytes, code pages, line ends. */
class TextFormsTest {
    @Test
    void a_task_runs_a_script_whose_path_needs_no_quotes() {
        assertEquals("C:\\mscs\\mscs-sync.cmd /quiet",
                TaskRunText.line(List.of(Word.quoted("C:\\mscs\\mscs-sync.cmd"), Word.literal("/quiet"))));
        for (String bad : List.of("C:\\Program Files\\x.cmd", "%windir%\\x.cmd", "C:\\a&b.cmd", "", "C:\\ä.cmd")) {
            assertThrows(IllegalArgumentException.class, () -> TaskRunText.line(List.of(Word.value(bad))), bad);
        }
    }

    @Test
    void a_task_has_at_most_261_characters() {
        assertEquals(261, TaskRunText.line(List.of(Word.value("x".repeat(261)))).length());
        assertThrows(IllegalArgumentException.class, () -> TaskRunText.line(List.of(Word.value("x".repeat(262)))));
        assertThrows(IllegalArgumentException.class, () -> TaskRunText.line(List.of()));
    }

    @Test
    void powershell_literals_double_every_kind_of_single_quote() {
        assertEquals("'it''s $x `n \"q\"'", PowerShellText.literal("it's $x `n \"q\""));
        assertEquals("'\u2019\u2019'", PowerShellText.literal("\u2019"));
        assertThrows(IllegalArgumentException.class, () -> PowerShellText.literal("a\nb"));
    }

    @Test
    void powershell_in_ascii_puts_other_characters_in_by_number() {
        assertEquals("'plain {0}'", PowerShellText.ascii("plain {0}"));
        assertEquals("('gr{0}{1}e ''{{x}}'' {0}' -f [char]0x00F6, [char]0x00DF)", PowerShellText.ascii("größe '{x}' ö"));
    }

    @Test
    void a_batch_file_is_crlf_in_one_single_byte_code_page() {
        assertArrayEquals("a\r\nb\r\n".getBytes(StandardCharsets.US_ASCII), BatchFile.bytes(List.of("a", "b")));
        assertEquals((byte) 0xFC, BatchFile.bytes(List.of("ü"))[0]);
        assertThrows(IllegalArgumentException.class, () -> BatchFile.bytes(List.of("a\nb")));
        assertThrows(IllegalArgumentException.class, () -> BatchFile.bytes(List.of("a\u001ab")));
        assertThrows(IllegalArgumentException.class, () -> BatchFile.bytes(List.of("x".repeat(8192))));
        assertThrows(IllegalArgumentException.class, () -> BatchFile.bytes(List.of("\u4E2D")));
    }

    @Test
    void the_first_code_page_that_holds_the_whole_text_is_taken() {
        assertEquals(Optional.of(0), CodePages.numberFor("VC Group"));
        assertEquals(Optional.of(1252), CodePages.numberFor("Größe €"));
        assertEquals(Optional.of(1250), CodePages.numberFor("Łódź"));
        assertEquals(Optional.of(1251), CodePages.numberFor("Группа"));
        assertEquals(Optional.of(1253), CodePages.numberFor("Ομάδα"));
        assertEquals(Optional.of(1254), CodePages.numberFor("ığş"));
        assertEquals(Optional.of(1257), CodePages.numberFor("ģrupa"));
        assertEquals(Optional.empty(), CodePages.numberFor("Łódź Группа"));
        assertEquals(Optional.empty(), CodePages.numberFor("\u0081"));
    }

    @Test
    void lines_are_lf_inside_and_crlf_at_the_edge() {
        assertEquals(List.of("a", "", "b"), Lines.of("a\r\n\nb\n"));
        assertEquals("a\r\nb\r\n", Lines.crlf(List.of("a", "b")));
        assertThrows(IllegalArgumentException.class, () -> Lines.crlf(List.of("a\rb")));
    }
}
