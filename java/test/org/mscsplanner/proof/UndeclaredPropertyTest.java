package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.PropertyValue;
import org.mscsplanner.model.ResourceState;
import org.mscsplanner.model.State;
import org.mscsplanner.rehearse.Interpreter;
import org.mscsplanner.rehearse.ScriptRun;
import org.mscsplanner.rehearse.Watch;
import org.mscsplanner.simulate.Observed;
import org.mscsplanner.simulate.World;

/** A resource of a type of which Windows knows nothing: without a word on the line its properties would be texts (cluster.exe reference, 6.3). */
class UndeclaredPropertyTest {
    private static final String PROPERTIES = "\"Port\": 27000, \"UseNetworkName\": 1, \"Level\": \"7\", \"Hosts\": [], \"Ports\": [\"1\", \"2\"]";

    private static final String SPEC = new String(Examples.read(Examples.ROOT.resolve("file-server/spec.json")), StandardCharsets.UTF_8)
                .replaceFirst("\"resources\": \\[", "\"resources\": [{\"name\": \"Acme\", \"type\": \"Acme Server\", \"private\": {" + PROPERTIES + "}},");

    @Test
    void numbers_and_lists_are_stored_as_such() {
        Map<Name, PropertyValue> wanted = new TreeMap<>(Map.of(Name.of("Port"), new PropertyValue.Number(27000), Name.of("UseNetworkName"), new PropertyValue.Number(1),
                Name.of("Level"), new PropertyValue.Text("7"), Name.of("Hosts"), new PropertyValue.Strings(List.of()), Name.of("Ports"), new PropertyValue.Strings(List.of("1", "2"))));
        assertEquals(wanted, made(SPEC).privateProperties());
    }

    /** What a version does not declare is text or number as the line says; the warning of check stands for the rest. */
    @Test
    void a_version_that_does_not_declare_a_number_stores_it_all_the_same() {
        PropertyValue users = new PropertyValue.Number(50);
        for (String os : List.of("2003-r2-sp2", "2008-r2")) {
            String spec = SPEC.replaceFirst("\"os\": \"[^\"]*\"", "\"os\": \"" + os + "\"").replace("\"Acme Server\"", "\"File Share\"").replace(PROPERTIES, "\"ShareName\": \"A\", \"Path\": \"F:\\\\A\", \"MaxUsers\": 50");
            assertEquals(users, made(spec).privateProperties().get(Name.of("MaxUsers")), os);
        }
    }

    private static ResourceState made(String spec) {
        Material material = Materials.of(Examples.spec("spec.json", spec.getBytes(StandardCharsets.UTF_8)), State.NOTHING);
        Course course = new Course(material, new Interpreter());
        World world = StartWorld.of(material, material.from());
        ScriptRun run = course.run(world, course.scripts().get(0), Watch.NONE);
        assertTrue(run.isDone(), () -> run.screen().toString());
        return Observed.of(world, List.of()).resource(Name.of("Acme")).orElseThrow();
    }
}
