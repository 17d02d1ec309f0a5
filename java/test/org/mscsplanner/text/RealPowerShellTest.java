package org.mscsplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.ground.Ground;
import org.mscsplanner.ground.Part;
import org.mscsplanner.property.Gen;

/** What our literals are to a real PowerShell engine: it prints their characters as numbers. */
class RealPowerShellTest {
    private static final String SIGNS = "ab '\"`$(){}[]%&|<>;#@,\\\u2018\u2019\u201A\u201B\u201C\u201D\u00E4\u20AC\u4E2D\uD83D\uDE00";
    @TempDir
    Path folder;

    @Test
    void every_text_comes_back_from_a_literal_and_from_its_ascii_form() throws IOException, InterruptedException {
        Ground.need(Part.PSHOST);
        List<String> texts = new ArrayList<>();
        Gen.forAll(150, gen -> texts.add(gen.text(SIGNS)));
        String ascii = texts.stream().map(t -> numbers(PowerShellText.ascii(t))).collect(Collectors.joining());
        String literal = texts.stream().map(t -> numbers(PowerShellText.literal(t))).collect(Collectors.joining());
        String expected = texts.stream().map(t -> t.chars().mapToObj(Integer::toString).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\n"));
        assertEquals(ascii, new String(ascii.getBytes(StandardCharsets.US_ASCII), StandardCharsets.US_ASCII));
        assertEquals(expected, printed(ascii));
        assertEquals(expected, printed("\uFEFF" + literal));
    }

    private static String numbers(String expression) {
        return "[Console]::Out.WriteLine([string]::Join(' ', [int[]][char[]]" + expression + "))\n";
    }

    private String printed(String script) throws IOException, InterruptedException {
        Path file = Files.writeString(folder.resolve("literals.ps1"), script, StandardCharsets.UTF_8);
        Process engine = new ProcessBuilder(Part.PSHOST.program().orElseThrow().toString(), "-NoProfile", "-File", file.toString())
                .redirectErrorStream(true).start();
        engine.getOutputStream().close();
        try (InputStream out = engine.getInputStream()) {
            String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
            assertEquals(0, engine.waitFor(), text);
            return String.join("\n", Lines.of(text));
        }
    }
}
