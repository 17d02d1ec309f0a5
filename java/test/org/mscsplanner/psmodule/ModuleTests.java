package org.mscsplanner.psmodule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.mscsplanner.ground.Ground;
import org.mscsplanner.ground.Ran;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The test files of the PowerShell module, and what a run of some of them says, as tests of this build. */
final class ModuleTests {
    static final Path FOLDER = Path.of("ps-module", "tests").toAbsolutePath();
    static final Path RUNNER = Path.of("ps-module", "Test-Module.ps1").toAbsolutePath();
    static final Path MODULE = Path.of(System.getProperty("mscs.module", "target/module/MscsPlanner")).toAbsolutePath();

    private ModuleTests() { }

    /** The test files, sorted; those of the one kind or of the other. */
    static List<Path> files(boolean windows) {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.filter(f -> f.toString().endsWith(".Tests.ps1") && isForWindows(f) == windows).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file is tagged as a whole: its scenarios run as Windows, each file in a process of its own. */
    private static boolean isForWindows(Path file) {
        try {
            return Files.readString(file, StandardCharsets.US_ASCII).contains("-Tag 'Windows'");
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }

    /** Every file below a folder by its path with slashes. */
    static SortedMap<String, byte[]> contents(Path folder) throws IOException {
        SortedMap<String, byte[]> contents = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                contents.put(folder.relativize(file).toString().replace('\\', '/'), Files.readAllBytes(file));
            }
        }
        return contents;
    }

    /** One run of one file. */
    interface Run {
        /** @param results the file that the run writes its results to */
        Ran of(Path file, Path results) throws IOException;
    }

    /** What became of a file: the run, and the tests that it reported. */
    private record Outcome(Ran ran, List<Element> cases) { }

    /**
     * A container for each file. As many files run at once as there are places, whatever the order in which the containers are
     * asked; no two runs are in one place at the same time.
     *
     * @param places runs that do not disturb each other
     */
    static Stream<DynamicContainer> each(List<Path> files, List<Run> places) {
        BlockingQueue<Run> idle = new LinkedBlockingQueue<>(places);
        ExecutorService pool = Executors.newFixedThreadPool(places.size());
        List<Future<Outcome>> outcomes = files.stream().map(file -> pool.submit(() -> {
            Run place = idle.take();
            try {
                return outcome(file, place);
            } finally {
                idle.add(place);
            }
        })).toList();
        pool.shutdown();
        return IntStream.range(0, files.size()).mapToObj(i -> DynamicContainer.dynamicContainer(files.get(i).getFileName().toString(),
                Stream.of(outcomes.get(i)).flatMap(ModuleTests::tests)));
    }

    private static Outcome outcome(Path file, Run place) throws IOException {
        Path results = Ground.folder("module-results").resolve(file.getFileName() + ".xml");
        Files.createDirectories(results.getParent());
        Files.deleteIfExists(results);
        Ran ran = place.of(file, results);
        return new Outcome(ran, Files.isRegularFile(results) ? cases(results) : List.of());
    }

    /** One test for each that the run reports, and one that holds the run itself to account. */
    private static Stream<DynamicTest> tests(Future<Outcome> outcome) {
        Ran ran;
        List<Element> cases;
        try {
            ran = outcome.get().ran();
            cases = outcome.get().cases();
        } catch (ExecutionException e) {
            throw new AssertionError("the file was not run", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", e);
        }
        DynamicTest whole = DynamicTest.dynamicTest("found tests and ended as they did", () -> {
            assertTrue(ran.exit() != Ran.TIMED_OUT, () -> "ran out of its time: " + ran);
            assertTrue(!cases.isEmpty(), () -> "no test was found: " + ran);
            assertEquals(cases.stream().anyMatch(c -> failure(c).isPresent()) ? 1 : 0, ran.exit(), ran::toString);
        });
        return Stream.concat(Stream.of(whole), cases.stream().map(test -> DynamicTest.dynamicTest(test.getAttribute("name"),
                () -> failure(test).ifPresent(Assertions::fail))));
    }

    private static Optional<String> failure(Element test) {
        NodeList failures = test.getElementsByTagName("failure");
        return failures.getLength() == 0 ? Optional.empty()
                : Optional.of(((Element) failures.item(0)).getAttribute("message") + "\n" + failures.item(0).getTextContent().strip());
    }

    private static List<Element> cases(Path results) {
        try {
            NodeList nodes = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(results.toFile()).getElementsByTagName("testcase");
            List<Element> cases = new ArrayList<>();
            for (int i = 0; i < nodes.getLength(); i++) {
                cases.add((Element) nodes.item(i));
            }
            return cases;
        } catch (Exception e) {
            throw new AssertionError("the results cannot be read: " + results, e);
        }
    }
}
