package org.mscsplanner.golden;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Compares a tree of files with a stored one, byte by byte and name by name. {@code -Dgolden.update=true} stores what is
 * there now; where {@code CI} is set that is refused.
 */
final class Golden {
    private Golden() { }

    static void compare(Path expected, SortedMap<String, byte[]> actual) throws IOException {
        if (Boolean.getBoolean("golden.update")) {
            if (System.getenv("CI") != null) {
                fail("golden files are not updated where CI is set");
            }
            store(expected, actual);
            return;
        }
        SortedMap<String, byte[]> stored = read(expected);
        assertEquals(new TreeSet<>(stored.keySet()), new TreeSet<>(actual.keySet()), "the files of " + expected);
        actual.forEach((name, bytes) -> {
            byte[] before = stored.get(name);
            int at = Arrays.mismatch(before, bytes);
            if (at >= 0) {
                fail(expected.resolve(name) + " differs at byte " + at + ":\n  stored: " + around(before, at) + "\n  now:    " + around(bytes, at)
                        + "\nIf this is meant: mvn test -Dtest=GoldenCasesTest -Dgolden.update=true, and say so in the commit.");
            }
        });
    }

    private static String around(byte[] bytes, int at) {
        int from = Math.max(0, at - 60);
        return new String(bytes, from, Math.min(bytes.length - from, 140), StandardCharsets.ISO_8859_1).replace("\r", "\\r").replace("\n", "\\n");
    }

    static SortedMap<String, byte[]> read(Path folder) throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        if (!Files.isDirectory(folder)) {
            return files;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            List<Path> paths = all.filter(Files::isRegularFile).toList();
            for (Path path : paths) {
                files.put(folder.relativize(path).toString().replace('\\', '/'), Files.readAllBytes(path));
            }
        }
        return files;
    }

    private static void store(Path expected, SortedMap<String, byte[]> actual) throws IOException {
        if (Files.isDirectory(expected)) {
            try (Stream<Path> all = Files.walk(expected)) {
                all.filter(Files::isRegularFile).forEach(p -> {
                    try {
                        Files.delete(p);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
            }
        }
        for (var file : actual.entrySet()) {
            Path path = expected.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }
}
