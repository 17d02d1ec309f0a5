package org.mscsplanner.verdict.copy;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The lines of a log in whatever encoding. Only digits and ASCII signs are of interest, and those are the same bytes in every
 * code page of a console; UTF-16 tells itself apart by its byte order mark or by its NUL bytes.
 */
final class LogText {
    private LogText() { }

    static List<String> lines(byte[] log) {
        return text(log).replace("\uFEFF", "").lines().toList();
    }

    private static String text(byte[] log) {
        if (starts(log, 0xFF, 0xFE) || log.length >= 2 && log[0] != 0 && log[1] == 0) {
            return new String(log, StandardCharsets.UTF_16LE);
        } else if (starts(log, 0xFE, 0xFF)) {
            return new String(log, StandardCharsets.UTF_16BE);
        }
        try {
            return strict(StandardCharsets.UTF_8, log);
        } catch (CharacterCodingException e) {
            return new String(log, StandardCharsets.ISO_8859_1).replaceAll("[^\\x00-\\x7F]", "?");
        }
    }

    private static String strict(Charset charset, byte[] log) throws CharacterCodingException {
        return charset.newDecoder().decode(ByteBuffer.wrap(log)).toString();
    }

    private static boolean starts(byte[] log, int first, int second) {
        return log.length >= 2 && (log[0] & 0xFF) == first && (log[1] & 0xFF) == second;
    }
}
