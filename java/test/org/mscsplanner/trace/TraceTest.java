package org.mscsplanner.trace;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.commons.annotation.Testable;

/**
 * Each requirement is claimed by a test, or a person judges it and the reason stands in {@code judged-by-a-person.txt}. The
 * numbers are those of the list of requirements, which is compared where it lies beside the checkout.
 */
class TraceTest {
    private static final Path LIST = Path.of("../shared/reference/REQUIREMENTS.md");
    private static final Path BY_PERSON = Path.of("java/test/resources/trace/judged-by-a-person.txt");
    private static final int MOST_BY_PERSON = 8;

    private static TreeSet<String> known() {
        TreeSet<String> ids = new TreeSet<>();
        IntStream.rangeClosed(1, 193).forEach(i -> ids.add(id("R-", 3, i)));
        IntStream.rangeClosed(1, 52).forEach(i -> ids.add(id("I-", 2, i)));
        IntStream.rangeClosed(1, 24).forEach(i -> ids.add(id("D-", 2, i)));
        return ids;
    }

    private static String id(String letter, int digits, int number) {
        String written = Integer.toString(number);
        return letter + "0".repeat(digits - written.length()) + written;
    }

    /** Every claim of the compiled tests: the id, and the methods that claim it. */
    static SortedMap<String, List<String>> claims() throws IOException {
        SortedMap<String, List<String>> claims = new TreeMap<>();
        Path root = root();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file : files.filter(f -> f.toString().endsWith("Test.class")).sorted().toList()) {
                String name = root.relativize(file).toString().replaceAll("[/\\\\]", ".").replaceAll("\\.class$", "");
                for (var method : load(name).getDeclaredMethods()) {
                    Claims found = method.getAnnotation(Claims.class);
                    if (found != null) {
                        String where = name.substring(name.lastIndexOf('.') + 1) + "." + method.getName();
                        assertTrue(AnnotationSupport.isAnnotated(method, Testable.class), where + " claims something and is no test");
                        List.of(found.value()).forEach(id -> claims.computeIfAbsent(id, i -> new ArrayList<>()).add(where));
                    }
                }
            }
        }
        return claims;
    }

    private static Path root() {
        try {
            return Path.of(TraceTest.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TraceTest.class.getClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    private static SortedMap<String, String> byPerson() throws IOException {
        SortedMap<String, String> all = new TreeMap<>();
        for (String line : Files.readAllLines(BY_PERSON)) {
            if (!line.isBlank() && !line.startsWith("#")) {
                String[] parts = line.split(" ", 2);
                assertTrue(parts.length == 2 && parts[1].length() > 40, line + ": an id and the reason");
                assertTrue(all.put(parts[0], parts[1]) == null, parts[0] + " stands twice");
            }
        }
        return all;
    }

    @Test
    void every_requirement_is_claimed_by_a_test_or_judged_by_a_person_for_a_reason() throws IOException {
        Set<String> claimed = claims().keySet();
        Set<String> persons = byPerson().keySet();
        assertEquals(List.of(), known().stream().filter(id -> !claimed.contains(id) && !persons.contains(id)).toList(), "claimed by no test");
        assertEquals(List.of(), persons.stream().filter(claimed::contains).toList(), "a test claims it: no person need judge it");
        assertTrue(persons.size() <= MOST_BY_PERSON, persons.size() + " are left to a person");
    }

    @Test
    void no_claim_is_of_a_requirement_that_does_not_exist() throws IOException {
        TreeSet<String> unknown = new TreeSet<>(claims().keySet());
        unknown.addAll(byPerson().keySet());
        unknown.removeAll(known());
        assertEquals(new TreeSet<>(), unknown);
    }

    @Test
    void the_list_of_requirements_has_these_numbers() throws IOException {
        Assumptions.assumeTrue(Files.exists(LIST), "the list of requirements lies beside the project");
        TreeSet<String> listed = new TreeSet<>();
        Pattern row = Pattern.compile("^\\| ([RID]-\\d+) \\|.*");
        Files.readAllLines(LIST).stream().map(row::matcher).filter(m -> m.matches()).forEach(m -> listed.add(m.group(1)));
        assertEquals(known(), listed);
    }

    @Test
    void what_is_taken_away_on_trial_spreads_over_every_section() {
        List<Mutant> all = Mutants.all();
        TreeSet<String> ids = new TreeSet<>(all.stream().map(Mutant::claim).toList());
        assertTrue(ids.size() >= 60, ids.size() + " claims are tried");
        assertEquals(all.size(), new TreeSet<>(all.stream().map(Mutant::toString).toList()).size(), "two of the same name");
        int[] ends = {5, 9, 13, 20, 26, 38, 45, 49, 59, 66, 69, 78, 83, 100, 117, 131, 145, 155, 165, 179, 186, 193};
        int from = 1;
        for (int end : ends) {
            int first = from;
            assertTrue(IntStream.rangeClosed(first, end).anyMatch(i -> ids.contains(id("R-", 3, i))), "none of R-" + first + " to R-" + end);
            from = end + 1;
        }
        assertTrue(ids.stream().filter(id -> id.startsWith("I-")).count() >= 8);
        assertTrue(ids.stream().filter(id -> id.startsWith("D-")).count() >= 8);
    }
}
