package org.mscsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Severity;
import org.mscsplanner.diag.SpecCode;
import org.mscsplanner.property.Gen;

/** The published schema and the reader agree; the judge of the schema is a validator that knows neither. */
class SpecSchemaTest {
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Schema SCHEMA = REGISTRY.getSchema(SpecSchema.text());
    /** What a schema cannot say: the grammar of an expression, and names that differ in case only. */
    private static final Set<SpecCode> BEYOND_A_SCHEMA = Set.of(SpecCode.BAD_EXPRESSION, SpecCode.DUPLICATE_FIELD);

    private static Json tree(String text) {
        return JsonReader.read("s", text.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
    }

    /** Without comments, which a validator would refuse. */
    private static List<com.networknt.schema.Error> errors(String text) {
        return SCHEMA.validate(Comments.blanked(text), InputFormat.JSON);
    }

    private static List<Finding> refusals(String text) {
        return Example.read(text).findings().stream().filter(f -> f.code() instanceof SpecCode code && code.severity() == Severity.ERROR).toList();
    }

    private static List<Finding> shape(List<Finding> refusals) {
        return refusals.stream().filter(f -> !BEYOND_A_SCHEMA.contains(f.code())).toList();
    }

    @Test
    void the_schema_is_a_schema() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertEquals(List.of(), meta.validate(SpecSchema.text(), InputFormat.JSON));
        assertEquals(SpecSchema.text(), SpecSchema.text());
    }

    @ParameterizedTest
    @ValueSource(strings = {"java/test/resources/spec/general.json", "java/test/resources/spec/general-expanded.json",
        "java/test/resources/spec/virtual-center.json", "examples/virtualcenter-registry/spec.json",
        "examples/virtualcenter-vpxd-cfg/spec.json", "examples/file-server/spec.json"})
    void good_specs_are_good_for_both(String file) {
        String text = Example.file(file);
        assertEquals(List.of(), errors(text));
        assertEquals(List.of(), shape(refusals(text)));
    }

    @Test
    void whatever_is_changed_both_judge_alike() {
        AtomicInteger bad = new AtomicInteger();
        List<Json> trees = List.of(tree(Example.GENERAL), tree(Example.VIRTUAL_CENTER));
        Gen.forAll(1500, gen -> Mutation.text(gen, gen.oneOf(trees)), text -> {
            List<com.networknt.schema.Error> errors = errors(text);
            List<Finding> refusals = refusals(text);
            List<Finding> findings = shape(refusals);
            // Of what is beyond a schema it may still see a part: that an expression is empty.
            assertEquals(errors.isEmpty(), (errors.isEmpty() ? findings : refusals).isEmpty(), () -> "schema: " + errors + "\nreader: " + Marked.listing(refusals));
            bad.addAndGet(findings.isEmpty() ? 0 : 1);
        });
        assertTrue(bad.get() > 500 || Long.getLong("gen.seed") != null, () -> "only " + bad + " changes were bad");
    }

    @Test
    void the_two_examples_show_every_field() {
        Set<String> shown = new TreeSet<>();
        members(tree(Example.GENERAL), "", shown);
        members(tree(Example.VIRTUAL_CENTER), "", shown);
        Set<String> missing = new TreeSet<>();
        properties(tree(SpecSchema.text()), "", missing);
        missing.removeAll(shown);
        missing.removeIf(f -> f.startsWith("/virtualCenter/licenseServer/target/") || f.startsWith("/clusters/"));
        assertEquals(new TreeSet<>(Set.of("/target/quorum/group", "/virtualCenter/licenseServer/address", "/virtualCenter/licenseServer/target", "/virtualCenter/serviceNames/licenseServer", "/virtualCenter/serviceNames/server",
                "/virtualCenter/licenseServer/group/description", "/virtualCenter/licenseServer/group/failoverPeriodHours",
                "/virtualCenter/licenseServer/group/failoverThreshold", "/virtualCenter/licenseServer/group/waitSeconds", "/virtualCenter/sync/mode",
                "/virtualCenter/resourceNames/licenseServer", "/virtualCenter/resourceNames/networkName", "/virtualCenter/resourceNames/webAccess",
                "/virtualCenter/paths/config", "/virtualCenter/paths/licenseTool", "/virtualCenter/paths/licenses", "/virtualCenter/paths/program", "/virtualCenter/paths/upgrade")),
                missing);
    }

    private static void members(Json value, String path, Set<String> found) {
        if (value instanceof Json.Obj object) {
            object.members().forEach(m -> {
                found.add(path + "/" + m.name());
                members(m.value(), path + "/" + m.name(), found);
            });
        } else if (value instanceof Json.Arr list) {
            list.items().forEach(item -> members(item, path, found));
        }
    }

    private static void properties(Json schema, String path, Set<String> found) {
        if (!(schema instanceof Json.Obj object)) {
            return;
        }
        for (Json.Member member : object.members()) {
            if (member.name().equals("items")) {
                properties(member.value(), path, found);
            } else if (member.name().equals("properties")) {
                ((Json.Obj) member.value()).members().forEach(m -> {
                    found.add(path + "/" + m.name());
                    properties(m.value(), path + "/" + m.name(), found);
                });
            }
        }
    }
}
