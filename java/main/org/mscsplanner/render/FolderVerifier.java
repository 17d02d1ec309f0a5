package org.mscsplanner.render;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Recomputes the digests of a rendered folder and names what changed. */
public final class FolderVerifier {
    private FolderVerifier() { }

    /**
     * The result.
     *
     * @param approval the approval digest of the files as they are
     * @param signed the one that the folder's DIGEST states; empty when it cannot be read
     * @param differences one sentence a file, sorted; empty when the folder is as it was written
     */
    public record Verdict(String approval, String signed, List<String> differences) {
        public Verdict {
            differences = List.copyOf(differences);
        }
    }

    /** True when the folder has a DIGEST of ours. */
    public static boolean isRendered(Path folder) throws IOException {
        Path file = folder.resolve(Digests.FILE);
        return Files.isRegularFile(file) && Files.size(file) < 1_000_000
                && new String(Files.readAllBytes(file), StandardCharsets.UTF_8).startsWith(Digests.HEADER + "\n");
    }

    /** Compares every file with its digest. A DIGEST that cannot be read is a difference by itself. */
    public static Verdict verify(Path folder) throws IOException {
        String text = new String(Files.readAllBytes(folder.resolve(Digests.FILE)), StandardCharsets.UTF_8);
        List<String> lines = text.lines().toList();
        boolean ours = lines.size() >= 2 && lines.get(0).equals(Digests.HEADER) && lines.get(1).startsWith(Digests.APPROVAL);
        if (!ours || !lines.subList(2, lines.size()).stream().allMatch(line -> line.matches("[0-9a-f]{64}  .+"))) {
            return new Verdict(approval(sums(folder)), "", List.of("DIGEST is not as mscs-planner wrote it, and nothing can be compared with it"));
        }
        SortedMap<String, String> expected = new TreeMap<>();
        for (String line : lines.subList(2, lines.size())) {
            expected.put(line.substring(66), line.substring(0, 64));
        }
        SortedMap<String, String> actual = sums(folder);
        List<String> differences = new ArrayList<>();
        expected.forEach((path, sum) -> {
            String now = actual.get(path);
            if (now == null) {
                differences.add(path + " is missing");
            } else if (!now.equals(sum)) {
                differences.add(path + " was changed");
            }
        });
        actual.keySet().stream().filter(p -> !expected.containsKey(p)).forEach(p -> differences.add(p + " was added"));
        String approval = approval(actual);
        String signed = lines.get(1).substring(Digests.APPROVAL.length());
        if (differences.isEmpty() && !text.equals(Digests.text(approval, actual))) {
            differences.add("DIGEST was changed");
        }
        return new Verdict(approval, signed, differences);
    }

    private static String approval(SortedMap<String, String> sums) {
        SortedMap<String, String> executables = new TreeMap<>(sums);
        executables.keySet().removeIf(p -> !Digests.isExecutable(p));
        return Digests.approval(executables);
    }

    /** Copies that a person stages for an edit, and what was tried with the folder, lie outside of the digest. */
    private static boolean counts(String path) {
        return !path.equals(Digests.FILE) && !survives(path);
    }

    /** True for a file that is beside what was rendered, in the folder or in that of a further cluster. */
    static boolean survives(String path) {
        return isBeside(path) || isBeside(Digests.inFurtherCluster(path));
    }

    /** True for a path that a folder may hold beside what was rendered; such files survive a new rendering. */
    static boolean isBeside(String path) {
        return path.startsWith("staged/") || path.startsWith("rehearsal.") || path.startsWith("whatif.");
    }

    private static SortedMap<String, String> sums(Path folder) throws IOException {
        SortedMap<String, String> sums = new TreeMap<>();
        for (Map.Entry<String, Path> file : FolderFiles.of(folder).entrySet()) {
            if (counts(file.getKey())) {
                sums.put(file.getKey(), Digests.sha256(Files.readAllBytes(file.getValue())));
            }
        }
        return sums;
    }
}
