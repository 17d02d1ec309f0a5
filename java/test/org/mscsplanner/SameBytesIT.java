package org.mscsplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar gives the same bytes whatever language, time zone and charset its process has. */
class SameBytesIT {
    private static final String SPEC = "java/test/cases/03-names-beyond-ascii/spec.json";

    @TempDir
    private Path temp;

    @Test
    void check_plan_and_render_do_not_depend_on_the_process() throws Exception {
        List<String> plain = outputs(List.of());
        assertTrue(plain.get(0).contains("MSCS-2304") && plain.get(1).contains("B\u00fcro"), plain.get(1));
        assertEquals(plain, outputs(List.of()), "twice");
        for (List<String> switches : List.of(List.of("-Duser.language=tr", "-Duser.country=TR"), List.of("-Duser.language=ja", "-Dfile.encoding=Shift_JIS"),
                List.of("-Duser.language=de", "-Duser.timezone=Pacific/Chatham", "-Dfile.encoding=windows-1252", "-Dline.separator=x"))) {
            assertEquals(plain, outputs(switches), switches.toString());
        }
    }

    private List<String> outputs(List<String> switches) throws Exception {
        Path folder = Files.createTempDirectory(temp, "r \u00e4");
        return List.of(run(switches, "check", SPEC), run(switches, "plan", SPEC),
                run(switches, "render", SPEC, "--out", folder.resolve("out").toString()), files(folder.resolve("out")).toString());
    }

    private static String run(List<String> switches, String... args) throws Exception {
        List<String> command = new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(switches);
        command.addAll(List.of("-jar", System.getProperty("mscs.jar")));
        command.addAll(List.of(args));
        Process process = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        process.getOutputStream().close();
        String out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, process.waitFor(), String.join(" ", command) + "\n" + out);
        return out;
    }

    private static SortedMap<String, String> files(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(folder.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return files;
    }
}
