package org.mscsplanner.examples;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.mscsplanner.cli.Called;

/** Every command of the README is run; the number of them has a floor. */
class ReadmeTest {
    @TempDir
    private Path temp;

    @Test
    void every_command_of_the_readme_works() throws IOException {
        List<String> commands = new ArrayList<>();
        boolean inside = false;
        for (String line : Files.readAllLines(Path.of("README.md"))) {
            if (line.startsWith("```")) {
                inside = line.equals("```sh");
            } else if (inside) {
                int at = line.indexOf("java -jar target/mscs-planner.jar ");
                if (at >= 0) {
                    commands.add(line.substring(at + "java -jar target/mscs-planner.jar ".length()));
                } else {
                    assertEquals("mvn verify", line);
                }
            }
        }
        assertTrue(commands.size() >= 9, commands.toString());
        for (String command : commands) {
            Called called = Called.with(command.replace("target/", temp.toString().replace('\\', '/') + "/").split(" "));
            assertEquals(0, called.code(), command + "\n" + called.err());
            assertTrue(!called.out().isBlank(), command);
        }
    }

    @Test
    void the_table_of_layouts_names_folders_that_are_there() throws IOException {
        Matcher named = Pattern.compile("`(examples|cases)/([a-z0-9-]+)`").matcher(Files.readString(Path.of("README.md")));
        Set<String> cases = new TreeSet<>();
        while (named.find()) {
            Path folder = (named.group(1).equals("cases") ? Examples.CASES : Examples.ROOT).resolve(named.group(2));
            assertTrue(Files.exists(folder.resolve("spec.json")), folder.toString());
            cases.add(folder.toString());
        }
        assertTrue(cases.size() >= 12, cases.toString());
    }

    @Test
    void every_example_has_its_output_and_stands_in_the_readme() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        for (Path folder : Examples.folders()) {
            assertTrue(Files.exists(folder.resolve("expected/diagnostics.txt")), folder.toString());
            if (folder.startsWith(Examples.ROOT)) {
                assertTrue(readme.contains(folder.toString().replace('\\', '/')), folder.toString());
            }
        }
    }
}
