package org.mscsplanner.model;

import java.util.List;
import org.mscsplanner.diag.Place;

/**
 * A file or folder that every node must have in the same state.
 *
 * @param name short, for steps and logs: letters, digits, hyphens
 * @param group whose owner holds the leading copy
 * @param path a folder, or a single file when {@code kind} says so
 * @param include file patterns; empty for all files
 * @param exclude file patterns
 * @param deletionBudget how many files a sync may remove from another node in one run
 * @param keyMaterial true when it holds private keys: copies keep the access list of the original (D-19)
 * @param initialCopy copied once in phase 6b, with a backup beside it
 * @param expected file names that must be there after a copy; empty when unknown
 */
public record FileItem(Name name, Name group, WinPath path, Kind kind, List<String> include, List<String> exclude,
        long deletionBudget, OnChange onChange, boolean keyMaterial, boolean initialCopy, List<String> expected,
        String description, Place at) {
    public FileItem {
        include = List.copyOf(include);
        exclude = List.copyOf(exclude);
        expected = List.copyOf(expected);
    }

    public enum Kind { FOLDER, FILE }

    /** What a sync does about a difference: copy it, or only say so. */
    public enum OnChange { COPY, ALARM }

    /** True where not every file counts. */
    public boolean hasPatterns() {
        return !include.isEmpty() || !exclude.isEmpty();
    }

    /** The folder that a copy works in: the path itself, or that of the single file. */
    public WinPath folder() {
        return kind == Kind.FOLDER ? path : path.parent();
    }
}
