package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.render.Digests;

/** A user's templates: what is refused at sight, and what a trial brings out. */
class TemplateTrialTest {
    private static final Path OURS = Path.of("templates");
    private static final String PAGE = "document/runbook.html.vm";

    @TempDir
    private Path temp;

    @Test
    void our_own_templates_have_no_problem_and_every_one_its_digest() throws IOException {
        for (String room : List.of("document", "wording")) {
            try (Stream<Path> all = Files.list(OURS.resolve(room))) {
                for (Path file : all.toList()) {
                    write(room + "/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        Called called = Called.with("templates", temp.toString());
        assertEquals(0, called.code(), called.out() + called.err());
        Called json = Called.with("templates", temp.toString(), "--json");
        assertTrue(json.out().contains("\"path\":\"" + PAGE + "\""), json.out());
        assertTrue(json.out().contains("\"sha256\":\"" + Digests.sha256(Files.readAllBytes(OURS.resolve(PAGE))) + "\""), json.out());
    }

    @Test
    void what_is_refused_at_sight_is_told_with_its_line() throws IOException {
        Map<String, String> bad = Map.ofEntries(
                Map.entry("${v.class.forName('x')}", ".class reaches for Java's classes"),
                Map.entry("${v.title.getClass().getName()}", ".getClass reaches for Java's classes"),
                Map.entry("#evaluate('x')", "#evaluate reads or runs another text"),
                Map.entry("#parse('document/blocks.html.vm')", "#parse reads or runs another text"),
                Map.entry("#foreach($i in [1..999999999])x#end", "hardly ends"),
                Map.entry("<script>1</script>", "<script fetches or runs something"),
                Map.entry("<img src='x.png'>", "<img fetches or runs something"),
                Map.entry("<p onclick='x()'>", "runs something when the reader does something"),
                Map.entry("<a href='https://example.test/'>x</a>", "leads out of the page"),
                Map.entry("<p title=${v.title}>", "without quotes"));
        for (Map.Entry<String, String> line : bad.entrySet()) {
            write(PAGE, "<!DOCTYPE html>\n" + line.getKey() + "\n");
            problem(PAGE + ":2: ", line.getValue());
        }
        Files.delete(temp.resolve(PAGE));
        write("document/style.css", "body{}\n@import 'x.css';\n");
        problem("document/style.css:2: @import", "fetches or runs something");
    }

    @Test
    void a_file_that_replaces_nothing_or_runs_on_a_node_is_refused() throws IOException {
        write("cluster/script.cmd.vm", "@echo off\n");
        problem("cluster/script.cmd.vm: makes a file that runs on a node; it cannot be replaced");
        Files.delete(temp.resolve("cluster/script.cmd.vm"));
        write("document/run.html.vm", "x\n");
        problem("document/run.html.vm: is not the name of a document template");
        Files.delete(temp.resolve("document/run.html.vm"));
        // It lies beside the templates in our own folder too, and still makes nothing; nor does a folder of ours.
        write("README.md", "x\n");
        problem("README.md: is not the name of a document template");
        Files.delete(temp.resolve("README.md"));
        write("sync", "x\n");
        problem("sync: is not the name of a document template");
        Files.delete(temp.resolve("sync"));
        Files.write(temp.resolve("document").resolve("style.css"), new byte[] {'b', (byte) 0xFC});
        problem("document/style.css: is not written in UTF-8");
    }

    @Test
    void what_does_not_fit_is_found_by_the_trial_with_its_place() throws IOException {
        write(PAGE, "<!DOCTYPE html>\n<p>${v.titel}</p>\n");
        problem("document/runbook.html.vm:2:", "titel");
        write(PAGE, "<!DOCTYPE html>\n#if(true)\n");
        problem("document/runbook.html.vm");
        write(PAGE, "<!DOCTYPE html>\n\n<p>${v.title}</p> ## #no()\n#htmlBlocks($v)\n");
        problem("document/runbook.html.vm:4 calls #htmlBlocks, and there is no such macro");
        Called laid = Called.with("runbook", Called.VPXD, "--format", "html", "--templates", temp.toString());
        assertEquals(2, laid.code(), laid.err());
        write(PAGE, "## nothing but talk\n");
        problem("runbook.html would be empty");
        Files.delete(temp.resolve(PAGE));
        Files.write(temp.resolve("document/runbook.md.vm"), "\u00FC #mdDocument($v)\n".getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(2, Called.with("runbook", Called.VPXD, "--templates", temp.toString()).code(), "not UTF-8");
        Files.write(temp.resolve("document/runbook.md.vm"), "\uFEFFx #mdDocument($v)\n".getBytes(StandardCharsets.UTF_8));
        assertTrue(Called.with("runbook", Called.VPXD, "--templates", temp.toString()).out().startsWith("x "), "without the byte order mark of an editor");
        Files.delete(temp.resolve("document/runbook.md.vm"));
        write("wording/de.properties", "part.aprove = x\n");
        problem("wording/de.properties has the key part.aprove");
    }

    @Test
    void a_text_with_a_hole_that_nothing_fills_is_refused_by_every_verb() throws IOException {
        Map<String, String> bad = Map.of(
                "graph.title = Drawing of {nam}", "the text of graph.title has the hole {nam}, which nothing fills; its holes are {name}",
                "page.contents = In {this}", "the text of page.contents has the hole {this}, which nothing fills; it has no holes",
                "graph.title = Drawing of {name", "the text of graph.title has a { without its }",
                "page.contents = C:\\users", "has a \\u without four hexadecimal digits behind it; write a backslash as two");
        for (Map.Entry<String, String> line : bad.entrySet()) {
            write("wording/en.properties", line.getKey() + "\n");
            problem("problem", "wording/en.properties", line.getValue().replace("\\", "\\\\"), "1 problem.");
            Called laid = Called.with("runbook", Called.VPXD, "--templates", temp.toString());
            assertEquals(2, laid.code(), laid.err());
            assertTrue(laid.err().contains(line.getValue()), laid.err());
        }
    }

    @Test
    void phrases_of_a_user_stand_in_front_of_ours_and_have_the_same_holes() throws IOException {
        write("wording/de.phrases.txt", "# mine\nBring the group \"{group}\" online on {node}\n{node}: Gruppe {group} starten\n");
        Called laid = Called.with("runbook", Called.VPXD, "--language", "de", "--templates", temp.toString());
        assertTrue(laid.out().contains(": Gruppe VC Group starten"), laid.err());
        assertTrue(laid.out().contains("Die Gruppe \"VC Group\" anlegen"), "what the user does not change is ours");
        Map<String, String> bad = Map.of("Bring the group \"{group}\" online on {node}\n\nDie {grupe} auf {node}\n",
                "wording/de.phrases.txt:3: this line has other holes than the English one above it, which has {group}, {node}",
                "A\nB\n#\nC\n", "wording/de.phrases.txt:4: the other language is missing below this line");
        for (Map.Entry<String, String> text : bad.entrySet()) {
            write("wording/de.phrases.txt", text.getKey());
            problem(text.getValue());
        }
    }

    @Test
    void a_template_that_cannot_be_parsed_is_told_in_one_line() throws IOException {
        write("document/runbook.md.vm", "#if(${v.title}\n");
        Called called = Called.with("templates", temp.toString());
        assertEquals(2, called.code());
        assertEquals(1, called.out().lines().count(), called.out());
        assertTrue(called.out().matches("problem: the template document/runbook\\.md\\.vm.*line 2.*\n"), called.out());
    }

    @Test
    void a_value_that_becomes_markup_is_found() throws IOException {
        write(PAGE, "<!DOCTYPE html>\n<p>Contact: <i id=mscs-trial>${v.title}</i></p>\n");
        problem("runbook.html prints a text of the spec as markup");
        write(PAGE, "<!DOCTYPE html>\n#foreach($p in ${v.parts})#foreach($c in ${p.chapters})#foreach($b in ${c.blocks})#htmlBlock($b)#end#end#end\n");
        assertEquals(0, Called.with("templates", temp.toString()).code());
    }

    @Test
    void a_loop_that_does_not_end_is_ended() throws IOException {
        write(PAGE, "#set($a = [1..300])\n#foreach($i in $a)#foreach($j in $a)#foreach($k in $a)#set($x = $k)#end#end#end\n");
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExitCode code = new TemplateTrial(new JsonReport(new PrintStream(out, true, StandardCharsets.UTF_8)), Duration.ofSeconds(1)).check(temp);
        assertEquals(ExitCode.INPUT, code);
        assertTrue(out.toString(StandardCharsets.UTF_8).contains("a loop does not end"), out.toString(StandardCharsets.UTF_8));
    }

    private void write(String name, String text) throws IOException {
        Files.createDirectories(temp.resolve(name).getParent());
        Files.writeString(temp.resolve(name), text);
    }

    private void problem(String... parts) {
        Called called = Called.with("templates", temp.toString(), "--json");
        assertEquals(2, called.code(), called.out() + called.err());
        List.of(parts).forEach(part -> assertTrue(called.out().contains(part), part + "\n" + called.out()));
        assertEquals("", called.trace(), called.out());
    }
}
