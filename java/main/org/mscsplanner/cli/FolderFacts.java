package org.mscsplanner.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.mscsplanner.cli.Facts.Difference;
import org.mscsplanner.render.Digests;
import org.mscsplanner.render.FolderFiles;

/**
 * Two rendered folders: the difference of their plans, then of their files. Every script prints the digest of its plan;
 * a file that differs in digests alone is counted, not listed. Of files that run, the changed lines are shown; documents
 * say the same in other words.
 */
final class FolderFacts {
    private static final int SHOWN = 20;
    private static final String PLAN = "plan.json";

    private FolderFacts() { }

    /** @param asWritten true for two folders that nobody changed after they were rendered; their DIGEST follows from the rest */
    static List<Difference> between(Path a, Path b, boolean asWritten) throws IOException, Facts.NotUnderstood {
        SortedMap<String, Path> before = FolderFiles.of(a);
        SortedMap<String, Path> after = FolderFiles.of(b);
        List<Difference> differences = new ArrayList<>(Facts.between(plans(before), plans(after)));
        SortedSet<String> all = new TreeSet<>(before.keySet());
        all.addAll(after.keySet());
        if (asWritten) {
            all.remove(Digests.FILE);
        }
        if (!differences.isEmpty()) {
            // Told above, in better words. Plans without a difference may still differ in a sentence.
            all.removeIf(FolderFacts::isPlan);
        }
        int digestsOnly = 0;
        for (String path : all) {
            Path old = before.get(path);
            Path now = after.get(path);
            if (old == null || now == null) {
                differences.add(new Difference(old == null ? "added" : "removed", "file " + path, "", ""));
            } else if (Files.mismatch(old, now) >= 0) {
                Optional<String> changes = changes(path, Files.readAllBytes(old), Files.readAllBytes(now));
                changes.ifPresent(lines -> differences.add(new Difference("changed", "file " + path, "", lines)));
                digestsOnly += changes.isEmpty() ? 1 : 0;
            }
        }
        if (digestsOnly > 0) {
            differences.add(new Difference("changed", "files that differ only in the digest they print", "", Integer.toString(digestsOnly)));
        }
        return differences;
    }

    /** The facts of its plan, and behind its name those of the plan of each further cluster. */
    private static SortedMap<String, String> plans(SortedMap<String, Path> files) throws IOException, Facts.NotUnderstood {
        SortedMap<String, String> facts = new TreeMap<>();
        for (Map.Entry<String, Path> file : files.entrySet()) {
            String path = file.getKey();
            if (!isPlan(path)) {
                continue;
            }
            String of = path.equals(PLAN) ? "" : "further cluster " + path.substring(0, path.indexOf('/')) + ", ";
            Facts.load(file.getValue()).forEach((fact, value) -> facts.put(of + fact, value));
        }
        return facts;
    }

    private static boolean isPlan(String path) {
        return path.equals(PLAN) || path.indexOf('/') == path.length() - PLAN.length() - 1 && path.endsWith("/" + PLAN);
    }

    /** What to show of a file that was changed; nothing for one that differs in digests alone. In DIGEST, digests are what counts. */
    private static Optional<String> changes(String path, byte[] old, byte[] now) {
        if (path.equals(Digests.FILE)) {
            return Optional.of(shown(Facts.changedLines(lines(old), lines(now))));
        } else if (withoutDigests(bytewise(old)).equals(withoutDigests(bytewise(now)))) {
            return Optional.empty();
        }
        return Optional.of(Digests.isExecutable(path)
                ? shown(Facts.changedLines(lines(old).stream().map(FolderFacts::withoutDigests).toList(), lines(now).stream().map(FolderFacts::withoutDigests).toList())) : "");
    }

    private static String shown(List<String> changes) {
        if (changes.isEmpty()) {
            return "only what ends its lines, or bytes that no line shows";
        } else if (changes.size() <= SHOWN) {
            return String.join("\n", changes);
        }
        return String.join("\n", changes.subList(0, SHOWN)) + "\nand " + (changes.size() - SHOWN) + " more lines";
    }

    private static List<String> lines(byte[] bytes) {
        return new String(bytes, isUtf16(bytes) ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8).lines().toList();
    }

    /** A text in which every byte shows. */
    private static String bytewise(byte[] bytes) {
        return new String(bytes, isUtf16(bytes) ? StandardCharsets.UTF_16LE : StandardCharsets.ISO_8859_1);
    }

    /** Told by its byte order mark. */
    private static boolean isUtf16(byte[] bytes) {
        return bytes.length > 1 && (bytes[0] & 0xFF) == 0xFF && (bytes[1] & 0xFF) == 0xFE;
    }

    /** Digests are runs of 16 or 64 hexadecimal digits. */
    private static String withoutDigests(String text) {
        return text.replaceAll("\\b([0-9a-f]{64}|[0-9a-f]{16})\\b", "(digest)");
    }
}
