package org.mscsplanner.simulate.node;

import java.util.ArrayList;
import java.util.List;
import org.mscsplanner.model.WinPath;

/** A folder with everything below it. */
public final class Trees {
    private Trees() { }

    /** Every file below a folder, sorted by folder and name. */
    public static List<WinPath> files(FileTree tree, WinPath folder) {
        List<WinPath> found = new ArrayList<>();
        for (String name : tree.names(folder)) {
            WinPath path = folder.resolve(name);
            if (tree.isFolder(path)) {
                found.addAll(files(tree, path));
            } else {
                found.add(path);
            }
        }
        return found;
    }

    /** The folder and every folder below it, the upper ones first. */
    public static List<WinPath> folders(FileTree tree, WinPath folder) {
        List<WinPath> found = new ArrayList<>();
        if (tree.isFolder(folder)) {
            found.add(folder);
            tree.names(folder).forEach(n -> found.addAll(folders(tree, folder.resolve(n))));
        }
        return found;
    }

    /** Removes a folder and everything below it; true when nothing of it is left. */
    public static boolean remove(FileTree tree, WinPath folder) {
        for (String name : tree.names(folder)) {
            WinPath path = folder.resolve(name);
            if (tree.isFolder(path)) {
                remove(tree, path);
            } else {
                tree.removeFile(path);
            }
        }
        return tree.removeFolder(folder);
    }
}
