package org.mscsplanner.simulate.node;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import org.mscsplanner.model.WinPath;

/**
 * The drives of a server. Paths are absolute ({@code C:\dir\file}) and compare without regard to case; spelling is kept.
 * A rehearsal with a real cmd.exe has a tree on disk behind this interface, everything else {@link MemoryFiles}.
 */
public interface FileTree {
    boolean isFolder(WinPath path);

    /** The file; empty for a folder and for nothing. */
    Optional<FileEntry> file(WinPath path);

    /** Names in a folder, sorted without regard to case; empty for anything else. */
    List<String> names(WinPath folder);

    /** Owner and access list of a folder. */
    String access(WinPath folder);

    /** Writes a file in a folder that is there; true when it was. */
    boolean write(WinPath path, FileEntry file);

    /** Makes a folder and those above it; false where a file is in the way. */
    boolean makeFolder(WinPath path, String access);

    /** Removes a file; true when there was one. */
    boolean removeFile(WinPath path);

    /** Removes an empty folder; true when it could be. */
    boolean removeFolder(WinPath path);

    /** Gives a file another path on its drive, in the place of what is there; true when it could be written there. */
    default boolean rename(WinPath from, WinPath to) {
        return write(to, file(from).orElseThrow()) && removeFile(from);
    }

    /** Every file by path. */
    SortedMap<WinPath, FileEntry> files();

    /** Every folder below the roots of the drives, with its access list. */
    SortedMap<WinPath, String> folders();

    /** An independent copy. */
    FileTree copy();

    /** True for a file or a folder. */
    default boolean exists(WinPath path) {
        return isFolder(path) || file(path).isPresent();
    }

    /** Makes a folder with the access list of the one above it. */
    default boolean makeFolder(WinPath path) {
        return makeFolder(path, FileEntry.INHERITED);
    }
}
