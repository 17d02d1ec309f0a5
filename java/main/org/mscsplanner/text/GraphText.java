package org.mscsplanner.text;

/** Labels in the text forms of a drawing: Mermaid and DOT. */
public final class GraphText {
    private GraphText() { }

    /** Between the quotes of a Mermaid label: what has a meaning there becomes a Mermaid entity ({@code #35;}). */
    public static String mermaid(String text) {
        StringBuilder out = new StringBuilder(text.length() + 8);
        for (char c : Shown.line(text).toCharArray()) {
            out.append("\"#&<>`;\\[]{}()|*_".indexOf(c) >= 0 ? "#" + (int) c + ";" : String.valueOf(c));
        }
        return out.toString();
    }

    /** Between the quotes of a DOT string. */
    public static String dot(String text) {
        return Shown.line(text).replace("\\", "\\\\").replace("\"", "\\\"");
    }
}
