package org.mscsplanner.spec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.mscsplanner.diag.Code;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Outcome;
import org.mscsplanner.model.GeneralSpec;

/** The good specs of the tests, and what becomes of them when one spot is changed. */
final class Example {
    static final String GENERAL = file("java/test/resources/spec/general.json");
    static final String VIRTUAL_CENTER = file("java/test/resources/spec/virtual-center.json");

    private Example() { }

    static String file(String path) {
        try {
            return Files.readString(Path.of(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome<GeneralSpec> read(String text) {
        return Specs.read("s.json", text.getBytes(StandardCharsets.UTF_8));
    }

    /** The value of a spec in which nothing is wrong. */
    static GeneralSpec good(String text) {
        Outcome<GeneralSpec> outcome = read(text);
        assertEquals(List.of(), outcome.findings(), () -> Marked.listing(outcome.findings()));
        return outcome.value().orElseThrow();
    }

    /** The example with one spot changed; the spot stands in it exactly once. */
    static String changed(String example, String from, String to) {
        int at = example.indexOf(from);
        assertTrue(at >= 0 && at == example.lastIndexOf(from), "once in the example: " + from);
        return example.replace(from, to);
    }

    /** The only finding after a change; the new spot holds the mark, and the pointer is the given one. */
    static Finding only(Code code, String pointer, String example, String from, String to) {
        Marked marked = Marked.of(changed(example, from, to));
        Outcome<GeneralSpec> outcome = Specs.read("s.json", marked.bytes());
        Finding found = marked.expectOnly(code, outcome.findings());
        assertEquals(pointer, found.at().pointer());
        assertTrue(outcome.value().isPresent(), "the rest can be judged");
        return found;
    }
}
