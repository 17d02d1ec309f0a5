package org.mscsplanner.proof;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.mscsplanner.model.State;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.plan.Plan;

/**
 * What is rehearsed.
 *
 * @param planJsonDigest SHA-256 of the bytes of plan.json, which names the folder of the records
 * @param files of the rendered folder by path, with slashes
 * @param from the state that the plan was made against
 */
public record Material(Plan plan, String planJsonDigest, SortedMap<String, byte[]> files, State from) {
    /** Where the folder lies on every simulated node: a path with a blank, as users have it. */
    public static final WinPath FOLDER = WinPath.of("C:\\mscs plan");

    public Material {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    /** A file of the folder on a node. */
    static WinPath onNode(String path) {
        return FOLDER.resolve(path.replace('/', '\\'));
    }
}
