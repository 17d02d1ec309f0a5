package org.mscsplanner.simulate.node;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import org.mscsplanner.model.WinPath;

/** Files and folders in memory; drives are there without being made. */
public final class MemoryFiles implements FileTree {
    private final Shared<WinPath, FileEntry> files;
    private final Shared<WinPath, String> folders;

    public MemoryFiles() {
        this(new Shared<>(), new Shared<>());
    }

    private MemoryFiles(Shared<WinPath, FileEntry> files, Shared<WinPath, String> folders) {
        this.files = files;
        this.folders = folders;
    }

    private static boolean isDrive(WinPath path) {
        String text = path.text();
        return text.length() <= 3 && text.length() >= 2 && text.charAt(1) == ':' && Character.isLetter(text.charAt(0));
    }

    @Override
    public boolean isFolder(WinPath path) {
        return isDrive(path) || folders.map().containsKey(path);
    }

    @Override
    public Optional<FileEntry> file(WinPath path) {
        return Optional.ofNullable(files.map().get(path));
    }

    @Override
    public List<String> names(WinPath folder) {
        List<String> names = new ArrayList<>();
        String start = folder.text().endsWith("\\") ? folder.text() : folder.text() + "\\";
        collect(folders.map(), start, names);
        collect(files.map(), start, names);
        names.sort(String.CASE_INSENSITIVE_ORDER);
        return names;
    }

    private static <V> void collect(NavigableMap<WinPath, V> from, String start, List<String> names) {
        WinPath next = from.ceilingKey(WinPath.of(start + "\u0001"));
        while (next != null && next.text().regionMatches(true, 0, start, 0, start.length())) {
            String text = next.text();
            int deeper = text.indexOf('\\', start.length());
            if (deeper < 0) {
                names.add(text.substring(start.length()));
            }
            // Everything below a folder stands together, in front of the character that follows the backslash.
            next = deeper < 0 ? from.higherKey(next) : from.ceilingKey(WinPath.of(text.substring(0, deeper) + "]"));
        }
    }

    @Override
    public String access(WinPath folder) {
        return folders.map().getOrDefault(folder, FileEntry.INHERITED);
    }

    @Override
    public boolean write(WinPath path, FileEntry file) {
        if (!isFolder(path.parent()) || isFolder(path)) {
            return false;
        }
        files.writable().put(path, file);
        return true;
    }

    @Override
    public boolean makeFolder(WinPath path, String access) {
        if (isFolder(path)) {
            return true;
        }
        if (files.map().containsKey(path) || path.parent().isEmpty() || !makeFolder(path.parent(), FileEntry.INHERITED)) {
            return false;
        }
        folders.writable().put(path, access);
        return true;
    }

    @Override
    public boolean removeFile(WinPath path) {
        return files.map().containsKey(path) && files.writable().remove(path) != null;
    }

    @Override
    public boolean removeFolder(WinPath path) {
        return names(path).isEmpty() && folders.map().containsKey(path) && folders.writable().remove(path) != null;
    }

    @Override
    public MemoryFiles copy() {
        return new MemoryFiles(files.copy(), folders.copy());
    }

    @Override
    public SortedMap<WinPath, FileEntry> files() {
        return Collections.unmodifiableSortedMap(files.map());
    }

    @Override
    public SortedMap<WinPath, String> folders() {
        return Collections.unmodifiableSortedMap(folders.map());
    }
}
