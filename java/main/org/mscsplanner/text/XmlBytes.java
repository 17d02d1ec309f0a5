package org.mscsplanner.text;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The bytes of an XML file, seen as a text in which every character has a fixed number of bytes, so that an offset in the
 * text is an offset in the file and nothing is decoded that is not changed. In UTF-16 a character is one unit of two bytes,
 * with a byte order mark or recognised without one; in every other encoding that is let in a character is one byte, and
 * markup is ASCII.
 */
final class XmlBytes {
    private static final Pattern DECLARED = Pattern.compile("^<\\?xml[^>]*encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");
    private static final Pattern SINGLE_BYTE = Pattern.compile("us-ascii|iso-8859-[0-9]+|windows-125[0-8]");

    private final byte[] file;
    private final int mark;
    private final int width;
    private final Charset charset;
    private final String text;

    private XmlBytes(byte[] file, int mark, Charset charset) {
        this.file = file;
        this.mark = mark;
        this.width = charset.equals(StandardCharsets.UTF_16LE) || charset.equals(StandardCharsets.UTF_16BE) ? 2 : 1;
        this.charset = charset;
        this.text = width == 1 ? new String(file, mark, file.length - mark, StandardCharsets.ISO_8859_1) : units();
    }

    /** Half of a surrogate pair is kept too: a decoder would replace it. */
    private String units() {
        int low = charset.equals(StandardCharsets.UTF_16LE) ? 0 : 1;
        char[] units = new char[(file.length - mark) / 2];
        for (int i = 0; i < units.length; i++) {
            units[i] = (char) (file[mark + 2 * i + low] & 0xFF | (file[mark + 2 * i + 1 - low] & 0xFF) << 8);
        }
        return new String(units);
    }

    /**
     * Recognises the encoding as the XML recommendation does (appendix F): by a byte order mark, by a zero byte beside the
     * first character, by the declaration; UTF-8 otherwise.
     *
     * @throws NotEditable for half a character, and for an encoding in which markup is not ASCII
     */
    static XmlBytes of(byte[] file) throws NotEditable {
        if (starts(file, 0xFF, 0xFE) || starts(file, 0xFE, 0xFF)) {
            return wide(file, 2, file[0] == (byte) 0xFF);
        }
        if (file.length >= 2 && (file[0] == 0) != (file[1] == 0)) {
            return wide(file, 0, file[1] == 0);
        }
        XmlBytes narrow = new XmlBytes(file, starts(file, 0xEF, 0xBB) && file.length > 2 && file[2] == (byte) 0xBF ? 3 : 0, StandardCharsets.UTF_8);
        Matcher declared = DECLARED.matcher(narrow.text);
        String name = declared.find() ? declared.group(1).toLowerCase(Locale.ROOT) : "utf-8";
        if (name.equals("utf-8")) {
            return narrow;
        }
        if (!SINGLE_BYTE.matcher(name).matches() || !Charset.isSupported(name)) {
            throw new NotEditable("the encoding " + declared.group(1) + " is not edited");
        }
        return new XmlBytes(file, narrow.mark, Charset.forName(name));
    }

    private static XmlBytes wide(byte[] file, int mark, boolean little) throws NotEditable {
        if (file.length % 2 != 0) {
            throw new NotEditable("a UTF-16 file with half a character");
        }
        return new XmlBytes(file, mark, little ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_16BE);
    }

    /** The file is not edited, with the reason as message. */
    static final class NotEditable extends Exception {
        private static final long serialVersionUID = 1L;

        NotEditable(String reason) {
            super(reason);
        }

        String reason() {
            return String.valueOf(getMessage());
        }
    }

    String text() {
        return text;
    }

    /** Where the character at an index of the text begins in the file. */
    int offset(int index) {
        return mark + index * width;
    }

    /** @throws NotEditable when the encoding of the file has no such character */
    byte[] encode(String meant) throws NotEditable {
        try {
            ByteBuffer bytes = charset.newEncoder().onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT).encode(CharBuffer.wrap(meant));
            byte[] out = new byte[bytes.remaining()];
            bytes.get(out);
            return out;
        } catch (CharacterCodingException e) {
            throw new NotEditable("the encoding " + charset.name() + " of the file has not every character of the value");
        }
    }

    /** A text as it looks in {@link #text}. */
    String shown(String meant) {
        return width == 2 ? meant : new String(meant.getBytes(charset), StandardCharsets.ISO_8859_1);
    }

    /** A part of {@link #text} as a person reads it. */
    String meant(String shown) {
        return width == 2 ? shown : new String(shown.getBytes(StandardCharsets.ISO_8859_1), charset);
    }

    /** The file with the bytes of a range replaced. */
    byte[] replaced(int start, int end, byte[] by) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(file.length + by.length);
        out.write(file, 0, start);
        out.writeBytes(by);
        out.write(file, end, file.length - end);
        return out.toByteArray();
    }

    private static boolean starts(byte[] bytes, int first, int second) {
        return bytes.length >= 2 && bytes[0] == (byte) first && bytes[1] == (byte) second;
    }
}
