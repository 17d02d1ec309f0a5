package org.mscsplanner.observe.batch;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.mscsplanner.diag.CommandCode;
import org.mscsplanner.diag.Finding;
import org.mscsplanner.diag.Place;

/**
 * The text of a batch file that somebody else wrote.
 *
 * @param file for places
 * @param guessed the encoding that was taken without a sign of it
 */
public record ScriptText(String file, String text, Optional<Charset> guessed) {
    private static final Pattern PAGE = Pattern.compile("(?im)^\\s*@?chcp\\s+([0-9]{3,5})\\b");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    /**
     * Decodes a file: by its byte order mark; as UTF-16 where every other byte at its start is zero; as UTF-8 where the
     * bytes are that; otherwise in the code page that the file declares with {@code chcp}, and in 1252 when it declares none.
     */
    public static ScriptText decode(String file, byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return new ScriptText(file, new String(bytes, StandardCharsets.UTF_16), Optional.empty());
        } else if (bytes.length > 3 && bytes[0] != 0 && bytes[1] == 0 && bytes[2] != 0 && bytes[3] == 0) {
            return new ScriptText(file, new String(bytes, StandardCharsets.UTF_16LE), Optional.empty());
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return new ScriptText(file, text.startsWith("\uFEFF") ? text.substring(1) : text, Optional.empty());
        } catch (CharacterCodingException e) {
            Matcher declared = PAGE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            Optional<Charset> page = declared.find() ? page(declared.group(1)) : Optional.empty();
            return new ScriptText(file, new String(bytes, page.orElse(WESTERN)), page.isPresent() ? Optional.empty() : Optional.of(WESTERN));
        }
    }

    /** What is to be said when the encoding was guessed. */
    public Optional<Finding> doubt() {
        return guessed.map(g -> Finding.of(CommandCode.ENCODING, Place.of(file, "", 1, 1), "encoding", g.name()));
    }

    private static Optional<Charset> page(String number) {
        for (String name : new String[] {"windows-" + number, "IBM" + number}) {
            if (Charset.isSupported(name)) {
                return Optional.of(Charset.forName(name));
            }
        }
        return Optional.empty();
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }
}
