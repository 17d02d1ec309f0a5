package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.State;
import org.mscsplanner.plan.Execution;
import org.mscsplanner.plan.Planner;
import org.mscsplanner.plan.Step;
import org.mscsplanner.plan.action.Action;
import org.mscsplanner.plan.action.InstallSyncScript;
import org.mscsplanner.plan.action.TakeResourceOffline;
import org.mscsplanner.plan.action.BringResourceOnline;
import org.mscsplanner.plan.action.ConfirmTask;
import org.mscsplanner.spec.Canonical;

/** Windows knows a name in any case, so another spelling of it changes no plan. */
class SpellingTest {
    /** Members that name something of the spec, as a text or a list of texts. */
    private static final Set<String> REFERENCES = Set.of("primaryNode", "possibleOwners", "preferredOwners", "dependsOn", "nodes", "group", "network", "Network",
            "resource", "from", "firstNode", "node", "items", "service");
    /** Where {@code name} is what a cluster calls something. */
    private static final Set<String> LISTS = Set.of("nodes", "networks", "groups", "resources");

    private final ObjectMapper json = new ObjectMapper().enable(JsonParser.Feature.ALLOW_COMMENTS);

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicTest> a_reference_in_another_case_gives_the_same_plan() {
        return Examples.sound().stream().map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> {
            JsonNode spec = json.readTree(Files.readAllBytes(folder.resolve("spec.json")));
            Set<String> listed = new HashSet<>();
            names(spec, "", listed);
            JsonNode other = turned(spec, "", listed, false);
            assertEquals(planOf("one", folder, spec), planOf("other", folder, other));
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_cluster_that_spells_its_names_otherwise_is_left_as_it_is() {
        return Examples.sound().stream().map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> {
            JsonNode spec = json.readTree(Files.readAllBytes(folder.resolve("spec.json")));
            Set<String> listed = new HashSet<>();
            names(spec, "", listed);
            GeneralSpec there = spec(folder, spec);
            GeneralSpec wanted = spec(folder, turned(spec, "", listed, true));
            assertNotEquals(List.copyOf(there.target().nodeNames()).toString(), List.copyOf(wanted.target().nodeNames()).toString());
            State done = Execution.run(Planner.plan(there, "", State.NOTHING, "").steps(), State.NOTHING);
            // The text of a sync script names nodes and groups as the spec spells them: it is another file, which a resource must not run meanwhile, and
            // persons look at its first run.
            assertEquals("", Planner.plan(wanted, "", done, "").steps().stream().filter(s -> !isOfScript(s)).map(Step::id).collect(Collectors.joining(" ")));
        }));
    }

    private static boolean isOfScript(Step step) {
        Action action = step.action();
        return action instanceof InstallSyncScript || action instanceof ConfirmTask || action instanceof TakeResourceOffline || action instanceof BringResourceOnline;
    }

    private static GeneralSpec spec(Path folder, JsonNode spec) {
        return Canonical.form(Examples.spec(folder + "/spec.json", spec.toString().getBytes(StandardCharsets.UTF_8)));
    }

    /** In a folder of its own, under the same name: what is made of a spec names it. */
    private String planOf(String which, Path folder, JsonNode spec) throws IOException {
        Path file = Files.createDirectories(temp.resolve(which).resolve(folder.getFileName())).resolve("spec.json");
        json.writeValue(file.toFile(), spec);
        Called called = Called.with("plan", file.toString(), "--out", file.resolveSibling("plan.json").toString());
        assertEquals(0, called.code(), called.err());
        return Files.readString(file.resolveSibling("plan.json"));
    }

    private static void names(JsonNode value, String field, Set<String> listed) {
        if (value.isArray()) {
            value.forEach(e -> names(e, field, listed));
        } else if (value.isObject()) {
            if (LISTS.contains(field) && value.has("name")) {
                listed.add(value.get("name").asText());
            }
            value.fields().forEachRemaining(f -> names(f.getValue(), f.getKey(), listed));
        }
    }

    /** @param too also where things are listed */
    private static JsonNode turned(JsonNode value, String field, Set<String> listed, boolean too) {
        if (value.isArray()) {
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            value.forEach(e -> list.add(turned(e, field, listed, too)));
            return list;
        }
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            value.fields().forEachRemaining(f -> object.set(f.getKey(), turned(f.getValue(),
                    f.getKey().equals("name") && !LISTS.contains(field) ? "" : f.getKey(), listed, too)));
            return object;
        }
        boolean turns = REFERENCES.contains(field) || too && field.equals("name");
        return value.isTextual() && turns && listed.contains(value.asText()) ? TextNode.valueOf(turned(value.asText())) : value;
    }

    private static String turned(String text) {
        return text.chars().mapToObj(c -> String.valueOf((char) (Character.isUpperCase(c) ? Character.toLowerCase(c) : Character.toUpperCase(c)))).collect(Collectors.joining());
    }
}
