package org.mscsplanner.render.diagram;

/** The door of the room: a picture in one of its forms. Same picture, same bytes; LF line ends. */
public final class Drawing {
    private Drawing() { }

    /** A file of its own, with its style sheet; white background, so that it reads everywhere. */
    public static String svg(Picture picture, Captions captions) {
        return Svg.of(Layouter.layout(picture, captions, true), captions.title(), Svg.STYLE);
    }

    /** A part of a page that has the style sheet and says what arrows and numbers mean. */
    public static String inline(Picture picture, Captions captions) {
        return Svg.of(Layouter.layout(picture, captions, false), captions.title(), "");
    }

    /** A Mermaid flowchart. */
    public static String mermaid(Picture picture) {
        return GraphSource.mermaid(picture);
    }

    /** A DOT graph. */
    public static String dot(Picture picture) {
        return GraphSource.dot(picture);
    }
}
