package org.mscsplanner.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URISyntaxException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.mscsplanner.cli.Cli;

/** Every case once more, by the classes of the jar: {@code java/build} makes them of those that were compiled. */
class GoldenCasesIT extends GoldenCasesTest {
    @Test
    void the_classes_are_those_of_the_jar() throws URISyntaxException {
        assertEquals(Path.of(System.getProperty("mscs.jar")), Path.of(Cli.class.getProtectionDomain().getCodeSource().getLocation().toURI()));
    }
}
