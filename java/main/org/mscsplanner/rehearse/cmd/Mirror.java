package org.mscsplanner.rehearse.cmd;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicInteger;
import org.mscsplanner.model.Name;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.World;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.FileTree;
import org.mscsplanner.simulate.node.Machine;

/**
 * The drives of one simulated server as folders of this machine: {@code C$}, {@code D$} and so on. What cmd.exe changed there
 * comes into the world with {@link #in}, what a simulated program changed goes to the disk with {@link #out}; each moves only
 * what is other than at the last time.
 *
 * <p>Batch files lie on the disk with their paths redirected, and in the world as they are. Simulated time is kept as the
 * time of a file, counted from 1970, each with a fraction of its own, so that a copy of another file shows; a younger file was
 * just written by cmd.exe. Access lists stay in the world: a file that cmd.exe wrote has that of its folder.
 */
final class Mirror {
    private static final Instant START = Instant.EPOCH;
    /** No simulated time comes here. */
    private static final Instant TODAY = Instant.parse("2020-01-01T00:00:00Z");

    /** What a Windows file system tells apart, and how many of it make a millisecond. */
    private static final int FRACTION_NANOS = 100;
    private static final int FRACTIONS = 10_000;

    private final Path root;
    private final Machine machine;
    private final Shared shared;
    private final Map<WinPath, Kept> files = new TreeMap<>();
    private final Map<WinPath, Path> folders = new TreeMap<>();

    /** @param root of this server, not there yet */
    Mirror(Path root, Machine machine, Shared shared) {
        this.root = root;
        this.machine = machine;
        this.shared = shared;
    }

    /**
     * What the mirrors of a world have in common.
     *
     * @param written how many files were written
     */
    record Shared(Redirection redirection, Reading reading, Links links, AtomicInteger written) { }

    /** A file as it is on both sides. */
    private record Kept(Path disk, FileEntry entry, long size, FileTime time) {
        boolean isStill(BasicFileAttributes now) {
            return size == now.size() && time.equals(now.lastModifiedTime());
        }
    }

    /** World to disk. A server without power has no drives; nobody reaches them. */
    void out() throws IOException {
        Path away = root.resolveSibling(root.getFileName() + ".off");
        if (!machine.isRunning()) {
            if (Files.isDirectory(root)) {
                Files.move(root, away);
            }
            return;
        } else if (Files.isDirectory(away)) {
            Files.move(away, root);
        }
        FileTree tree = machine.files();
        for (WinPath gone : missing(files.keySet(), tree.files().keySet())) {
            Kept kept = files.remove(gone);
            if (kept != null) {
                Files.deleteIfExists(kept.disk());
            }
        }
        for (WinPath gone : missing(folders.keySet(), tree.folders().keySet())) {
            Files.deleteIfExists(folders.remove(gone));
        }
        drive("C");
        for (WinPath folder : tree.folders().keySet()) {
            makeFolder(folder);
        }
        for (Map.Entry<WinPath, FileEntry> file : tree.files().entrySet()) {
            Kept kept = files.get(file.getKey());
            if (kept == null || kept.entry() != file.getValue()) {
                write(file.getKey(), file.getValue());
            }
        }
        shares();
    }

    /** Deepest first. */
    private static Iterable<WinPath> missing(Set<WinPath> all, Set<WinPath> there) {
        TreeSet<WinPath> gone = new TreeSet<>(all);
        gone.removeAll(there);
        return gone.descendingSet();
    }

    private Path drive(String letter) throws IOException {
        return Files.createDirectories(root.resolve(letter.toUpperCase(Locale.ROOT) + "$"));
    }

    private Path makeFolder(WinPath folder) throws IOException {
        Path known = folders.get(folder);
        if (known != null) {
            return known;
        } else if (folder.parent().isEmpty() || folder.text().length() <= 3) {
            return drive(folder.text().substring(0, 1));
        }
        Path made = Files.createDirectories(makeFolder(folder.parent()).resolve(shared.reading().taken(folder.fileName())));
        folders.put(folder, made);
        return made;
    }

    private void write(WinPath path, FileEntry entry) throws IOException {
        Kept kept = files.get(path);
        Path disk = kept != null ? kept.disk() : makeFolder(path.parent()).resolve(shared.reading().taken(path.fileName()));
        if (kept != null && kept.entry().isReadOnly()) {
            disk.toFile().setWritable(true);
        }
        Files.write(disk, isScript(path) ? redirected(entry.bytes()) : entry.bytes());
        FileTime time = stamp(disk, entry.modified());
        if (entry.isReadOnly()) {
            disk.toFile().setReadOnly();
        }
        files.put(path, new Kept(disk, entry, Files.size(disk), time));
    }

    private FileTime stamp(Path disk, long modified) throws IOException {
        long fraction = (long) FRACTION_NANOS * (shared.written().getAndIncrement() % FRACTIONS);
        FileTime time = FileTime.from(START.plusMillis(modified).plusNanos(fraction));
        Files.setLastModifiedTime(disk, time);
        return time;
    }

    private static boolean isScript(WinPath path) {
        return path.text().toLowerCase(Locale.ROOT).endsWith(".cmd");
    }

    private byte[] redirected(byte[] script) {
        return shared.redirection().there(machine.name(), new String(script, StandardCharsets.ISO_8859_1)).getBytes(StandardCharsets.ISO_8859_1);
    }

    private byte[] meant(byte[] content) {
        String text = new String(content, StandardCharsets.ISO_8859_1);
        String back = shared.redirection().back(text);
        return back.equals(text) ? content : back.getBytes(StandardCharsets.ISO_8859_1);
    }

    /** A share is one more name of a folder. */
    private void shares() throws IOException {
        for (Map.Entry<Name, WinPath> share : machine.shares().entrySet()) {
            Path link = root.resolve(share.getKey().text());
            if (!Files.exists(link, LinkOption.NOFOLLOW_LINKS)) {
                shared.links().make(link, makeFolder(share.getValue()));
            }
        }
    }

    /** Disk to world. */
    void in(World world) throws IOException {
        if (!Files.isDirectory(root)) {
            return;
        }
        Walk walk = new Walk(world.timeOn(machine));
        try (var drives = Files.newDirectoryStream(root, "?$")) {
            for (Path drive : drives) {
                walk.drive(drive);
            }
        }
        for (WinPath gone : missing(files.keySet(), walk.files)) {
            machine.files().removeFile(gone);
            files.remove(gone);
        }
        for (WinPath gone : missing(folders.keySet(), walk.folders)) {
            machine.files().removeFolder(gone);
            folders.remove(gone);
        }
    }

    /** One look at everything. */
    private final class Walk extends SimpleFileVisitor<Path> {
        private final Set<WinPath> files = new TreeSet<>();
        private final Set<WinPath> folders = new TreeSet<>();
        private final long now;
        private Path drive = root;
        private String letter = "";

        Walk(long now) {
            this.now = now;
        }

        void drive(Path folder) throws IOException {
            drive = folder;
            letter = folder.getFileName().toString().substring(0, 1);
            Files.walkFileTree(folder, this);
        }

        private WinPath path(Path disk) {
            return WinPath.of(letter + ":\\" + shared.reading().meant(drive.relativize(disk).toString().replace('/', '\\')));
        }

        @Override
        public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
            if (!folder.equals(drive)) {
                WinPath path = path(folder);
                folders.add(path);
                if (Mirror.this.folders.put(path, folder) == null) {
                    machine.files().makeFolder(path);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
            WinPath path = path(file);
            files.add(path);
            Kept kept = Mirror.this.files.get(path);
            if (kept == null || !kept.isStill(attributes)) {
                try {
                    read(path, file, attributes, now);
                } catch (NoSuchFileException e) {
                    files.remove(path);
                    Mirror.this.files.remove(path);
                    machine.files().removeFile(path);
                }
            }
            return FileVisitResult.CONTINUE;
        }

        /** A file may be gone since its folder was read. */
        @Override
        public FileVisitResult visitFileFailed(Path file, IOException why) throws IOException {
            if (why instanceof NoSuchFileException) {
                return FileVisitResult.CONTINUE;
            }
            throw why;
        }
    }

    private void read(WinPath path, Path disk, BasicFileAttributes attributes, long now) throws IOException {
        byte[] onDisk = Files.readAllBytes(disk);
        byte[] bytes = meant(onDisk);
        FileTime time = attributes.lastModifiedTime();
        boolean fresh = time.toInstant().isAfter(TODAY);
        FileEntry entry = FileEntry.of(bytes, fresh ? now : Duration.between(START, time.toInstant()).toMillis());
        machine.files().write(path, Files.isWritable(disk) ? entry : readOnly(entry));
        byte[] left = onDisk;
        if (isScript(path) && !Arrays.equals(redirected(bytes), onDisk)) {
            // It came from another server.
            left = redirected(bytes);
            Files.write(disk, left);
            fresh = true;
        }
        FileTime kept = fresh ? stamp(disk, entry.modified()) : time;
        // A script started beside this one goes on meanwhile: what it wrote by now shows in the bytes, what comes later in the time.
        boolean still = Arrays.equals(Files.readAllBytes(disk), left);
        files.put(path, new Kept(disk, machine.files().file(path).orElse(entry), left.length, still ? kept : FileTime.from(Instant.MIN)));
    }

    private static FileEntry readOnly(FileEntry entry) {
        return new FileEntry(entry.bytes(), entry.modified(), Set.of('A', 'R'), entry.access());
    }
}
