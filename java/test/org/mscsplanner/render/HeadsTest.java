package org.mscsplanner.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;

/** The head of every script lists the exit codes with which its lines can end, and no other: told from the text alone. */
class HeadsTest {
    private static final Pattern JUMP = Pattern.compile("(?:^|.* )goto (\\w+)");
    private static final Pattern EXIT = Pattern.compile("exit /b (\\d+|%RC%)");
    /** With {@code exit /b %RC%} a script ends with one of the codes that it puts into these. */
    private static final Pattern RESULT = Pattern.compile("set \"(?:EXIT|STATUS)=(\\d+)\"");
    private static final Pattern LISTED = Pattern.compile("(?:Exit codes: |, |^rem   )(\\d+) [a-z-]+");

    @Test
    void the_head_lists_the_codes_that_the_lines_can_end_with() throws IOException {
        int scripts = 0;
        for (Path file : Examples.scripts()) {
            List<String> lines = Files.readString(file, StandardCharsets.ISO_8859_1).lines().toList();
            assertEquals(ends(lines), listed(lines), file.toString());
            scripts++;
        }
        assertTrue(scripts > 500, "only " + scripts);
    }

    private static SortedSet<Integer> listed(List<String> lines) {
        SortedSet<Integer> codes = new TreeSet<>();
        for (String line : lines.stream().dropWhile(l -> !l.startsWith("rem Exit codes: ")).takeWhile(l -> l.startsWith("rem ")).toList()) {
            Matcher code = LISTED.matcher(line);
            while (code.find()) {
                codes.add(Integer.parseInt(code.group(1)));
            }
        }
        return codes;
    }

    /** Follows every way from the first line. */
    private static SortedSet<Integer> ends(List<String> lines) {
        Map<String, Integer> labels = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).startsWith(":")) {
                labels.put(lines.get(i).substring(1), i);
            }
        }
        SortedSet<Integer> codes = new TreeSet<>();
        Set<Integer> seen = new HashSet<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(0));
        while (!open.isEmpty()) {
            int at = open.pop();
            if (seen.add(at)) {
                codes.addAll(codes(lines.get(at)));
                open.addAll(after(lines, at, labels));
            }
        }
        return codes;
    }

    private static List<Integer> codes(String line) {
        Matcher exit = EXIT.matcher(line);
        Matcher result = RESULT.matcher(line);
        return exit.matches() && !exit.group(1).equals("%RC%") ? List.of(Integer.valueOf(exit.group(1)))
                : result.matches() ? List.of(Integer.valueOf(result.group(1))) : List.of();
    }

    private static List<Integer> after(List<String> lines, int at, Map<String, Integer> labels) {
        String line = lines.get(at);
        List<Integer> next = new ArrayList<>();
        Matcher jump = JUMP.matcher(line);
        if (jump.matches() && !line.startsWith("echo ") && !line.startsWith("rem ")) {
            next.add(Objects.requireNonNull(labels.get(jump.group(1)), line));
        }
        if (!line.startsWith("goto ") && !EXIT.matcher(line).matches()) {
            next.add(at + 1);
        }
        return next;
    }
}
