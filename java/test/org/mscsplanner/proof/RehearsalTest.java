package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.plan.checkpoint.History;
import org.mscsplanner.plan.checkpoint.ValueHistory;
import org.mscsplanner.plan.checkpoint.ValueHistory.Moment;
import org.mscsplanner.proof.Rehearsal.Asked;
import org.mscsplanner.rehearse.Interpreter;

class RehearsalTest {
    private static final Path REGISTRY = Examples.ROOT.resolve("virtualcenter-registry");
    private static final Asked NOTHING = new Asked(Choice.NONE, Choice.NONE, Choice.NONE);

    private static Outcome rehearse(Material material, Asked asked) {
        return new Rehearsal(material, new Interpreter(), (what, number, of) -> { }).of(material.from(), asked);
    }

    /** The same folder with one file other than it was. */
    private static Material with(Material material, String path, byte[] bytes) {
        SortedMap<String, byte[]> files = new TreeMap<>(material.files());
        files.put(path, bytes);
        return new Material(material.plan(), material.planJsonDigest(), files, material.from());
    }

    private static String text(Material material, String path) {
        return new String(material.files().get(path), StandardCharsets.US_ASCII);
    }

    @Test
    void answers_what_was_asked_for_in_order_and_tells_how_far_it_is() {
        Material material = Materials.of(REGISTRY).get(0);
        String step = "6a/virtualcenter-server/checkpoint-software-vmware-inc-vmware-virtualcenter";
        List<String> heard = new ArrayList<>();
        Rehearsal rehearsal = new Rehearsal(material, new Interpreter(), (what, number, of) -> heard.add(what + " " + number + "/" + of));
        Outcome outcome = rehearsal.of(material.from(), new Asked(Choice.one(step), Choice.ALL, Choice.one(step)));
        assertTrue(outcome.isGood(), outcome.toString());
        assertEquals(outcome.steps(), outcome.undos().size());
        assertFalse(outcome.withoutReturn().isEmpty());
        assertTrue(outcome.withoutReturn().stream().allMatch(s -> s.target().isPerson()), outcome.withoutReturn().toString());
        assertEquals(List.of(Fault.Kind.REFUSED, Fault.Kind.TIMED_OUT, Fault.Kind.MISSING, Fault.Kind.OWN_NODE_DIES, Fault.Kind.OTHER_NODE_DIES),
                outcome.faults().stream().map(f -> f.fault().kind()).toList());
        assertEquals(1, outcome.skips().size());
        assertEquals(SkipResult.Noticed.BY_A_SCRIPT, outcome.skips().get(0).noticed());
        assertTrue(heard.contains("steps " + outcome.steps() + "/" + outcome.steps()) && heard.contains("undo 1/" + outcome.steps()), heard.toString());
    }

    @Test
    void a_script_that_stops_ends_the_rehearsal_and_says_why() {
        Material sound = Materials.of(REGISTRY).get(0);
        String path = "scripts/03-group-vcnode1.cmd";
        Material wrong = with(sound, path, text(sound, path).replace("/createtype", "/create").replace("\r\ncluster", "\r\nclutser").getBytes(StandardCharsets.US_ASCII));
        Outcome outcome = rehearse(wrong, NOTHING);
        assertFalse(outcome.isWhole() || outcome.isGood());
        assertEquals(3, outcome.scripts().size());
        assertTrue(outcome.scripts().get(2).said().contains(path.replace("scripts/", "") + ":"), outcome.scripts().get(2).said());
    }

    @Test
    void files_that_cannot_be_run_are_named_with_the_reason() {
        Material sound = Materials.of(REGISTRY).get(0);
        String path = "scripts/01-services-vcnode1.cmd";
        String script = text(sound, path);
        says("there is no such file", said(sound, path, null));
        says("line ends", said(sound, path, script.replace("\r\n", "\n").getBytes(StandardCharsets.US_ASCII)));
        says("byte order mark", said(sound, path, ("\uFEFF" + script).getBytes(StandardCharsets.UTF_16LE)));
        says("endless loop", said(sound, path, script.replaceFirst("\r\n\r\n", "\r\n:again\r\ngoto again\r\n").getBytes(StandardCharsets.US_ASCII)));
    }

    private static void says(String expected, String sentence) {
        assertTrue(sentence.contains(expected), sentence);
    }

    private static String said(Material sound, String path, byte[] bytes) {
        Material changed = bytes == null ? without(sound, path) : with(sound, path, bytes);
        return rehearse(changed, NOTHING).scripts().get(0).said();
    }

    private static Material without(Material material, String path) {
        SortedMap<String, byte[]> files = new TreeMap<>(material.files());
        files.remove(path);
        return new Material(material.plan(), material.planJsonDigest(), files, material.from());
    }

    @Test
    void the_deeds_of_a_plan_and_its_scripts_give_every_value_the_same_way() {
        int values = 0;
        for (Path folder : Examples.sound()) {
            for (Material material : Materials.of(folder)) {
                History deeds = Deeds.history(material);
                assertEquals(deeds, rehearse(material, NOTHING).checkpoints(), folder.toString());
                values += deeds.values().size();
            }
        }
        assertTrue(values > 8, "only " + values + " values");
    }

    @Test
    void a_value_is_followed_through_its_copies() {
        History history = Deeds.history(Materials.of(REGISTRY).get(0));
        assertEquals(List.of(), history.lost());
        ValueHistory address = history.values().stream().filter(v -> v.value().text().equalsIgnoreCase("ManagedIP")).findFirst().orElseThrow();
        List<String> next = address.moments().stream().map(Moment::next).distinct().toList();
        assertEquals(List.of("what the node has", "the saved copy, on whichever node",
                "what VCNODE1 has: it is saved at each change", "what VCNODE2 has: it is saved at each change"), next);
        Moment moved = address.moments().stream().filter(m -> m.step().equals("7/vc-group/move-to-vcnode2")).findFirst().orElseThrow();
        moved.nodes().values().forEach(held -> assertEquals("10.20.0.20", held.text()));
        moved.nodes().values().forEach(held -> assertTrue(held.by().endsWith("/write-registry"), held.by()));
    }
}
