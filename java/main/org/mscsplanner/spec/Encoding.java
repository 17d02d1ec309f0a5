package org.mscsplanner.spec;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Decodes UTF-8 strictly, and names what else a file may be. */
final class Encoding {
    private Encoding() { }

    /** The text without a byte order mark, or the name of the encoding that it seems to have. */
    record Decoded(String text, Optional<String> problem) { }

    static Decoded decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return problem("UTF-16");
        }
        int zeros = 0;
        for (int i = 0; i < Math.min(bytes.length, 64); i++) {
            zeros += bytes[i] == 0 ? 1 : 0;
        }
        if (zeros > 0) {
            return problem(zeros >= Math.min(bytes.length, 64) / 4 ? "UTF-16 without a mark" : "something with zero bytes");
        }
        int start = starts(bytes, 0xEF, 0xBB) && bytes.length > 2 && bytes[2] == (byte) 0xBF ? 3 : 0;
        try {
            return new Decoded(StandardCharsets.UTF_8.newDecoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, start, bytes.length - start)).toString(), Optional.empty());
        } catch (CharacterCodingException e) {
            return problem("a single-byte code page, or something else");
        }
    }

    private static Decoded problem(String name) {
        return new Decoded("", Optional.of(name));
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }
}
