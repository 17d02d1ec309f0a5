package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mscsplanner.examples.Examples;

/** {@code plan --result}: the state that a plan leads to is what the next change is planned against. */
class PlanResultTest {
    @TempDir
    private Path temp;

    static Stream<Path> sound() {
        return Examples.sound().stream();
    }

    /** The steps of every plan that is printed, in their order. */
    private static List<String> steps(String... args) throws IOException {
        List<String> all = new ArrayList<>(List.of(args));
        all.add("--json");
        Called called = Called.with(all.toArray(String[]::new));
        assertEquals(0, called.code(), called.out());
        return called.lines().stream().filter(l -> l.get("type").asText().equals("step")).map(l -> l.get("id").asText()).toList();
    }

    @ParameterizedTest
    @MethodSource("sound")
    void planned_against_its_own_result_a_spec_needs_nothing(Path folder) throws IOException {
        String spec = folder.resolve("spec.json").toString();
        List<String> against = new ArrayList<>();
        Path before = folder.resolve("state.json");
        if (Files.exists(before)) {
            against.addAll(List.of("--state", before.toString()));
        }
        List<String> first = new ArrayList<>(List.of("plan", spec, "--result", temp.resolve("after.json").toString()));
        first.addAll(against);
        assertFalse(steps(first.toArray(String[]::new)).isEmpty());
        List<String> next = new ArrayList<>(List.of("plan", spec, "--state", temp.resolve("after.json").toString()));
        try (Stream<Path> results = Files.list(temp)) {
            for (Path further : results.filter(f -> !f.endsWith("after.json")).toList()) {
                next.addAll(List.of("--state", further.getFileName().toString().split("\\.")[1] + "=" + further));
            }
        }
        assertEquals(List.of(), steps(next.toArray(String[]::new)));
    }

    @Test
    void a_later_change_has_only_the_steps_that_it_needs() throws IOException {
        String after = temp.resolve("after.json").toString();
        steps("plan", Called.REGISTRY, "--result", after);
        Path changed = Files.writeString(temp.resolve("changed.json"), Files.readString(Path.of(Called.REGISTRY)).replace("10.20.0.20", "10.20.0.30"));
        List<String> steps = steps("plan", changed.toString(), "--state", after);
        assertTrue(steps.contains("5/vc-ip-address/private-properties"), steps.toString());
        assertFalse(steps.stream().anyMatch(s -> s.contains("/create")), steps.toString());
    }

    @Test
    void a_result_replaces_nothing_and_then_nothing_is_written() throws IOException {
        Path mine = Files.writeString(temp.resolve("mine.json"), "{\"format\": \"mscs-state/1\"}");
        Path plan = temp.resolve("plan.json");
        Called called = Called.with("plan", Called.REGISTRY, "--out", plan.toString(), "--result", mine.toString());
        assertEquals(5, called.code());
        assertEquals("", called.out());
        assertTrue(called.err().contains(mine + " is there already, and a spec or a state replaces nothing"), called.err());
        assertEquals("{\"format\": \"mscs-state/1\"}", Files.readString(mine));
        assertFalse(Files.exists(plan));
    }

    @Test
    void a_plan_and_its_result_have_two_files() throws IOException {
        String one = temp.resolve("one.json").toString();
        Called called = Called.with("plan", Called.REGISTRY, "--out", one, "--result", temp.resolve("x/../one.json").toString());
        assertEquals(1, called.code(), called.err());
        assertFalse(Files.exists(Path.of(one)));
        Called both = Called.with("plan", Called.REGISTRY, "--out", one, "--result", temp.resolve("two.json").toString(), "--json");
        assertEquals(List.of(one, temp.resolve("two.json").toString()), both.lines().stream().filter(l -> l.get("type").asText().equals("file"))
                .map(l -> l.get("path")).map(JsonNode::asText).toList());
    }

    /** The state has the resource in another group, which no script changes. */
    @Test
    void a_plan_that_something_is_in_the_way_of_leads_to_no_state() throws IOException {
        String there = temp.resolve("there.json").toString();
        Path renamed = Files.writeString(temp.resolve("renamed.json"), Files.readString(Path.of(Called.REGISTRY)).replace("VC Group", "Other Group"));
        steps("plan", renamed.toString(), "--result", there);
        Path plan = temp.resolve("plan.json");
        Path after = temp.resolve("after.json");
        Called called = Called.with("plan", Called.REGISTRY, "--state", there, "--out", plan.toString(), "--result", after.toString());
        assertEquals(5, called.code(), called.err());
        assertTrue(called.err().contains("leads to no state: step 5/vc-ip-address/create"), called.err());
        assertTrue(called.err().contains("will stop"), called.err());
        assertFalse(Files.exists(plan) || Files.exists(after));
    }

    @Test
    void a_spec_with_errors_has_no_result() {
        Path after = temp.resolve("after.json");
        assertEquals(2, Called.with("plan", "examples/spec-with-mistakes/spec.json", "--result", after.toString()).code());
        assertFalse(Files.exists(after));
    }
}
