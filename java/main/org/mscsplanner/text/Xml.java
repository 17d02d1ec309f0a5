package org.mscsplanner.text;

/** Text inside an XML element or attribute. */
public final class Xml {
    private Xml() { }

    /**
     * The text with its markup characters as entities.
     *
     * @throws IllegalArgumentException for control characters, which XML 1.0 cannot hold
     */
    public static String text(String text) {
        Quoting.refuseControls(text);
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
    }
}
