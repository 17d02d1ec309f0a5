package org.mscsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mscsplanner.diag.Severity;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.property.Gen;

class SpecWriterTest {
    private static final String EXPANDED = "java/test/resources/spec/general-expanded.json";

    @Test
    void every_default_is_written_in_a_fixed_order() throws IOException {
        String text = SpecWriter.text(Example.good(Example.GENERAL));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of(EXPANDED), text);
        }
        assertEquals(Example.file(EXPANDED), text);
    }

    @Test
    void what_was_written_reads_back_to_an_equal_spec() {
        GeneralSpec spec = Example.good(Example.GENERAL);
        String text = SpecWriter.text(spec);
        assertEquals(spec, Example.good(text));
        assertEquals(text, SpecWriter.text(Example.good(text)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"java/test/resources/spec/virtual-center.json", "examples/virtualcenter-registry/spec.json",
        "examples/virtualcenter-vpxd-cfg/spec.json", "examples/file-server/spec.json"})
    void the_general_form_says_everything_that_a_profile_adds(String file) {
        GeneralSpec spec = Example.read(Example.file(file)).value().orElseThrow();
        String text = SpecWriter.text(spec);
        assertFalse(text.contains("virtualCenter\""), "a profile block");
        assertEquals(spec, Example.good(text));
    }

    @Test
    void any_text_survives() {
        Gen.forAll(100, gen -> {
            String any = gen.text(1, 12, "aB \\\"/%!&<>'\u00E9\u0130\u2028\u20AC\n\t\u0001{}[]#") + new String(Character.toChars(0x1F600));
            GeneralSpec spec = Example.good(Example.changed(Example.GENERAL, "Shares of the eastern office",
                    quoted(any).substring(1, quoted(any).length() - 1)));
            assertEquals(any, spec.groups().get(0).description());
            assertEquals(spec, Example.good(SpecWriter.text(spec)));
        });
    }

    private static String quoted(String text) {
        return JsonLayout.text(json -> json.writeString(text)).strip();
    }

    @Test
    void a_name_that_is_needed_twice_is_written_twice() {
        GeneralSpec spec = Example.read(Example.changed(Example.GENERAL, "\"dependsOn\": []", "\"dependsOn\": [\"X\", \"X\"]")).value().orElseThrow();
        assertEquals(spec, Example.read(SpecWriter.text(spec)).value().orElseThrow());
    }

    @Test
    void the_text_is_utf_8_with_lf_and_without_blanks_at_line_ends() {
        String text = SpecWriter.text(Example.good(Example.GENERAL));
        assertTrue(text.endsWith("}\n") && !text.endsWith("\n\n"));
        assertFalse(text.contains("\r") || text.contains(" \n") || text.contains("\t"));
    }

    @Test
    void order_that_means_nothing_changes_neither_model_nor_digest_input() {
        GeneralSpec spec = Example.good(Example.GENERAL);
        byte[] canonical = Canonical.bytes(spec);
        Json tree = JsonReader.read("s", Example.GENERAL.getBytes(StandardCharsets.UTF_8)).value().orElseThrow();
        Gen.forAll(60, gen -> {
            GeneralSpec members = Example.good(new Shuffle(gen, List.of()).text(tree));
            assertEquals(spec, members);
            assertArrayEquals(canonical, Canonical.bytes(members));
            GeneralSpec lists = Example.good(new Shuffle(gen, List.of("groups", "resources", "networks", "nodes", "hotfixes", "antiAffinity",
                    "possibleOwners", "dependsOn", "registryCheckpoints", "registry", "files", "include", "exclude", "services",
                    "fileEdits", "accounts", "probes", "syncJobs", "grants", "manualTasks", "decisions", "clusters")).text(tree));
            assertEquals(new String(canonical, StandardCharsets.UTF_8), new String(Canonical.bytes(lists), StandardCharsets.UTF_8));
        });
    }

    @Test
    void order_that_means_something_changes_the_digest_input() {
        byte[] canonical = Canonical.bytes(Example.good(Example.GENERAL));
        for (String[] swap : new String[][] {
            {"[\"FSNODE2\", \"FSNODE1\"], \"anti", "[\"FSNODE1\", \"FSNODE2\"], \"anti"},
            {"[\"Open \\\\\\\\FILES\\\\rd.\", \"Write a file.\"]", "[\"Write a file.\", \"Open \\\\\\\\FILES\\\\rd.\"]"},
            {"[\"config\", \"net\"]", "[\"net\", \"config\"]"},
            {"[\"a\", \"b\"]", "[\"b\", \"a\"]"},
            {"\"RestartAction\": 2", "\"RestartAction\": 1"}}) {
            byte[] other = Canonical.bytes(Example.good(Example.changed(Example.GENERAL, swap[0], swap[1])));
            assertNotEquals(new String(canonical, StandardCharsets.UTF_8), new String(other, StandardCharsets.UTF_8));
        }
    }

    @Test
    void the_canonical_form_is_a_fixed_point() {
        GeneralSpec sorted = Canonical.form(Example.good(Example.GENERAL));
        assertEquals(sorted, Canonical.form(sorted));
        assertArrayEquals(Canonical.bytes(sorted), Canonical.bytes(Example.good(SpecWriter.text(sorted))));
    }

    @Test
    void a_turkish_machine_reads_and_writes_the_same() {
        byte[] canonical = Canonical.bytes(Example.good(Example.GENERAL));
        String schema = SpecSchema.text();
        int errors = errors(Example.VIRTUAL_CENTER);
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("tr-TR"));
            assertArrayEquals(canonical, Canonical.bytes(Example.good(Example.GENERAL)));
            assertEquals(schema, SpecSchema.text());
            assertEquals(errors, errors(Example.VIRTUAL_CENTER));
            assertEquals("; did you mean \"windowMinutes\"?", Nearest.suggestion("WINDOWMINUTES", List.of("windowMinutes")));
        } finally {
            Locale.setDefault(before);
        }
    }

    private static int errors(String text) {
        return (int) Example.read(text).findings().stream().filter(f -> f.code().severity() == Severity.ERROR).count();
    }
}
