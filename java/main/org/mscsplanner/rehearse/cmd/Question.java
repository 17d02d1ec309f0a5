package org.mscsplanner.rehearse.cmd;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * What a stand-in asks.
 *
 * @param token that proves where it comes from
 * @param program in lower case, without {@code .exe}
 * @param tail the raw command line behind the program's name
 * @param variables its environment, {@code NAME=VALUE} and a NUL each
 * @param input what stands on its stdin
 */
record Question(String token, String program, String tail, String variables, byte[] input) {
    /** More than any script has; a length beyond it is none of ours. */
    private static final int MOST = 64 << 20;

    static Question read(DataInputStream in) throws IOException {
        return new Question(text(in), text(in), text(in), text(in), bytes(in));
    }

    private static String text(DataInputStream in) throws IOException {
        return new String(bytes(in), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(DataInputStream in) throws IOException {
        int length = in.readInt();
        if (length < 0 || length > MOST) {
            throw new IOException("not the language of the stand-ins");
        }
        byte[] bytes = new byte[length];
        in.readFully(bytes);
        return bytes;
    }

    /** A variable of its environment; empty when it is not set. */
    String variable(String name) {
        String start = name.toUpperCase(Locale.ROOT) + "=";
        for (String one : variables.split("\0")) {
            if (one.toUpperCase(Locale.ROOT).startsWith(start)) {
                return one.substring(start.length());
            }
        }
        return "";
    }
}
