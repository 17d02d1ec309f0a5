package org.mscsplanner.text;

import java.util.List;

/** The bytes of a .cmd file: CRLF, no BOM, ASCII or one declared single-byte code page. */
public final class BatchFile {
    private BatchFile() { }

    /**
     * Lines to bytes; every line ends in CRLF.
     *
     * @throws IllegalArgumentException when a line holds a line end, or no single-byte code page holds the text
     */
    public static byte[] bytes(List<String> lines) {
        String text = String.join("\r\n", lines) + "\r\n";
        if (text.chars().filter(c -> c == '\n').count() != lines.size()) {
            throw new IllegalArgumentException("a line holds a line end");
        }
        int page = CodePages.numberFor(text)
                .orElseThrow(() -> new IllegalArgumentException("no single-byte code page holds the text"));
        return text.getBytes(CodePages.charset(page));
    }
}
