package org.mscsplanner.render;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** The files of a folder, by the names that they have in a DIGEST. */
public final class FolderFiles {
    private FolderFiles() { }

    /** Files at every depth, each by its path below the folder, with slashes on every machine. */
    public static SortedMap<String, Path> of(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        return files;
    }
}
