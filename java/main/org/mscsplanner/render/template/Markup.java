package org.mscsplanner.render.template;

/** Text that is markup already and stands in a document as it is; every other value is escaped when a template prints it. */
public record Markup(String text) {
    public static final Markup NONE = new Markup("");

    @Override
    public String toString() {
        return text;
    }
}
