package org.mscsplanner.render.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whether our own templates call macros that there are: a program that starts does not look. */
class MacrosTest {
    private static final Path ROOT = Path.of("templates");
    private static final String RUNBOOK = "document/runbook.html.vm";

    @Test
    void every_template_of_ours_calls_macros_that_there_are() throws IOException {
        TemplateFiles files = TemplateFiles.builtIn();
        List<String> all;
        try (Stream<Path> walk = Files.walk(ROOT)) {
            all = walk.map(p -> ROOT.relativize(p).toString().replace('\\', '/')).filter(name -> name.endsWith(".vm")).sorted().toList();
        }
        assertTrue(all.contains(RUNBOOK), all.toString());
        List<String> libraries = all.stream().filter(name -> name.startsWith("document/blocks.")).toList();
        all.forEach(name -> assertEquals(Optional.empty(), Macros.of(files, name.startsWith("document/") ? libraries : List.of()).unknown(name), name));
        assertTrue(Macros.of(files, List.of()).unknown(RUNBOOK).isPresent(), "it calls those of a library");
    }
}
