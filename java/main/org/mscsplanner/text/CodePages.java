package org.mscsplanner.text;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * The single-byte code page that a batch file is written in. Code page 65001 is never used: batch files under it are
 * unreliable on Windows Server 2003.
 */
public final class CodePages {
    private static final List<Integer> NUMBERS = List.of(1252, 1250, 1251, 1253, 1254, 1257);

    private CodePages() { }

    /**
     * The first code page that holds every character and gives it back.
     *
     * @return 0 for ASCII, which needs none; empty when no single-byte code page holds the text
     */
    public static Optional<Integer> numberFor(String text) {
        if (isAscii(text)) {
            return Optional.of(0);
        }
        return NUMBERS.stream().filter(n -> text.equals(new String(text.getBytes(charset(n)), charset(n)))).findFirst();
    }

    /** As {@link #numberFor(String)}, of a text in lines. */
    public static Optional<Integer> numberFor(List<String> lines) {
        return lines.stream().allMatch(CodePages::isAscii) ? Optional.of(0) : numberFor(String.join("\n", lines));
    }

    private static boolean isAscii(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    /** The charset of a number that {@link #numberFor} gave. */
    public static Charset charset(int number) {
        return number == 0 ? StandardCharsets.US_ASCII : Charset.forName("windows-" + number);
    }
}
