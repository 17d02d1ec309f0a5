package org.mscsplanner.proof.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mscsplanner.proof.Choice;
import org.mscsplanner.proof.Material;
import org.mscsplanner.proof.Materials;
import org.mscsplanner.proof.Outcome;
import org.mscsplanner.proof.Rehearsal;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.render.document.Documents;
import org.mscsplanner.render.document.EnglishLines;

/** A report in German is German, also where something went wrong; what scripts say is quoted as it is. */
class GermanRehearsalTest {
    private static final Path BAD = Path.of("examples/file-server");
    private static final List<String> CHANGED = List.of("plan.txt was changed", "notes.txt was added", "DIGEST is missing");

    @Test
    void a_good_rehearsal_holds_no_english_sentence() {
        for (String example : List.of("examples/file-server", "examples/virtualcenter-registry", "java/test/cases/24-dfs-replication")) {
            Choice faults = example.endsWith("file-server") ? Choice.ALL : Choice.NONE;
            List<Outcome> outcomes = Materials.of(Path.of(example)).stream().map(m -> outcome(m, new Rehearsal.Asked(faults, Choice.NONE, Choice.ALL), true)).toList();
            assertTrue(outcomes.stream().allMatch(Outcome::isGood), example);
            assertEquals(List.of(), EnglishLines.of(report(outcomes, "de"), Path.of(example)), example);
            assertFalse(EnglishLines.of(report(outcomes, "en"), Path.of(example)).isEmpty(), "the judge sees English where it stands");
        }
    }

    @Test
    void a_bad_rehearsal_holds_none_either() {
        Material material = Materials.of(BAD).get(0);
        String last = material.files().keySet().stream().filter(p -> p.matches("scripts/[^/]*\\.cmd")).reduce("", (a, b) -> b);
        bad(changed(material, "scripts/undo/.*", "@echo off\r\n", "@echo off\r\nexit /b 0\r\n"), "Undo from step ");
        bad(changed(material, last, "@echo off\r\n", "@echo off\r\nexit /b 0\r\n"), "At the end step ");
        bad(changed(material, "scripts/.*", "/prop ", "/prop:x "), ".cmd stops: STOPPED at step ");
    }

    @Test
    void why_a_resource_failed_is_told_in_german() {
        assertEquals("Unterwegs: die Ressource \"R&D Share\" fiel auf FSNODE2 aus: sie hat keinen Wert für ShareName, Path",
                Speech.of("de").sentence("On the way the resource \"R&D Share\" failed on FSNODE2: it has no value for ShareName, Path"));
        assertEquals("Unterwegs: die Ressource \"VC Server\" fiel auf VCNODE1 aus: Code 1060",
                Speech.of("de").sentence("On the way the resource \"VC Server\" failed on VCNODE1: code 1060"));
    }

    /** @param problem a part of one that must come out */
    private static void bad(Material material, String problem) {
        Outcome outcome = outcome(material, new Rehearsal.Asked(Choice.ALL, Choice.ALL, Choice.ALL), false);
        assertTrue(outcome.problems().stream().anyMatch(p -> p.contains(problem)), () -> problem + ": " + outcome.problems());
        List<String> english = EnglishLines.of(report(List.of(outcome), "de"), BAD);
        // What a script said in a problem is English, as the script is.
        assertEquals(List.of(), english.stream().filter(l -> !l.contains("STOPPED at step")).toList(), problem);
    }

    /** With another text in the files of these paths. */
    private static Material changed(Material material, String paths, String from, String to) {
        SortedMap<String, byte[]> files = new TreeMap<>(material.files());
        files.replaceAll((path, bytes) -> path.matches(paths)
                ? new String(bytes, StandardCharsets.ISO_8859_1).replace(from, to).getBytes(StandardCharsets.ISO_8859_1) : bytes);
        return new Material(material.plan(), material.planJsonDigest(), files, material.from());
    }

    private static Outcome outcome(Material material, Rehearsal.Asked asked, boolean starts) {
        Rehearsal rehearsal = new Rehearsal(material, new Interpreter(), (what, number, of) -> { });
        Outcome outcome = rehearsal.of(material.from(), asked);
        return starts ? outcome.withStarts(rehearsal.starts(material.from(), Optional.empty())) : outcome;
    }

    private static String report(List<Outcome> outcomes, String language) {
        return Documents.markdown(RehearsalDocument.of("files", "00ff", CHANGED, outcomes, language));
    }
}
