package org.mscsplanner.simulate.tool;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.World.Located;
import org.mscsplanner.simulate.node.FileEntry;
import org.mscsplanner.simulate.node.FileTree;
import org.mscsplanner.simulate.node.Trees;

/**
 * What cmd.exe itself does with files: copy, move, del, rd, md, dir. ERRORLEVEL is 0 or 1; {@code del} of nothing is no
 * error, and {@code rd} leaves ERRORLEVEL as it is even when it fails (behaviour of Windows up to 10 as its users describe
 * it; therefore a script must look whether the folder is gone).
 */
public final class FileWork {
    private static final int FAILED = 1;
    private static final byte[] NOTHING = {};
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

    private final Session session;

    public FileWork(Session session) {
        this.session = session;
    }

    static boolean isLocked(Located file) {
        return file.machine().locked().contains(file.path());
    }

    /** With a wildcard a folder counts as well, although no wildcard of move or copy means one. */
    public boolean exists(String path) {
        WinPath whole = WinPath.of(path);
        if (Wildcard.isOne(whole.fileName())) {
            return session.locate(whole.parent().text()).filter(f -> f.files().names(f.path()).stream()
                    .anyMatch(name -> Wildcard.matches(whole.fileName(), name))).isPresent();
        }
        return session.locate(path).filter(l -> l.files().exists(l.path())).isPresent();
    }

    /** True when it is there afterwards. */
    public boolean makeFolder(String path) {
        return session.locate(path).filter(l -> l.files().makeFolder(l.path())).isPresent();
    }

    /** The content of a file; empty when it is not there or locked. */
    public Optional<byte[]> read(String path) {
        return session.locate(path).filter(l -> !isLocked(l)).flatMap(l -> l.files().file(l.path())).map(FileEntry::bytes);
    }

    /** Bytes of a file; 0 when it is not there. */
    public long size(String path) {
        return session.locate(path).flatMap(l -> l.files().file(l.path())).map(FileEntry::size).orElse(0L);
    }

    /** Size, time and name of a file as {@code %~z %~t %~nx} give them: the time in minutes, as this server displays it. */
    public String stamp(String path) {
        Optional<FileEntry> file = session.locate(path).flatMap(l -> l.files().file(l.path()));
        String time = file.map(f -> MINUTES.format(LocalDateTime.ofEpochSecond(Math.floorDiv(f.modified(), 1000), 0, ZoneOffset.UTC))).orElse("");
        return file.map(f -> Long.toString(f.size())).orElse("") + " " + time + " " + WinPath.of(path).fileName();
    }

    /** {@code type}. */
    public Answer show(String path) {
        return read(path).map(b -> new Answer(0, session.text(b))).orElseGet(() -> Answer.of(FAILED, "There is no such file: " + path));
    }

    /** Redirection into a file; true when it could be written. On a full disk it is empty then. */
    public boolean write(String path, byte[] bytes) {
        Optional<Located> file = writable(path);
        boolean written = file.filter(l -> write(l, bytes)).isPresent();
        if (!written) {
            file.ifPresent(l -> write(l, NOTHING));
        }
        return written;
    }

    private Optional<Located> writable(String path) {
        return session.locate(path).filter(l -> !isLocked(l) && l.files().file(l.path()).filter(FileEntry::isReadOnly).isEmpty());
    }

    private boolean write(Located file, byte[] bytes) {
        return file.files().write(file.path(), FileEntry.of(bytes, session.now()));
    }

    /** Redirection behind what is in a file; true when it could be written. */
    public boolean append(String path, byte[] bytes) {
        byte[] before = read(path).orElse(NOTHING);
        byte[] all = Arrays.copyOf(before, before.length + bytes.length);
        System.arraycopy(bytes, 0, all, before.length, bytes.length);
        return writable(path).filter(l -> write(l, all)).isPresent();
    }

    /** {@code copy}: a file, or the files of a wildcard into a folder. Time and content come along; on a full disk an empty file is left. */
    public Answer copy(String from, String to) {
        List<Located> sources = Wildcard.files(session, from);
        Optional<Located> target = session.locate(to);
        if (sources.isEmpty() || target.isEmpty()) {
            return Answer.of(FAILED, "There is no such file: " + from);
        }
        boolean into = target.get().files().isFolder(target.get().path());
        for (Located source : sources) {
            WinPath path = into ? target.get().path().resolve(source.path().fileName()) : target.get().path();
            if (!copy(source, new Located(target.get().machine(), path))) {
                return Answer.of(FAILED, "The file was not copied: " + source.path());
            }
        }
        return Answer.of(0, sources.size() + " file(s) copied.");
    }

    private static boolean copy(Located from, Located to) {
        FileEntry source = from.files().file(from.path()).orElseThrow();
        boolean blocked = isLocked(from) || isLocked(to) || to.files().file(to.path()).filter(FileEntry::isReadOnly).isPresent();
        boolean copied = !blocked && to.files().write(to.path(), FileEntry.of(source.bytes(), source.modified()));
        if (!blocked && !copied) {
            to.files().write(to.path(), FileEntry.of(NOTHING, source.modified()));
        }
        return copied;
    }

    /** {@code move}: a file, a folder, or the files of a wildcard into a folder. A wildcard means files only. */
    public Answer move(String from, String to) {
        Optional<Located> target = session.locate(to);
        Optional<Located> folder = session.locate(from).filter(l -> l.files().isFolder(l.path()));
        List<Located> files = Wildcard.files(session, from);
        if (target.isEmpty() || folder.isEmpty() && files.isEmpty()) {
            return Answer.of(FAILED, "There is no such file: " + from);
        }
        boolean into = target.get().files().isFolder(target.get().path());
        if (folder.isPresent()) {
            WinPath path = into ? target.get().path().resolve(folder.get().path().fileName()) : target.get().path();
            return moveFolder(folder.get(), new Located(target.get().machine(), path));
        } else if (files.size() > 1 && !into) {
            return Answer.of(FAILED, "Several files cannot become one: " + from);
        }
        for (Located file : files) {
            WinPath path = into ? target.get().path().resolve(file.path().fileName()) : target.get().path();
            Located there = new Located(target.get().machine(), path);
            if (isLocked(file) || isLocked(there) || !move(file, there)) {
                return Answer.of(FAILED, "The file was not moved: " + file.path());
            }
        }
        return Answer.of(0, files.size() + " file(s) moved.");
    }

    private static boolean move(Located file, Located there) {
        if (isOneDrive(file, there)) {
            return file.files().rename(file.path(), there.path());
        }
        return there.files().write(there.path(), file.files().file(file.path()).orElseThrow()) && file.files().removeFile(file.path());
    }

    private static boolean isOneDrive(Located from, Located to) {
        return from.machine() == to.machine() && from.path().drive().equals(to.path().drive());
    }

    /** A folder moves only within a drive. */
    private static Answer moveFolder(Located from, Located to) {
        FileTree files = from.files();
        boolean locked = Trees.files(files, from.path()).stream().anyMatch(p -> from.machine().locked().contains(p));
        if (!isOneDrive(from, to) || locked || files.exists(to.path()) || !files.makeFolder(to.path(), files.access(from.path()))) {
            return Answer.of(FAILED, "The folder was not moved: " + from.path());
        }
        int depth = from.path().text().length() + 1;
        for (WinPath folder : Trees.folders(files, from.path())) {
            if (folder.text().length() > depth) {
                files.makeFolder(to.path().resolve(folder.text().substring(depth)), files.access(folder));
            }
        }
        for (WinPath file : Trees.files(files, from.path())) {
            files.rename(file, to.path().resolve(file.text().substring(depth)));
        }
        Trees.remove(files, from.path());
        return Answer.of(0, "1 folder moved.");
    }

    /** {@code del /q}: 0 as well when it was refused a file (tables of the exit codes of cmd.exe's own commands that its users published). */
    public Answer delete(String path) {
        for (Located file : Wildcard.files(session, path)) {
            if (isLocked(file) || file.files().file(file.path()).filter(FileEntry::isReadOnly).isPresent()) {
                return Answer.of(0, "Access was denied: " + file.path());
            }
            file.files().removeFile(file.path());
        }
        return Answer.of(0);
    }

    /**
     * {@code rd}, with {@code /s} the whole tree.
     *
     * @param before ERRORLEVEL in front of it, which stays
     */
    public Answer removeFolder(String path, boolean tree, int before) {
        Optional<Located> folder = session.locate(path).filter(l -> l.files().isFolder(l.path()));
        if (folder.isEmpty()) {
            return Answer.of(before, "There is no such folder: " + path);
        }
        Located at = folder.get();
        boolean locked = at.machine().locked().stream().anyMatch(p -> p.text().toLowerCase(Locale.ROOT)
                .startsWith(at.path().text().toLowerCase(Locale.ROOT) + "\\"));
        boolean gone = !locked && (tree ? Trees.remove(at.files(), at.path()) : at.files().removeFolder(at.path()));
        return gone ? Answer.of(before) : Answer.of(before, "The folder is in use or not empty: " + path);
    }

    /** {@code dir}; the options in lower case. */
    public Answer list(String path, Set<String> options) {
        return DirListing.of(session, path, options);
    }
}
