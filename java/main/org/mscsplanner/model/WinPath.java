package org.mscsplanner.model;

import java.util.Optional;

/**
 * A Windows path, never a path of the machine that plans. Compared without regard to case; kept as spelled, without a
 * trailing backslash (a backslash before a closing quote breaks the command line, D-08).
 */
public final class WinPath implements Comparable<WinPath> {
    public static final WinPath NONE = new WinPath("");

    private final String text;

    private WinPath(String text) {
        this.text = text;
    }

    /** True for a letter with a colon. */
    public static boolean isDrive(String text) {
        return text.matches("[A-Za-z]:");
    }

    /** Takes off trailing backslashes, except that of a drive's root. */
    public static WinPath of(String text) {
        String kept = text;
        while (kept.endsWith("\\") && !(kept.length() == 3 && hasDrive(kept))) {
            kept = kept.substring(0, kept.length() - 1);
        }
        return kept.isEmpty() ? NONE : new WinPath(kept);
    }

    private static boolean hasDrive(String path) {
        return path.length() >= 2 && path.charAt(1) == ':' && (path.length() == 2 || path.charAt(2) == '\\')
                && isLetter(path.charAt(0));
    }

    private static boolean isLetter(char c) {
        return c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    public String text() {
        return text;
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }

    /** The drive letter with its colon, for example {@code C:}; empty for a share or a relative path. */
    public Optional<String> drive() {
        return hasDrive(text) ? Optional.of(text.substring(0, 2)) : Optional.empty();
    }

    public boolean isUnc() {
        return text.startsWith("\\\\");
    }

    /** The last part. */
    public String fileName() {
        return text.substring(text.lastIndexOf('\\') + 1);
    }

    /** Everything before the last part; {@link #NONE} when there is nothing. */
    public WinPath parent() {
        int end = text.lastIndexOf('\\');
        if (end < 0) {
            return NONE;
        }
        return end == 2 && drive().isPresent() ? of(text.substring(0, 3)) : of(text.substring(0, end));
    }

    public WinPath resolve(String child) {
        return of(text.endsWith("\\") ? text + child : text + "\\" + child);
    }

    /** True for the folder itself and for everything below it. */
    public boolean isIn(WinPath folder) {
        int length = folder.text.length();
        return text.regionMatches(true, 0, folder.text, 0, length)
                && (text.length() == length || folder.text.endsWith("\\") || text.charAt(length) == '\\');
    }

    /** The same path on another node, through the administrative share of its drive: {@code \\NODE\C$\dir}. */
    public WinPath onNode(Name node) {
        String letter = drive().orElseThrow(() -> new IllegalArgumentException("no drive in " + text)).substring(0, 1);
        String rest = text.length() > 3 ? text.substring(2) : "";
        return of("\\\\" + node.text() + "\\" + letter + "$" + rest);
    }

    @Override
    public int compareTo(WinPath other) {
        return String.CASE_INSENSITIVE_ORDER.compare(text, other.text);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof WinPath that && text.equalsIgnoreCase(that.text);
    }

    @Override
    public int hashCode() {
        return Name.of(text).hashCode();
    }

    @Override
    public String toString() {
        return text;
    }
}
