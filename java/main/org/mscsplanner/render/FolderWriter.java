package org.mscsplanner.render;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Writes a rendered folder as a whole: into a new folder beside the target, which is then renamed. A folder that is there
 * is replaced only when it is one that this class wrote and nobody changed or write-protected since; a crash leaves the old one whole, under
 * its own name or, in the moment between two renames, under its name with {@code .old}. What a person staged beside the
 * scripts, and the reports of what was tried with them, are carried over.
 */
public final class FolderWriter {
    private FolderWriter() { }

    /** The target is not ours to replace; nothing was changed. */
    public static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;

        Refused(String reason) {
            super(reason);
        }
    }

    /**
     * Writes the files.
     *
     * @throws Refused when the target holds anything else than an unchanged rendered folder
     * @throws IOException when the disk refuses; the target is then as it was
     */
    public static void write(Path target, List<RenderedFile> files) throws IOException, Refused {
        Path folder = target.toAbsolutePath().normalize();
        Path old = folder.resolveSibling(folder.getFileName() + ".old");
        recover(folder, old);
        boolean replace = Files.exists(folder, LinkOption.NOFOLLOW_LINKS) && !isEmptyFolder(folder);
        if (replace) {
            List<String> differences = FolderVerifier.isRendered(folder) ? FolderVerifier.verify(folder).differences()
                    : List.of("it holds files that mscs-planner did not write");
            if (!differences.isEmpty()) {
                throw new Refused(folder + " is not replaced: " + String.join("; ", differences));
            }
            refuseProtected(folder);
        }
        if (folder.getParent() != null) {
            Files.createDirectories(folder.getParent());
        }
        Path fresh = Files.createTempDirectory(folder.getParent(), "." + folder.getFileName() + ".new");
        try {
            for (RenderedFile file : files) {
                Path path = fresh.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.write(path, file.bytes());
            }
            exchange(folder, fresh, old);
        } catch (IOException | RuntimeException e) {
            delete(fresh);
            throw e;
        }
    }

    /** What survives is not replaced, and may be a copy of a file that is read-only on its node. */
    private static void refuseProtected(Path folder) throws IOException, Refused {
        for (Map.Entry<String, Path> file : FolderFiles.of(folder).entrySet()) {
            if (!FolderVerifier.survives(file.getKey()) && WriteProtection.isOn(file.getValue())) {
                throw new Refused(folder + " is not replaced: " + file.getKey() + " is read-only");
            }
        }
    }

    private static void exchange(Path folder, Path fresh, Path old) throws IOException {
        if (!Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            move(fresh, folder);
            return;
        }
        move(folder, old);
        try {
            move(fresh, folder);
        } catch (IOException e) {
            move(old, folder);
            throw e;
        }
        carryOver(old, folder);
        for (Path cluster : folders(old)) {
            Path same = folder.resolve(cluster.getFileName());
            if (Files.isDirectory(same, LinkOption.NOFOLLOW_LINKS)) {
                carryOver(cluster, same);
            }
        }
        delete(old);
    }

    /** What a person staged, and what was tried with the files before. */
    private static void carryOver(Path from, Path to) throws IOException {
        try (Stream<Path> entries = Files.list(from)) {
            for (Path entry : entries.sorted().toList()) {
                String name = entry.getFileName().toString();
                boolean beside = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS) ? FolderVerifier.isBeside(name + "/") : FolderVerifier.isBeside(name);
                if (beside) {
                    move(entry, to.resolve(name));
                }
            }
        }
    }

    private static List<Path> folders(Path parent) throws IOException {
        try (Stream<Path> entries = Files.list(parent)) {
            return entries.filter(p -> Files.isDirectory(p, LinkOption.NOFOLLOW_LINKS)).toList();
        }
    }

    /** A crash between the two renames left only the old folder: it gets its name back. */
    private static void recover(Path folder, Path old) throws IOException, Refused {
        if (!Files.exists(old, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        if (!FolderVerifier.isRendered(old)) {
            throw new Refused(old + " is in the way and was not written by mscs-planner");
        }
        if (Files.exists(folder, LinkOption.NOFOLLOW_LINKS)) {
            if (!FolderVerifier.verify(old).differences().isEmpty()) {
                throw new Refused(old + " is in the way and was changed");
            }
            delete(old);
        } else {
            move(old, folder);
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new FileAlreadyExistsException(folder.toString(), null, "it is a file");
        }
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.findAny().isEmpty();
        }
    }

    private static void delete(Path folder) throws IOException {
        List<Path> paths = new ArrayList<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(paths::add);
        }
        for (Path path : paths) {
            Files.deleteIfExists(path);
        }
    }
}
