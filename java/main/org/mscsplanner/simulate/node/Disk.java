package org.mscsplanner.simulate.node;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.mscsplanner.model.WinPath;

/**
 * The file tree of a server on disks that may be full: then no byte can be written, and everything else goes on. A name takes no
 * room: an empty file and a folder can still be made.
 */
final class Disk implements FileTree {
    private final FileTree files;
    private boolean full;

    Disk(FileTree files, boolean full) {
        this.files = files;
        this.full = full;
    }

    boolean isFull() {
        return full;
    }

    void setFull(boolean now) {
        full = now;
    }

    @Override
    public boolean isFolder(WinPath path) {
        return files.isFolder(path);
    }

    @Override
    public Optional<FileEntry> file(WinPath path) {
        return files.file(path);
    }

    @Override
    public List<String> names(WinPath folder) {
        return files.names(folder);
    }

    @Override
    public String access(WinPath folder) {
        return files.access(folder);
    }

    @Override
    public boolean write(WinPath path, FileEntry file) {
        return (!full || file.size() == 0) && files.write(path, file);
    }

    @Override
    public boolean makeFolder(WinPath path, String access) {
        return files.makeFolder(path, access);
    }

    @Override
    public boolean removeFile(WinPath path) {
        return files.removeFile(path);
    }

    @Override
    public boolean removeFolder(WinPath path) {
        return files.removeFolder(path);
    }

    /** Another name for the same bytes takes no room. */
    @Override
    public boolean rename(WinPath from, WinPath to) {
        return files.rename(from, to);
    }

    @Override
    public SortedMap<WinPath, FileEntry> files() {
        return files.files();
    }

    @Override
    public SortedMap<WinPath, String> folders() {
        return files.folders();
    }

    @Override
    public Disk copy() {
        return new Disk(files.copy(), full);
    }
}
