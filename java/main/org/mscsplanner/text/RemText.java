package org.mscsplanner.text;

/**
 * The {@code rem} statement of a batch file. cmd.exe expands percent signs in it, joins the next line to one that ends in
 * a caret, and reads its first word as of any command; so percent signs are doubled, and a character that could start,
 * redirect or join something becomes a harmless one. What a reader sees may therefore differ a little from the text:
 * for people only.
 */
public final class RemText {
    private RemText() { }

    /**
     * The whole statement, on one line; {@code rem} alone for an empty text.
     *
     * @throws IllegalArgumentException for control characters and characters outside the basic plane
     */
    public static String statement(String text) {
        Quoting.refuseControls(text);
        StringBuilder out = new StringBuilder("rem ");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            out.append(switch (c) {
                case '&' -> "and";
                case '|' -> "/";
                case '<' -> "(";
                case '>' -> ")";
                case '^', '"' -> "'";
                case '%' -> "%%";
                default -> String.valueOf(c);
            });
        }
        return EchoText.withoutHelp(out.toString().stripTrailing());
    }
}
