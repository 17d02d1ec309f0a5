package org.mscsplanner.sync;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.mscsplanner.model.WinPath;
import org.mscsplanner.simulate.node.FileTree;
import org.mscsplanner.simulate.node.Trees;

/**
 * Which versions of files each of two nodes has had. Whenever a run replaces or removes a file, its own node must have had that
 * very version before: then what it brings is newer, whatever the clocks say.
 */
final class Versions {
    private final SyncLab lab;
    private final boolean skewed;
    private final Map<Integer, Set<String>> had = new TreeMap<>();
    private final Set<String> acknowledged = new HashSet<>();
    private int copies;

    /** @param skewed clocks may be set: then only what an owner was edited to counts */
    Versions(SyncLab lab, boolean skewed) {
        this.lab = lab;
        this.skewed = skewed;
        for (int node : List.of(1, 2)) {
            had.put(node, new HashSet<>(on(node).values()));
        }
    }

    /** What the files of the item hold on a node now, by path. */
    Map<String, String> on(int node) {
        FileTree files = lab.files(node);
        Map<String, String> all = new TreeMap<>();
        for (WinPath path : Trees.files(files, WinPath.of(SyncLab.CONF))) {
            all.put(path.text(), files.file(path).map(f -> new String(f.bytes(), StandardCharsets.US_ASCII)).orElse(""));
        }
        return all;
    }

    /** How many copies changed something. */
    int copies() {
        return copies;
    }

    void edited(int node, String text, boolean byOwner) {
        had.get(node).add(text);
        if (byOwner) {
            acknowledged.add(text);
        }
    }

    /**
     * Judges a copy of a run.
     *
     * @param node where it runs
     * @param before what the other node had in front of the copy
     * @param accepted a person said which side is right
     * @param story printed when the copy was wrong
     */
    void replaced(int node, Map<String, String> before, boolean accepted, Object story) {
        Map<String, String> after = on(3 - node);
        before.forEach((file, old) -> {
            boolean counts = acknowledged.contains(old) || !skewed;
            boolean replaced = !old.equals(after.get(file));
            assertTrue(accepted || !counts || !replaced || had.get(node).contains(old),
                    () -> "N" + node + " replaced " + old + " by " + after.get(file) + " without having had it\n" + story);
        });
        copies += after.equals(before) ? 0 : 1;
        had.get(3 - node).addAll(after.values());
    }
}
