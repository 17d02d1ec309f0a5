package org.mscsplanner.text;

import java.util.List;

/** The bytes of a .cmd file: CRLF, no BOM, ASCII or one declared single-byte code page. */
public final class BatchFile {
    /** Longest line that cmd.exe reads (KB 830473). */
    public static final int MOST_CHARACTERS = 8191;

    private BatchFile() { }

    /**
     * Lines to bytes; every line ends in CRLF. The file must switch to its code page itself ({@code chcp}) before the
     * first line that is not ASCII; {@link CodePages#numberFor} over the joined lines tells which.
     *
     * @throws IllegalArgumentException with the line number when a line holds a control character (a tab may stand) or is
     *     longer than {@link #MOST_CHARACTERS}; also when no single-byte code page holds the text
     */
    public static byte[] bytes(List<String> lines) {
        for (int i = 0; i < lines.size(); i++) {
            check(lines.get(i), i + 1);
        }
        int page = CodePages.numberFor(lines)
                .orElseThrow(() -> new IllegalArgumentException("no single-byte code page holds the text"));
        return Lines.crlf(lines).getBytes(CodePages.charset(page));
    }

    private static void check(String line, int number) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) != '\t' && Character.isISOControl(line.charAt(i))) {
                throw new IllegalArgumentException("line " + number + ": a control character: " + line);
            }
        }
        if (line.length() > MOST_CHARACTERS) {
            throw new IllegalArgumentException("line " + number + ": longer than " + MOST_CHARACTERS + " characters: " + line);
        }
    }
}
