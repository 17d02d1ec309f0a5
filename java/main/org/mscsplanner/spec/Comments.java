package org.mscsplanner.spec;

/** Takes the {@code //} comments out of a text, so that what is left is strict JSON or wrong. */
final class Comments {
    private Comments() { }

    /** The text with every comment overwritten by blanks: each offset keeps its meaning. */
    static String blanked(String text) {
        if (!text.contains("//")) {
            return text;
        }
        char[] kept = text.toCharArray();
        boolean quoted = false;
        for (int i = 0; i < kept.length; i++) {
            char c = kept[i];
            if (isLineEnd(c)) {
                quoted = false;
            } else if (quoted && c == '\\') {
                i++;
            } else if (c == '"') {
                quoted = !quoted;
            } else if (!quoted && c == '/' && i + 1 < kept.length && kept[i + 1] == '/') {
                while (i < kept.length && !isLineEnd(kept[i])) {
                    kept[i++] = ' ';
                }
            }
        }
        return new String(kept);
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}
