package org.mscsplanner.psmodule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mscsplanner.cli.RecordType;

/** The module and the engine fit, and the module's files say what they are; read as text, so no PowerShell is needed. */
class ModuleContractTest {
    private static final Path MODULE = Path.of("ps-module", "MscsPlanner");
    /** Record types that Invoke-MscsEngine itself lives by: they become no object. */
    private static final Set<RecordType> OF_THE_PROTOCOL = Set.of(RecordType.PROGRESS, RecordType.ANSWER, RecordType.RESULT);

    @Test
    void the_manifest_exports_the_files_of_public() {
        String manifest = text(MODULE.resolve("MscsPlanner.psd1"));
        String exports = manifest.substring(manifest.indexOf("FunctionsToExport"), manifest.indexOf("CmdletsToExport"));
        assertEquals(names(MODULE.resolve("Public")), found("'([A-Z][A-Za-z]+-Mscs[A-Za-z]+)'", exports));
        for (String none : List.of("CmdletsToExport", "VariablesToExport", "AliasesToExport")) {
            assertTrue(manifest.matches("(?s).*" + none + "\\s+= @\\(\\).*"), none);
        }
    }

    @Test
    void the_manifest_has_the_version_of_the_build() {
        Matcher version = Pattern.compile("<version>([^<]+)</version>").matcher(text(Path.of("pom.xml")));
        assertTrue(version.find());
        assertTrue(text(MODULE.resolve("MscsPlanner.psd1")).contains("ModuleVersion        = '" + version.group(1) + "'"), version.group(1));
    }

    @Test
    void a_file_declares_the_one_function_that_it_is_named_after() {
        for (Path file : sources()) {
            assertEquals(List.of(name(file)), all("(?m)^function ([A-Za-z-]+) \\{$", text(file)), file.toString());
        }
    }

    @Test
    void every_cmdlet_has_its_tests() {
        for (String cmdlet : names(MODULE.resolve("Public"))) {
            assertTrue(Files.exists(Path.of("ps-module", "tests", cmdlet + ".Tests.ps1")), cmdlet);
        }
    }

    @Test
    void every_record_of_the_engine_has_a_converter_and_every_converter_a_record() {
        Set<String> records = Arrays.stream(RecordType.values()).filter(t -> !OF_THE_PROTOCOL.contains(t)).map(RecordType::word)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(records, found("(?m)^        '([a-z]+)' \\{ ConvertFrom-Mscs", text(MODULE.resolve("Private/Records/ConvertFrom-MscsRecord.ps1"))));
        String seam = text(MODULE.resolve("Private/Engine/Invoke-MscsEngine.ps1"));
        OF_THE_PROTOCOL.forEach(type -> assertTrue(seam.contains("'" + type.word() + "' {"), type.word()));
    }

    @Test
    void every_code_that_is_used_has_a_text_and_every_text_is_used() {
        Set<String> used = sources().stream().flatMap(f -> all("'(MSCS-5[0-9]{3})'", text(f)).stream()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> told = found("(?m)^    '(MSCS-[0-9]{4})' = @", text(MODULE.resolve("en-US/MscsPlanner.strings.psd1")));
        // 51NN stands for the exit code NN and is made from it.
        assertEquals(told.stream().filter(c -> !c.startsWith("MSCS-51") || used.contains(c)).collect(Collectors.toCollection(TreeSet::new)), used);
        for (String exit : List.of("01", "02", "03", "05", "08", "30", "31")) {
            assertTrue(told.contains("MSCS-51" + exit), exit);
        }
    }

    @Test
    void every_type_of_object_has_a_view() {
        Set<String> made = sources().stream().flatMap(f -> all("PSTypeName\\s+= '(Mscs\\.[A-Za-z]+)'", text(f)).stream()).collect(Collectors.toCollection(TreeSet::new));
        Set<String> shown = found("<TypeName>(Mscs\\.[A-Za-z]+)</TypeName>", text(MODULE.resolve("MscsPlanner.Format.ps1xml")));
        Set<String> extended = found("<Name>(Mscs\\.[A-Za-z]+)</Name>", text(MODULE.resolve("MscsPlanner.Types.ps1xml")));
        assertTrue(made.containsAll(extended), extended.toString());
        made.remove("Mscs.Place");
        assertEquals(made, shown);
    }

    private static List<Path> sources() {
        try (Stream<Path> all = Files.walk(MODULE)) {
            List<Path> sources = all.filter(f -> f.toString().endsWith(".ps1")).sorted().toList();
            assertTrue(sources.size() > 30, sources.toString());
            return sources;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Set<String> names(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.map(ModuleContractTest::name).collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replaceAll("\\.ps1$", "");
    }

    private static Set<String> found(String pattern, String text) {
        return new TreeSet<>(all(pattern, text));
    }

    private static List<String> all(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().map(r -> r.group(1)).toList();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
