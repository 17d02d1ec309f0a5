package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.mscsplanner.cli.Called.REGISTRY;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One document, or the drawing, without a folder. */
class DocumentVerbsTest {
    @TempDir
    private Path temp;

    @Test
    void one_document_is_printed_or_written_as_the_folder_would_hold_it() throws IOException {
        Path folder = temp.resolve("folder");
        assertEquals(0, Called.with("render", REGISTRY, "--out", folder.toString()).code());
        for (String[] pair : new String[][] {{"html", "runbook.html"}, {"markdown", "runbook.md"}, {"change-record", "change-record.md"}, {"text", "plan.txt"}}) {
            assertEquals(Files.readString(folder.resolve(pair[1])), Called.with("runbook", REGISTRY, "--format", pair[0]).out());
        }
        Path further = Path.of("java/test/cases/06-license-server-on-its-own-cluster");
        assertEquals(Files.readString(further.resolve("expected/rendered/runbook.md")),
                Called.with("runbook", further.resolve("spec.json").toString(), "--format", "markdown").out(), "one approval over the scripts of both clusters");
        Path file = temp.resolve("r \u00e4.html");
        assertEquals("", Called.with("runbook", REGISTRY, "--format", "html", "--language", "de", "--out", file.toString()).out());
        assertTrue(Files.readString(file).contains("Betriebshandbuch vc-prod"));
        assertEquals(1, Called.with("runbook", REGISTRY, "--format", "docx").code());
        assertEquals(2, Called.with("runbook", "examples/spec-with-mistakes/spec.json").code());
        assertEquals(0, Called.withInput("{\"spec\": \"" + REGISTRY + "\", \"format\": \"text\"}", "--protocol", "1", "runbook").code());
    }

    @Test
    void a_drawing_is_printed_written_and_compared() throws IOException {
        assertTrue(Called.with("graph", REGISTRY).out().startsWith("<svg "));
        assertTrue(Called.with("graph", REGISTRY, "--format", "mermaid").out().startsWith("flowchart BT\n"));
        assertTrue(Called.with("graph", REGISTRY, "--format", "dot", "--json").out().contains("digraph groups"));
        assertTrue(Called.with("graph", REGISTRY, "--language", "de").out().contains("wird auf VCNODE1 online gebracht"));
        Path file = temp.resolve("a b.svg");
        Called written = Called.with("graph", REGISTRY, "--out", file.toString());
        assertEquals("", written.out());
        assertEquals(Called.with("graph", REGISTRY).out(), Files.readString(file));
        Path old = temp.resolve("old.json");
        Files.writeString(old, Files.readString(Path.of(REGISTRY)).replace("\"managedIp\"", "\"webAccess\": {\"enabled\": false}, \"managedIp\""));
        assertTrue(Called.with("graph", REGISTRY, "--before", old.toString()).out().contains(">+ VCWebServer<"));
        assertTrue(Called.with("graph", old.toString(), "--before", REGISTRY).out().contains(">- VCWebServer<"));
        assertEquals(1, Called.with("graph", REGISTRY, "--format", "png").code());
        assertEquals(1, Called.with("graph", REGISTRY, "--language", "fr").code());
        assertEquals(2, Called.with("graph", "examples/spec-with-mistakes/spec.json").code());
        assertEquals(0, Called.withInput("{\"spec\": \"" + REGISTRY + "\"}", "--protocol", "1", "graph").code());
    }

    @ParameterizedTest
    @CsvSource({"runbook, a.html, <!DOCTYPE", "runbook, a.HTM, <!DOCTYPE", "runbook, a.md, # Runbook", "runbook, a.txt, Plan ", "runbook, a.new, # Runbook", "runbook, html, # Runbook",
        "graph, a.svg, <svg ", "graph, a.mmd, flowchart", "graph, a.gv, digraph", "graph, a.b, <svg "})
    void the_ending_of_a_name_says_the_format_where_nobody_else_does(String verb, String name, String start) throws IOException {
        Path file = temp.resolve(name);
        Called called = Called.with(verb, REGISTRY, "--out", file.toString());
        assertEquals(0, called.code(), called::err);
        assertTrue(Files.readString(file).startsWith(start), name);
        assertEquals(0, Called.withInput("{\"spec\": \"" + REGISTRY + "\", \"out\": \"" + file + "\"}", "--protocol", "1", verb).code(), "the same replaces it");
    }

    @ParameterizedTest
    @CsvSource({"graph, svg, a.png, PNG", "graph, '', a.PDF, PDF", "graph, mermaid, a.svg, SVG", "graph, svg, a.dot, DOT", "graph, '', a.md, MD",
        "runbook, markdown, a.html, HTML", "runbook, html, a.md, MD", "runbook, html, a.txt, TXT", "runbook, '', a.docx, DOCX", "runbook, '', a.pdf, PDF", "runbook, '', a.svg, SVG"})
    void a_name_that_promises_another_format_is_refused(String verb, String format, String name, String promise) {
        Path file = temp.resolve(name);
        Called called = format.isEmpty() ? Called.with(verb, REGISTRY, "--out", file.toString())
                : Called.with(verb, REGISTRY, "--format", format, "--out", file.toString());
        assertEquals(1, called.code(), called::err);
        assertTrue(called.err().contains(file + " would hold no " + promise + ": "), called::err);
        assertTrue(Files.notExists(file));
    }

    @Test
    void a_change_record_is_markdown_too() throws IOException {
        Path file = temp.resolve("change.md");
        assertEquals(0, Called.with("runbook", REGISTRY, "--format", "change-record", "--out", file.toString()).code());
        assertTrue(Files.readString(file).startsWith("# Change record"));
    }
}
