package org.mscsplanner.observe.commands;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a batch file that somebody else wrote. */
public final class ScriptText {
    private static final Pattern PAGE = Pattern.compile("(?im)^\\s*@?chcp\\s+([0-9]{3,5})\\b");
    private static final Charset WESTERN = Charset.forName("windows-1252");

    private ScriptText() { }

    /**
     * Decodes a file: by its byte order mark; as UTF-8 where the bytes are that; otherwise in the code page that the file
     * declares with {@code chcp}, and in 1252 when it declares none.
     */
    public static String decode(byte[] bytes) {
        if (starts(bytes, 0xFF, 0xFE) || starts(bytes, 0xFE, 0xFF)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        try {
            String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            Matcher declared = PAGE.matcher(new String(bytes, StandardCharsets.ISO_8859_1));
            return new String(bytes, declared.find() ? page(declared.group(1)) : WESTERN);
        }
    }

    private static Charset page(String number) {
        for (String name : new String[] {"windows-" + number, "IBM" + number}) {
            if (Charset.isSupported(name)) {
                return Charset.forName(name);
            }
        }
        return WESTERN;
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }
}
