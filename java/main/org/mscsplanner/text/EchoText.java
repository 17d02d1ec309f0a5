package org.mscsplanner.text;

/**
 * Text after {@code echo} in a batch file. Metacharacters are escaped with a caret and percent signs doubled; no quote
 * is used, so that nothing behind one would be read as quoted.
 */
public final class EchoText {
    private EchoText() { }

    /**
     * The whole statement. An empty text is {@code echo.}; otherwise {@code echo(} would be the safest prefix, but it is
     * hard to read and Windows Server 2003 prints {@code echo TEXT} the same unless TEXT is {@code on}, {@code off} or
     * {@code /?}, which are refused.
     */
    public static String statement(String text) {
        if (text.isEmpty()) {
            return "echo.";
        }
        String trimmed = text.strip().toLowerCase(java.util.Locale.ROOT);
        if (trimmed.equals("on") || trimmed.equals("off") || trimmed.startsWith("/?")) {
            throw new IllegalArgumentException("echo would not print: " + text);
        }
        return "echo " + escaped(text);
    }

    /** The text with carets and doubled percent signs; quotes become apostrophes. */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i) == '"' ? '\'' : text.charAt(i);
            Quoting.refuse(String.valueOf(c));
            if ("&|<>^()".indexOf(c) >= 0) {
                out.append('^');
            }
            out.append(c);
            if (c == '%') {
                out.append('%');
            }
        }
        return out.toString();
    }

    /**
     * A comment: {@code rem} and the text on one line. Percent signs are doubled, because cmd.exe expands them even
     * there; what could start or redirect something where a reader of the file is less patient than cmd.exe is replaced
     * by a harmless sign of the same meaning.
     */
    public static String remark(String text) {
        if (text.isEmpty()) {
            return "rem";
        }
        StringBuilder out = new StringBuilder("rem ");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c != '"') {
                Quoting.refuse(String.valueOf(c));
            }
            out.append(switch (c) {
                case '&' -> "and";
                case '|' -> "/";
                case '<' -> "(";
                case '>' -> ")";
                case '^' -> "'";
                case '"' -> "'";
                case '%' -> "%%";
                default -> String.valueOf(c);
            });
        }
        return out.toString().stripTrailing();
    }
}
