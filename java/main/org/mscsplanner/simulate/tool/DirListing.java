package org.mscsplanner.simulate.tool;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
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
 * {@code dir} as an American Windows Server 2003 prints it with {@code /-c}: sizes without commas. {@code /s} goes down, {@code /a-d}
 * leaves folders out, {@code /b} gives paths and nothing else. 0, or 1 when nothing is found.
 */
final class DirListing {
    private static final int FAILED = 1;
    private static final long FREE = 10L << 30;
    private static final DateTimeFormatter STAMP = DateTimeFormatter.ofPattern("MM/dd/yyyy  hh:mm a", Locale.US);

    private final Located at;
    private final FileTree files;
    private final boolean foldersToo;
    private final List<String> lines = new ArrayList<>();
    private int count;
    private long bytes;

    private DirListing(Located at, boolean foldersToo) {
        this.at = at;
        this.files = at.files();
        this.foldersToo = foldersToo;
    }

    /** @param options in lower case; the switches that are not named above change nothing here */
    static Answer of(Session session, String path, Set<String> options) {
        boolean bare = options.contains("/b");
        if (Wildcard.isOne(WinPath.of(path).fileName())) {
            List<Located> found = Wildcard.files(session, path);
            return found.isEmpty() ? none() : Answer.of(0, found.stream().map(f -> f.path().fileName()).toArray(String[]::new));
        }
        Optional<Located> found = session.locate(path).filter(l -> l.files().exists(l.path()));
        if (found.isEmpty()) {
            return none();
        }
        DirListing listing = new DirListing(found.get(), !options.contains("/a-d"));
        return bare ? listing.bare(path) : listing.full(options.contains("/s"));
    }

    private static Answer none() {
        return Answer.of(FAILED, "File Not Found");
    }

    private boolean isFile() {
        return !files.isFolder(at.path());
    }

    private Answer bare(String path) {
        int depth = at.path().text().length();
        List<String> all = (isFile() ? List.of(at.path()) : Trees.files(files, at.path())).stream().map(p -> path + p.text().substring(depth)).toList();
        return all.isEmpty() ? none() : Answer.of(0, all.toArray(String[]::new));
    }

    private Answer full(boolean down) {
        lines.addAll(List.of(" Volume in drive " + at.path().text().charAt(0) + " has no label.", " Volume Serial Number is 2007-0319"));
        if (isFile()) {
            folder(at.path().parent(), List.of(at.path()));
        } else {
            for (WinPath folder : down ? Trees.folders(files, at.path()) : List.of(at.path())) {
                folder(folder, files.names(folder).stream().map(folder::resolve).filter(p -> foldersToo || !files.isFolder(p)).toList());
            }
        }
        if (count == 0 && lines.size() == 2) {
            lines.add("File Not Found");
            return Answer.of(FAILED, lines.toArray(String[]::new));
        }
        if (down) {
            lines.addAll(List.of("", "     Total Files Listed:", sum("File(s)", count, bytes + " bytes")));
        }
        lines.add(sum("Dir(s)", 0, (at.machine().isFull() ? 0 : FREE) + " bytes free"));
        return Answer.of(0, lines.toArray(String[]::new));
    }

    private void folder(WinPath folder, List<WinPath> entries) {
        if (entries.isEmpty() && !foldersToo) {
            return;
        }
        lines.addAll(List.of("", " Directory of " + folder, ""));
        int before = count;
        long sum = 0;
        for (WinPath path : entries) {
            Optional<FileEntry> file = files.file(path);
            lines.add(STAMP.format(LocalDateTime.ofEpochSecond(Math.floorDiv(file.map(FileEntry::modified).orElse(0L), 1000L), 0, ZoneOffset.UTC))
                    + (file.isPresent() ? String.format(Locale.ROOT, "%18d ", file.get().size()) : "    <DIR>          ") + path.fileName());
            count += file.isPresent() ? 1 : 0;
            sum += file.map(FileEntry::size).orElse(0L);
        }
        bytes += sum;
        lines.add(sum("File(s)", count - before, sum + " bytes"));
    }

    private static String sum(String what, int number, String size) {
        return String.format(Locale.ROOT, "%16d %s %20s", number, what, size);
    }
}
