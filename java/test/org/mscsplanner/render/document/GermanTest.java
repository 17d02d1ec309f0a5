package org.mscsplanner.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.check.PrintedMessages;
import org.mscsplanner.diag.Code;
import org.mscsplanner.diag.ModelCode;
import org.mscsplanner.diag.ProfileCode;
import org.mscsplanner.diag.Severity;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.diag.SyncCode;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.render.template.TemplateFiles;

/** German documents are German: judged on the documents, and on the sources of the sentences, not by what translates them. */
class GermanTest {
    private static final Options GERMAN = new Options(TemplateFiles.builtIn(), "de", Evidence.NONE);

    @Test
    void no_document_of_any_example_holds_an_english_sentence() {
        List<String> found = new ArrayList<>();
        for (Path folder : Examples.sound()) {
            Rendered german = Rendered.of(Examples.spec(folder), GERMAN);
            for (String name : List.of("runbook.md", "change-record.md", "plan.txt")) {
                EnglishLines.of(german.text(name), folder).forEach(l -> found.add(folder.getFileName() + " " + name + ": " + l));
            }
        }
        assertEquals(List.of(), found);
    }

    /**
     * Whatever a spec brings out: each sentence that stands in the sources of plan and profile, or each part of one between
     * two values, is part of an English phrase.
     */
    @Test
    void every_sentence_in_the_sources_of_plans_has_a_german_one() throws IOException {
        assertTrue(translated(sources(), english(Wording.FOLDER), "wording") > 350, () -> "the sources hold more sentences");
    }

    /** The same for what a rehearsal says: its problems, what stands in the way of a script, what the simulation assumes. */
    @Test
    void every_sentence_in_the_sources_of_rehearsals_has_a_german_one() throws IOException {
        List<Path> sources = Stream.of("proof/Outcome", "proof/EndState", "proof/SecondRun", "proof/Faulting", "proof/FaultResult", "proof/SkipResult", "proof/Starting",
                "plan/checkpoint/Chronicle", "simulate/cluster/Reading", "simulate/cluster/Hazard", "render/FolderVerifier")
                .map(name -> Path.of("java/main/org/mscsplanner", name + ".java")).toList();
        assertTrue(translated(sources, english("rehearsal"), "rehearsal") > 60, () -> "the sources hold more sentences");
    }

    /** Checks that each literal of the sources is part of a phrase, and gives how many there were. */
    private static int translated(List<Path> sources, List<String> english, String folder) throws IOException {
        List<String> missing = new ArrayList<>();
        int seen = 0;
        for (Path source : sources) {
            for (String line : Files.readAllLines(source)) {
                for (String literal : line.matches(".*(Exception|Pattern\\.compile|\\.matches)\\(.*") ? List.<String>of() : literals(line)) {
                    seen++;
                    if (english.stream().noneMatch(e -> e.contains(literal))) {
                        missing.add(source.getFileName() + ": " + literal);
                    }
                }
            }
        }
        assertEquals(List.of(), missing, "add these to " + folder + "/de.phrases.txt");
        return seen;
    }

    private static List<String> english(String folder) {
        List<String> lines = TemplateFiles.builtIn().text(folder + "/de.phrases.txt").lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
        assertEquals(0, lines.size() % 2, "pairs of lines");
        List<String> english = new ArrayList<>();
        for (int i = 0; i < lines.size(); i += 2) {
            english.add(lines.get(i));
        }
        assertEquals(english.size(), new TreeSet<>(english).size(), "a phrase stands there twice");
        return english;
    }

    /** Classes of plan and profile that speak in documents; the words of phases and findings have their own place. */
    private static List<Path> sources() throws IOException {
        Path root = Path.of("java/main/org/mscsplanner");
        try (Stream<Path> plan = Files.list(root.resolve("plan")); Stream<Path> profile = Files.list(root.resolve("profile"))) {
            return Stream.concat(plan, profile).filter(f -> f.toString().endsWith(".java") && !f.getFileName().toString().matches("(Phase|.*Rules|Version.*)\\.java"))
                    .sorted().toList();
        }
    }

    /** Literals of three words or more; not names and descriptions that become values of the cluster. */
    private static List<String> literals(String line) {
        List<String> all = new ArrayList<>();
        Matcher literal = Pattern.compile("\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(line.strip().matches("[/*].*") ? "" : line);
        while (literal.find()) {
            String text = literal.group(1).replace("\\\"", "\"").replace("\\\\", "\\").strip();
            if (text.matches("(?s)\\W*\\w+\\W+\\w+\\W+\\w+.*") && text.matches("(?s).*[A-Za-z]\\W+[A-Za-z].*") && text.indexOf(' ') >= 0 && !VALUES.contains(text)) {
                all.add(text);
            }
        }
        return all;
    }

    private static final Set<String> VALUES = Set.of("Address that ESX Server hosts and clients use for VirtualCenter", "Name of the VirtualCenter virtual server",
            "VirtualCenter Server process", "VirtualCenter Web Access server", "Address that ESX Server hosts use for licenses", "Name of the license virtual server",
            "Copies files of the group to the other nodes", "VC IP Address", "VC Network Name", "License IP Address", "License Network Name", "Majority Node Set",
            "sync script of", "STOPPED at step", "CR CR LF");

    @Test
    void a_finding_that_a_runbook_prints_is_told_in_german() {
        Phrases phrases = Phrases.of("de", TemplateFiles.builtIn(), Wording.FOLDER);
        List<Code> warnings = codes().filter(c -> c.severity() == Severity.WARNING).toList();
        Stream<String> printed = Stream.concat(Stream.concat(codes().filter(Code::overridable), warnings.stream()).map(Code::text), warnings.stream().map(Code::fix));
        assertEquals(List.of(), printed.distinct().map(t -> t.replaceAll("\\{[A-Za-z]+\\}", "X")).filter(t -> phrases.translate(t).equals(t)).toList());
    }

    /** What a spec can bring out: whatever is accepted is printed, and so are the warnings that nobody answers. */
    private static Stream<Code> codes() {
        return Stream.of(SpecCode.values(), ModelCode.values(), SyncCode.values(), ProfileCode.values()).flatMap(Stream::of);
    }

    @Test
    void why_a_field_has_no_effect_is_german_too() throws IOException {
        Phrases phrases = Phrases.of("de", TemplateFiles.builtIn(), Wording.FOLDER);
        Set<String> reasons = new TreeSet<>(Set.of("\"method\" is dfsr"));
        try (Stream<Path> sources = Files.list(Path.of("java/main/org/mscsplanner/spec"))) {
            for (Path source : sources.toList()) {
                Files.readAllLines(source).stream().filter(l -> l.matches(".*\\b(idle\\(|String why = ).*")).forEach(l -> reasons.addAll(literals(l)));
            }
        }
        assertTrue(reasons.size() > 5, reasons::toString);
        assertEquals(List.of(), reasons.stream().filter(r -> phrases.translate("The field \"x\" has no effect: " + r + ".").contains(r)).toList());
    }

    @Test
    void what_such_a_finding_names_is_german_too() {
        Phrases phrases = Phrases.of("de", TemplateFiles.builtIn(), Wording.FOLDER);
        Set<String> messages = PrintedMessages.all();
        assertTrue(messages.size() > 30, () -> "mistakes bring out more findings than " + messages);
        assertEquals(List.of(), messages.stream().map(phrases::translate)
                .filter(t -> !EnglishLines.of(t).isEmpty()).toList());
    }

    @Test
    void words_of_ours_inside_a_sentence_are_translated_and_names_are_not() {
        Phrases phrases = Phrases.of("de", TemplateFiles.builtIn(), Wording.FOLDER);
        assertEquals("\"Cluster Group\" ist der Name, den der Cluster f\u00fcr seine eigene Gruppe benutzt.",
                phrases.translate("\"Cluster Group\" is the name that the cluster gives to its own group."));
        assertEquals("group", phrases.translate("group"));
        assertEquals("Die Gruppe \"a private key\" anlegen", phrases.translate("Create the group \"a private key\""));
    }

    @Test
    void both_lines_of_a_phrase_have_the_same_holes() {
        for (String folder : List.of(Wording.FOLDER, "rehearsal")) {
            List<String> lines = TemplateFiles.builtIn().text(folder + "/de.phrases.txt").lines().filter(l -> !l.isBlank() && !l.startsWith("#")).toList();
            for (int i = 0; i + 1 < lines.size(); i += 2) {
                assertEquals(WordingTest.holes(lines.get(i)), WordingTest.holes(lines.get(i + 1)), lines.get(i));
                assertFalse(lines.get(i + 1).startsWith("*"), () -> "the star belongs to the English line alone");
            }
        }
    }
}
