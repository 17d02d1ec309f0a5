package org.mscsplanner.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.spec.Specs;

/** The specs that tests work on: the examples of the project and the golden cases. */
public final class Examples {
    public static final Path ROOT = Path.of("examples");
    public static final Path CASES = Path.of("java/test/cases");

    private Examples() { }

    /** Folders with a spec, sorted: examples first. */
    public static List<Path> folders() {
        return Stream.concat(children(ROOT), children(CASES)).filter(p -> Files.exists(p.resolve("spec.json"))).toList();
    }

    private static Stream<Path> children(Path folder) {
        try (Stream<Path> all = Files.list(folder)) {
            return all.sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Folders whose spec can be planned. */
    public static List<Path> sound() {
        return folders().stream().filter(p -> !p.getFileName().toString().contains("mistakes")).toList();
    }

    /** True where the spec of a folder has the block of the profile, false for general groups alone. */
    public static boolean isVirtualCenter(Path folder) {
        return has(folder, "\"virtualCenter\"");
    }

    /** True where a scheduled task copies the files of the nodes. */
    public static boolean isSyncScheduled(Path folder) {
        return has(folder, "\"method\": \"scheduled\"");
    }

    private static boolean has(Path folder, String text) {
        return new String(read(folder.resolve("spec.json")), StandardCharsets.UTF_8).contains(text);
    }

    /** Every batch file that these folders expect, sorted within each. */
    public static List<Path> scripts() {
        return sound().stream().flatMap(folder -> scripts(folder.resolve("expected")).stream()).toList();
    }

    private static List<Path> scripts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(f -> f.toString().endsWith(".cmd")).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The spec of every cluster in these folders. */
    public static List<GeneralSpec> clusters() {
        return sound().stream().map(Examples::spec).flatMap(s -> s.everyCluster().stream()).toList();
    }

    public static GeneralSpec spec(Path folder) {
        return spec(folder.toString(), read(folder.resolve("spec.json")));
    }

    public static GeneralSpec spec(String name, byte[] bytes) {
        return Specs.read(name, bytes).value().orElseThrow();
    }

    public static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
