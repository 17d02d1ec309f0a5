package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.mscsplanner.cli.Facts.Difference;
import org.mscsplanner.render.Digests;

/**
 * Two rendered folders: the difference of their plans, then of their files. Every script prints the digest of its plan;
 * a file that differs in digests alone is counted, not listed. Of files that run, the changed lines are shown; documents
 * say the same in other words.
 */
final class FolderFacts {
    private static final int SHOWN = 20;
    private static final String PLAN = "plan.json";

    private FolderFacts() { }

    /** @throws UsageException when one of them was not rendered */
    static List<Difference> between(Path a, Path b) throws IOException, Facts.NotUnderstood {
        List<Difference> differences = new ArrayList<>(Facts.between(plans(a), plans(b)));
        SortedMap<String, Path> before = files(a);
        SortedMap<String, Path> after = files(b);
        SortedSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        all.removeIf(FolderFacts::isPlan);
        int digestsOnly = 0;
        for (String path : all) {
            Path old = before.get(path);
            Path now = after.get(path);
            if (old == null || now == null) {
                differences.add(new Difference(old == null ? "added" : "removed", "file " + path, "", ""));
                continue;
            }
            List<String> changes = changes(old, now);
            if (!changes.isEmpty()) {
                differences.add(new Difference("changed", "file " + path, "", Digests.isExecutable(path) ? String.join("\n", cut(changes)) : ""));
            } else if (Files.mismatch(old, now) >= 0) {
                digestsOnly++;
            }
        }
        if (digestsOnly > 0) {
            differences.add(new Difference("changed", "files that differ only in the digest they print", "", Integer.toString(digestsOnly)));
        }
        return differences;
    }

    /** The facts of its plan, and behind its name those of the plan of each further cluster. */
    private static SortedMap<String, String> plans(Path folder) throws IOException, Facts.NotUnderstood {
        RenderedFolder.require(folder);
        SortedMap<String, String> facts = Facts.load(folder.resolve(PLAN));
        for (String path : files(folder).keySet().stream().filter(p -> isPlan(p) && !p.equals(PLAN)).toList()) {
            String name = path.substring(0, path.indexOf('/'));
            Facts.load(folder.resolve(path)).forEach((fact, value) -> facts.put("further cluster " + name + ", " + fact, value));
        }
        return facts;
    }

    private static boolean isPlan(String path) {
        return path.equals(PLAN) || path.indexOf('/') == path.length() - PLAN.length() - 1 && path.endsWith("/" + PLAN);
    }

    /** Everything but DIGEST, which follows from the rest. */
    private static SortedMap<String, Path> files(Path folder) throws IOException {
        SortedMap<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(folder)) {
            all.filter(Files::isRegularFile).forEach(file -> files.put(folder.relativize(file).toString().replace('\\', '/'), file));
        }
        files.remove(Digests.FILE);
        return files;
    }

    /** Lines that changed, without digests. */
    private static List<String> changes(Path old, Path now) throws IOException {
        return Facts.changedLines(lines(old), lines(now));
    }

    private static List<String> cut(List<String> changes) {
        if (changes.size() <= SHOWN) {
            return changes;
        }
        List<String> few = new ArrayList<>(changes.subList(0, SHOWN));
        few.add("and " + (changes.size() - SHOWN) + " more lines");
        return few;
    }

    /** Digests are runs of 16 or 64 hexadecimal digits; UTF-16 is told by its byte order mark. */
    private static List<String> lines(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        boolean utf16 = bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE;
        String text = new String(bytes, utf16 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
        return text.replaceAll("\\b([0-9a-f]{64}|[0-9a-f]{16})\\b", "(digest)").lines().toList();
    }
}
