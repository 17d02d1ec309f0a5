package org.mscsplanner.clusterexe;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Lines that nobody thought of: printed ones, handwritten ones and nonsense. */
class ClusterLinePropertyTest {
    private static ReadResult.Parsed read(String line, int seed) {
        ReadResult result = ClusterLineReader.read(line);
        return assertInstanceOf(ReadResult.Parsed.class, result, () -> "seed " + seed + ": " + line + " " + result);
    }

    @Test
    void random_trees_are_read_as_they_were_printed() {
        for (int seed = 0; seed < 5000; seed++) {
            ClusterLine line = new RandomLines(new Random(seed), true).next();
            String text = line.toString().replace("%%", "%");
            assertEquals(line, read(text, seed).line(), "seed " + seed + ": " + text);
        }
    }

    @Test
    void random_trees_are_read_however_a_person_writes_them() {
        Set<OptionWord> seen = EnumSet.noneOf(OptionWord.class);
        int doubtful = 0;
        for (int seed = 0; seed < 20_000; seed++) {
            Random random = new Random(seed);
            ClusterLine line = new RandomLines(random, false).next();
            Handwriting writer = new Handwriting(random);
            String text = writer.write(line);
            ReadResult.Parsed parsed = read(text, seed);
            assertEquals(line, parsed.line(), "seed " + seed + ": " + text);
            Set<Doubt> doubts = parsed.doubts().stream().map(ReadResult.Doubtful::doubt).collect(Collectors.toCollection(() -> EnumSet.noneOf(Doubt.class)));
            assertEquals(line.options().stream().anyMatch(o -> o.word() == OptionWord.SET_DEPENDENCY), doubts.remove(Doubt.SET_DEPENDENCY), "seed " + seed + ": " + text);
            assertEquals(writer.isDoubtful(), !doubts.isEmpty(), "seed " + seed + ": " + text + " " + doubts);
            line.options().forEach(o -> seen.add(o.word()));
            doubtful += writer.isDoubtful() ? 1 : 0;
        }
        assertEquals(EnumSet.noneOf(OptionWord.class), EnumSet.complementOf(EnumSet.copyOf(seen)), "options that no line had");
        assertTrue(doubtful > 1000 && doubtful < 15_000, "doubtful: " + doubtful);
    }

    @Test
    void reading_never_throws_and_a_column_is_in_the_line() {
        Random random = new Random(5);
        for (int i = 0; i < 40_000; i++) {
            StringBuilder line = new StringBuilder(random.nextInt(3) == 0 ? "" : "cluster ");
            for (int k = random.nextInt(30); k > 0; k--) {
                String signs = "/:=,\" \t-resgroup%^&x\\\0\uD800\uDC00\u00A0\u2013#";
                line.append(signs.charAt(random.nextInt(signs.length())));
                line.append(random.nextInt(6) == 0 ? " /priv " : "").append(random.nextInt(9) == 0 ? ":DWORD" : "");
            }
            ReadResult result = ClusterLineReader.read(line.toString());
            int last = line.length() + 1;
            if (result instanceof ReadResult.Refused r) {
                assertTrue(r.column() >= 1 && r.column() <= last && !r.reason().isBlank(), line + " " + r);
            } else if (result instanceof ReadResult.Parsed p) {
                assertTrue(p.doubts().stream().allMatch(d -> d.column() >= 1 && d.column() <= last), line + " " + p.doubts());
            }
        }
    }

    @Test
    void a_very_long_line_is_read_like_a_short_one() {
        for (String part : List.of("/priv ", "a", " ", "A,", "\\", "\"\" ", "/usedefault ", "x=1 ", "/add:y ")) {
            ReadResult result = ClusterLineReader.read("cluster res R /priv " + part.repeat(100_000 / part.length()));
            assertTrue(result instanceof ReadResult.Parsed || result instanceof ReadResult.Refused r && r.column() <= 100_100, part);
        }
        assertEquals(50_001, read("cluster res R /addcheck:" + "A,".repeat(50_000) + "B", 0).line().options().get(0).values().size());
    }

    /** The table of section 4: each short form means what its full word means, for some object or as a format or object word. */
    @Test
    void every_abbreviation_of_the_reference_is_known() throws IOException {
        Path reference = Path.of("../shared/reference/CLUSTER-EXE.md");
        Assumptions.assumeTrue(Files.exists(reference), "skipped: the reference is not here");
        List<String> rows = Files.readString(reference).lines().dropWhile(l -> !l.startsWith("## 4.")).skip(1).takeWhile(l -> !l.startsWith("## 5."))
                .filter(l -> l.matches("\\| [a-z]+ \\| .*")).toList();
        assertTrue(rows.size() > 30, "rows: " + rows.size());
        for (String row : rows) {
            String[] cells = row.split("\\|");
            String full = cells[1].strip();
            Arrays.stream(cells[2].split(",")).map(String::strip).forEach(brief -> assertTrue(isSame(full, brief), brief + " is not " + full));
        }
    }

    private static boolean isSame(String full, String brief) {
        boolean object = ObjectWord.of(full).isPresent() && ObjectWord.of(full).equals(ObjectWord.of(brief));
        boolean format = Format.of(full.toUpperCase(Locale.ROOT)).isPresent() && Format.of(full).equals(Format.of(brief));
        return object || format || Arrays.stream(ObjectWord.values())
                .anyMatch(o -> OptionWord.of(full, o).isPresent() && OptionWord.of(full, o).equals(OptionWord.of(brief, o)));
    }
}
