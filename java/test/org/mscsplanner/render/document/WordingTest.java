package org.mscsplanner.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.cli.Called;
import org.mscsplanner.render.template.TemplateFiles;

/** Words are data: two languages with the same keys, and a user's folder in front of ours. */
class WordingTest {
    private static final Options GERMAN = new Options(TemplateFiles.builtIn(), "de", Evidence.NONE);

    @TempDir
    private Path temp;

    @Test
    void every_language_has_the_same_keys_and_holes() {
        for (String folder : List.of(Wording.FOLDER, "rehearsal")) {
            sameKeysAndHoles(folder);
        }
    }

    private static void sameKeysAndHoles(String folder) {
        Wording english = Wording.of(folder, "en", TemplateFiles.builtIn());
        assertTrue(english.keys().size() > 60);
        for (String language : Wording.LANGUAGES) {
            Wording other = Wording.of(folder, language, TemplateFiles.builtIn());
            assertEquals(english.keys(), other.keys(), language);
            for (String key : english.keys()) {
                assertEquals(holes(english.raw(key)), holes(other.raw(key)), language + " " + key);
                assertEquals(english.raw(key).split("\\|").length, other.raw(key).split("\\|").length, language + " " + key);
            }
        }
    }

    @Test
    void no_text_counts_on_two_nodes() {
        Pattern two = Pattern.compile("(?i)both (nodes|say)|second node|beiden? Knoten|zweiten Knoten");
        for (String language : Wording.LANGUAGES) {
            Wording wording = Wording.of(Wording.FOLDER, language, TemplateFiles.builtIn());
            assertEquals(List.of(), wording.keys().stream().filter(key -> two.matcher(wording.raw(key)).find()).toList(), language);
        }
    }

    static TreeSet<String> holes(String text) {
        TreeSet<String> holes = new TreeSet<>();
        Matcher hole = Pattern.compile("\\{[^}]*\\}").matcher(text);
        while (hole.find()) {
            holes.add(hole.group());
        }
        return holes;
    }

    @Test
    void a_german_runbook_holds_no_english_heading_and_the_same_commands() {
        Rendered english = Rendered.of(Rendered.json("virtualcenter-registry"));
        Rendered german = Rendered.of(Rendered.json("virtualcenter-registry"), GERMAN);
        assertTrue(german.text("runbook.html").startsWith("<!DOCTYPE html>\n<html lang=\"de\">"));
        assertEquals(english.approval(), german.approval());
        List<String> commands = lines(english.text("runbook.html"), "<pre>");
        assertEquals(commands, lines(german.text("runbook.html"), "<pre>"));
        assertTrue(commands.size() > 60);
        Wording words = Wording.of("en", TemplateFiles.builtIn());
        for (String key : words.keys()) {
            if (key.startsWith("chapter.") && !words.raw(key).equals(Wording.of("de", TemplateFiles.builtIn()).raw(key))) {
                assertFalse(german.text("runbook.html").contains(">" + words.raw(key) + "</h3>"), words.raw(key));
            }
        }
    }

    private static List<String> lines(String text, String start) {
        return text.lines().filter(l -> l.startsWith(start)).toList();
    }

    @Test
    void a_sentence_that_fits_in_two_ways_stays_as_it_is() {
        Phrases phrases = Phrases.of("de", TemplateFiles.builtIn(), Wording.FOLDER);
        assertEquals("Die Gruppe \"A\" nach B verschieben", phrases.translate("Move the group \"A\" to B"));
        assertEquals("Copy a from b to c from d to e", phrases.translate("Copy a from b to c from d to e"));
        assertEquals("Die Lizenzdatei nach C:\\a b.lic auf N kopieren.", phrases.translate("Copy the license file to C:\\a b.lic on N."));
        assertEquals("A sentence of the user.", phrases.translate("A sentence of the user."));
    }

    @Test
    void a_users_folder_stands_in_front_and_its_templates_are_recorded() throws IOException {
        Path folder = temp.resolve("own \u00e4");
        write(folder, "wording/en.properties", "part.approve = For the board\n");
        write(folder, "document/change-record.md.vm", "House record of ${v.title}\n");
        Options own = new Options(TemplateFiles.with(folder), "en", Evidence.NONE);
        Rendered ours = Rendered.of(Rendered.json("file-server"));
        Rendered theirs = Rendered.of(Rendered.json("file-server"), own);
        assertEquals("House record of Change record files-east\n".replace("files-east", theirs.spec().name()), theirs.text("change-record.md"));
        assertTrue(theirs.text("runbook.html").contains(">For the board</h2>"));
        assertEquals(ours.approval(), theirs.approval());
        assertTrue(theirs.text("runbook.md").lines().anyMatch(l -> l.matches("\\| `document/change-record.md.vm` \\| your folder \\| `[0-9a-f]{64}` \\|")));
        assertTrue(ours.text("runbook.md").lines().anyMatch(l -> l.matches("\\| `document/change-record.md.vm` \\| the program \\| `[0-9a-f]{64}` \\|")));
    }

    @Test
    void what_a_folder_may_not_hold_is_refused_and_a_broken_template_is_named() throws IOException {
        SortedMap<String, String> bad = new TreeMap<>(Map.of(
                "cluster/script.cmd.vm", "cannot be replaced", "sync/task.xml.vm", "cannot be replaced", "document/runbok.md.vm", "not the name of a document template",
                "wording/en.properties", "no document uses", "document/runbook.md.vm", "document/runbook.md.vm:1:"));
        Map<String, String> text = Map.of("wording/en.properties", "part.aprove = x\n", "document/runbook.md.vm", "${v.nmae}\n");
        for (var entry : bad.entrySet()) {
            Path folder = temp.resolve("bad" + bad.headMap(entry.getKey()).size());
            write(folder, entry.getKey(), text.getOrDefault(entry.getKey(), "x\n"));
            Called called = Called.with("render", "examples/file-server/spec.json", "--out", temp.resolve("never").toString(), "--templates", folder.toString());
            assertEquals(2, called.code(), entry.getKey() + called.err());
            assertTrue(called.err().contains(entry.getValue()), called.err());
            assertEquals("", called.trace());
            assertFalse(Files.exists(temp.resolve("never")));
        }
        assertEquals(1, Called.with("render", "examples/file-server/spec.json", "--out", temp.resolve("never").toString(), "--templates", temp.resolve("none").toString()).code());
        assertThrows(IllegalArgumentException.class, () -> Wording.of("en", TemplateFiles.builtIn()).say("phase", "number", "1"));
    }

    private static void write(Path folder, String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
