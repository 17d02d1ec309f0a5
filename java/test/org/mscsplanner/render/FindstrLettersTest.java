package org.mscsplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;

/**
 * findstr reads the words of its command line in one code page and a listing in another: a group with an umlaut would never be found,
 * and a sync would end as on a node that does not own it, for ever and without a word.
 */
class FindstrLettersTest {
    private static final Pattern SEARCHED = Pattern.compile("findstr( /[a-z])*((?: /c:(?:\"[^\"]*\"|[^ ]+))+)");

    @Test
    void no_script_searches_for_a_letter_beyond_ascii() throws IOException {
        List<String> found = new ArrayList<>();
        int dotted = 0;
        for (Path script : Examples.scripts()) {
            String text = Files.readString(script, Charset.forName("windows-1252"));
            Matcher searched = SEARCHED.matcher(text);
            while (searched.find()) {
                dotted += searched.group(2).contains("B.ro") ? 1 : 0;
                if (searched.group(2).chars().anyMatch(c -> c >= 0x80)) {
                    found.add(script + ": " + searched.group());
                }
            }
        }
        assertEquals(List.of(), found);
        assertTrue(dotted > 10, "only " + dotted + " texts have a dot in place of such a letter");
    }
}
