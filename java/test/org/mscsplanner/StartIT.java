package org.mscsplanner;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A start makes no classes where it can load them: what the JVM makes for records at their first use takes 40 ms. */
class StartIT {
    private static final String SPEC = "examples/virtualcenter-registry/spec.json";

    @TempDir
    private Path temp;

    @ParameterizedTest
    @ValueSource(strings = {
        "check {\"specs\":[\"SPEC\"]}", "plan {\"spec\":\"SPEC\"}", "graph {\"spec\":\"SPEC\"}", "render {\"spec\":\"SPEC\",\"out\":\"OUT\"}", "rehearse {\"path\":\"SPEC\"}"
    })
    void nothing_is_asked_of_a_record_that_the_jvm_has_to_make(String call) throws Exception {
        String[] parts = call.replace("SPEC", SPEC).replace("OUT", temp.resolve("out").toString().replace('\\', '/')).split(" ", 2);
        Process process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xlog:class+load=info:stdout",
                "-jar", System.getProperty("mscs.jar"), "--protocol", "1", parts[0]).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (OutputStream request = process.getOutputStream()) {
            request.write(parts[1].getBytes(StandardCharsets.UTF_8));
        }
        List<String> said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        assertEquals(0, process.waitFor());
        assertEquals(1, said.stream().filter(line -> line.contains(" org.mscsplanner.cli.Cli ")).count(), "the log of loaded classes is missing");
        assertEquals(List.of(), said.stream().filter(line -> line.contains("java.lang.runtime.ObjectMethods")).toList());
    }
}
