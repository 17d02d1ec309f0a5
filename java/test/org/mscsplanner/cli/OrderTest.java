package org.mscsplanner.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.examples.Examples;

/** The order of a list that has none makes no difference to what is made of a spec, whichever verb makes it. */
class OrderTest {
    /** Lists whose order is the user's: of owners, of work, of reading; and the nodes, of which the first is the primary where none is named. */
    private static final Set<String> ORDERED = Set.of("nodes", "preferredOwners", "instructions", "contacts", "references", "path", "data");

    private final ObjectMapper json = new ObjectMapper().enable(JsonParser.Feature.ALLOW_COMMENTS);

    @TempDir
    private Path temp;

    @TestFactory
    Stream<DynamicTest> a_spec_from_behind_gives_the_same_plan_and_drawing() {
        return Examples.sound().stream().map(folder -> DynamicTest.dynamicTest(folder.toString(), () -> judge(folder)));
    }

    private void judge(Path folder) throws IOException {
        JsonNode spec = json.readTree(Files.readAllBytes(folder.resolve("spec.json")));
        Path one = written("one", folder, spec);
        Path other = written("other", folder, backwards(spec, ""));
        assertEquals(made(one, "plan"), made(other, "plan"));
        assertEquals(made(one, "graph"), made(other, "graph"));
        assertEquals(planOf(one, "plan", "plan.json"), planOf(other, "render", "folder"));
    }

    /** In a folder of its own, under the same name: what is made of a spec names it. */
    private Path written(String order, Path folder, JsonNode spec) throws IOException {
        Path file = Files.createDirectories(temp.resolve(order).resolve(folder.getFileName())).resolve("spec.json");
        json.writeValue(file.toFile(), spec);
        return file;
    }

    private static String made(Path spec, String verb) {
        Called called = Called.with(verb, spec.toString());
        assertEquals(0, called.code(), called.err());
        return called.out();
    }

    private static String planOf(Path spec, String verb, String name) throws IOException {
        Path out = spec.resolveSibling(name);
        Called called = Called.with(verb, spec.toString(), "--out", out.toString());
        assertEquals(0, called.code(), called.err());
        return Files.readString(Files.isDirectory(out) ? out.resolve("plan.json") : out);
    }

    private static JsonNode backwards(JsonNode value, String field) {
        if (value.isArray()) {
            List<JsonNode> elements = new ArrayList<>();
            value.forEach(e -> elements.add(backwards(e, "")));
            if (!ORDERED.contains(field)) {
                Collections.reverse(elements);
            }
            ArrayNode list = JsonNodeFactory.instance.arrayNode();
            return list.addAll(elements);
        }
        if (value.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            value.fields().forEachRemaining(f -> object.set(f.getKey(), backwards(f.getValue(), f.getKey())));
            return object;
        }
        return value;
    }
}
