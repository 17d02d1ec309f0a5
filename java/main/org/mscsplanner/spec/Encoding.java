package org.mscsplanner.spec;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes UTF-8 strictly, and names what else a file may be. A UTF-8 byte order mark is dropped without a word. */
final class Encoding {
    private Encoding() { }

    /**
     * @param text without a byte order mark; up to the first wrong byte when there is a problem
     * @param problem the encoding that the file seems to have, when it is not UTF-8
     */
    record Decoded(String text, Optional<String> problem) { }

    static Decoded decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return new Decoded("", Optional.of("UTF-16"));
        }
        int zeros = 0;
        for (byte b : bytes) {
            zeros += b == 0 ? 1 : 0;
        }
        if (zeros > 0) {
            return new Decoded("", Optional.of(zeros >= bytes.length / 4 ? "UTF-16 without a mark" : "something with zero bytes"));
        }
        int start = starts(bytes, 0xEF, 0xBB) && bytes.length > 2 && bytes[2] == (byte) 0xBF ? 3 : 0;
        ByteBuffer in = ByteBuffer.wrap(bytes, start, bytes.length - start);
        CharBuffer out = CharBuffer.allocate(bytes.length - start);
        CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT).onUnmappableCharacter(CodingErrorAction.REPORT);
        CoderResult result = decoder.decode(in, out, true);
        return new Decoded(out.flip().toString(),
                result.isError() ? Optional.of("a single-byte code page, or something else") : Optional.empty());
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }
}
