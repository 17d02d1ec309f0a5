package org.mscsplanner.text;

/** The characters of a .reg file with the number of the line; lines end in CRLF or LF. */
final class RegScanner {
    /** What {@link #peek} gives at the end of a line and of the file. */
    static final char END = '\n';
    private final String text;
    private int at;
    private int line = 1;

    RegScanner(String text) {
        this.text = text.replace("\r\n", "\n") + "\n";
    }

    int line() {
        return line;
    }

    char peek() {
        return at < text.length() ? text.charAt(at) : END;
    }

    boolean atLineEnd() {
        return peek() == END;
    }

    /** The next character of the line; {@link #END}, which stays, at its end. */
    char take() {
        return atLineEnd() ? END : text.charAt(at++);
    }

    String restOfLine() {
        int start = at;
        at = Math.max(at, text.indexOf(END, at));
        return text.substring(start, at);
    }

    /** Goes to the next line; false at the end of the file. */
    boolean nextLine() {
        if (at + 1 >= text.length()) {
            return false;
        }
        at++;
        line++;
        return true;
    }

    void blanks() {
        while (peek() == ' ' || peek() == '\t') {
            at++;
        }
    }

    /**
     * A text in quotes with its escapes undone. It may run over several lines; they come back with CRLF, which is how
     * regedit writes a string that holds one.
     */
    String quoted() {
        int opened = line;
        StringBuilder out = new StringBuilder();
        at++;
        while (peek() != '"') {
            if (atLineEnd()) {
                if (!nextLine()) {
                    throw new IllegalArgumentException("a quote that line " + opened + " opens is never closed");
                }
                out.append("\r\n");
            } else {
                out.append(character());
            }
        }
        at++;
        return out.toString();
    }

    private char character() {
        char c = take();
        if (c != '\\') {
            return c;
        }
        char escaped = take();
        return switch (escaped) {
            case '\\', '"' -> escaped;
            // Wine's regedit writes a string with a line end so; the one of Windows breaks the line.
            case 'n' -> '\n';
            case 'r' -> '\r';
            default -> throw new IllegalArgumentException("a backslash that escapes nothing; in quotes it is written twice");
        };
    }

    /** Only blanks, a stray backslash and a comment may stand behind data. */
    void endOfData() {
        blanks();
        if (peek() == '\\') {
            at++;
            blanks();
        }
        if (!atLineEnd() && peek() != ';') {
            throw new IllegalArgumentException("this does not belong to the data: " + restOfLine());
        }
        restOfLine();
    }
}
