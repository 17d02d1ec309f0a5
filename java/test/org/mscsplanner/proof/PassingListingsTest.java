package org.mscsplanner.proof;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;

/** The proof takes two worlds for one when only passing listings differ: so no script may read one that it did not just write. */
class PassingListingsTest {
    private static final Pattern RECORD = Pattern.compile("(>?)\"%RECORD%([^\"]+)\"");

    /** The label that a step begins with; those inside of it have an underscore. */
    private static final Pattern STEP = Pattern.compile(":[a-z0-9]+");

    @Test
    void each_is_written_anew_before_it_is_read() throws IOException {
        List<String> unfounded = new ArrayList<>();
        int reads = 0;
        for (Path script : Examples.scripts()) {
            Set<String> fresh = new HashSet<>();
            for (String line : Files.readString(script, Charset.forName("windows-1252")).split("\r\n")) {
                if (STEP.matcher(line).matches()) {
                    // A script may be told to begin here.
                    fresh.clear();
                }
                Matcher record = RECORD.matcher(line);
                while (record.find()) {
                    if (!Baseline.PASSING.matcher(record.group(2)).find()) {
                        continue;
                    } else if (!record.group(1).isEmpty()) {
                        fresh.add(record.group(2));
                    } else {
                        reads++;
                        if (!fresh.contains(record.group(2))) {
                            unfounded.add(script.getFileName() + ": " + line);
                        }
                    }
                }
            }
        }
        assertEquals(List.of(), unfounded);
        assertTrue(reads > 100, "only " + reads + " listings are read: the names have changed");
    }
}
