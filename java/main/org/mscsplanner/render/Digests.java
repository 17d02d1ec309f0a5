package org.mscsplanner.render;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * SHA-256 digests, and the file {@code DIGEST}: the approval digest, then one line a file. The approval digest is over
 * the lines of plan.json and of every executable file, sorted by path; documents print it.
 */
public final class Digests {
    static final String HEADER = "mscs-planner digest 1";
    static final String APPROVAL = "approval ";
    public static final String FILE = "DIGEST";

    private Digests() { }

    /** Lower-case hexadecimal digits. */
    public static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What the board signs. */
    public static String approval(List<RenderedFile> files) {
        SortedMap<String, String> lines = new TreeMap<>();
        files.stream().filter(RenderedFile::executable).forEach(f -> lines.put(f.path(), f.sha256()));
        return approval(lines);
    }

    static String approval(SortedMap<String, String> executables) {
        return sha256(lines(executables).getBytes(StandardCharsets.UTF_8));
    }

    /** True for a path whose file is part of the approval digest, in the rendered folder or in that of a further cluster. */
    public static boolean isExecutable(String path) {
        return isExecutableOfCluster(path) || isExecutableOfCluster(inFurtherCluster(path));
    }

    /** A path without its first folder: what it would be if that were the folder of a further cluster. */
    static String inFurtherCluster(String path) {
        return path.substring(path.indexOf('/') + 1);
    }

    private static boolean isExecutableOfCluster(String path) {
        return path.equals("plan.json") || path.startsWith("scripts/") || path.startsWith("registry/") || path.startsWith("sync/")
                || path.startsWith("powershell/") || path.startsWith("passport/");
    }

    static RenderedFile digestFile(List<RenderedFile> files) {
        SortedMap<String, String> all = new TreeMap<>();
        files.forEach(f -> all.put(f.path(), f.sha256()));
        return RenderedFile.document(FILE, text(approval(files), all));
    }

    /** The whole text of DIGEST. */
    static String text(String approval, SortedMap<String, String> sums) {
        return HEADER + "\n" + APPROVAL + approval + "\n" + lines(sums);
    }

    private static String lines(SortedMap<String, String> sums) {
        return sums.entrySet().stream().map(e -> e.getValue() + "  " + e.getKey() + "\n").collect(Collectors.joining());
    }
}
