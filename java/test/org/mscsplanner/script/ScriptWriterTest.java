package org.mscsplanner.script;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What a script says while it runs. */
class ScriptWriterTest {
    @Test
    void the_sentence_of_a_step_never_makes_echo_print_its_help() {
        Script.Block block = new Script.Block("5/tool/private-properties", "Set properties of \"Tool\": CommandLine=tool.exe /? /q", List.of());
        Script script = new Script(Script.Kind.APPLY, "01-group-n1", "Group", "N1", "0".repeat(64), false, "", List.of(), List.of(), List.of(), List.of(),
                List.of(block), List.of());
        List<String> said = ScriptWriter.lines(script).stream().flatMap(List::stream).filter(line -> line.startsWith("echo [")).toList();
        assertEquals(List.of("echo [1/1] Set properties of ^\"Tool^\": CommandLine=tool.exe / ? /q"), said);
    }
}
