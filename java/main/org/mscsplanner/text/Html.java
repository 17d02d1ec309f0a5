package org.mscsplanner.text;

/** Text inside an element or attribute of an HTML page or an SVG drawing: what a name holds is shown and never becomes markup. */
public final class Html {
    private Html() { }

    /** On one line, with the markup characters as entities that HTML and XML share. */
    public static String text(String text) {
        String line = Shown.line(text);
        StringBuilder out = null;
        for (int i = 0; i < line.length(); i++) {
            String entity = entity(line.charAt(i));
            if (!entity.isEmpty() && out == null) {
                out = new StringBuilder(line.length() + 16).append(line, 0, i);
            }
            if (out != null) {
                out.append(entity.isEmpty() ? String.valueOf(line.charAt(i)) : entity);
            }
        }
        return out == null ? line : out.toString();
    }

    private static String entity(char c) {
        return switch (c) {
            case '&' -> "&amp;";
            case '<' -> "&lt;";
            case '>' -> "&gt;";
            case '"' -> "&quot;";
            case '\'' -> "&#39;";
            default -> "";
        };
    }
}
