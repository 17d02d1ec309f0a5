package org.mscsplanner.render.document;

import java.util.List;
import org.mscsplanner.render.template.Markup;
import org.mscsplanner.text.Html;
import org.mscsplanner.text.Markdown;

/** The tool of a template, {@code write}: sentences and commands in the markup of a format. */
public abstract class Format {
    /** Everything that a template prints and that is no markup goes through here. */
    abstract String escape(String text);

    abstract String code(String text);

    abstract String strong(String text);

    abstract String link(String text, String anchor);

    abstract String blank(String text);

    /** A sentence. */
    public Markup text(Text text) {
        StringBuilder out = new StringBuilder();
        for (Text.Piece piece : text.pieces()) {
            out.append(switch (piece.kind()) {
                case PLAIN -> escape(piece.text());
                case CODE -> code(piece.text());
                case STRONG -> strong(piece.text());
                case LINK -> link(piece.text(), piece.target());
                case BLANK -> blank(piece.text());
            });
        }
        return new Markup(out.toString());
    }

    /** A web page. */
    public static final class Web extends Format {
        @Override
        String escape(String text) {
            return Html.text(text);
        }

        @Override
        String code(String text) {
            return "<code>" + Html.text(text) + "</code>";
        }

        @Override
        String strong(String text) {
            return "<strong>" + Html.text(text) + "</strong>";
        }

        @Override
        String link(String text, String anchor) {
            return "<a href=\"#" + Html.text(anchor) + "\">" + Html.text(text) + "</a>";
        }

        @Override
        String blank(String text) {
            return "<span class=\"blank" + (text.length() > 12 ? " long" : "") + "\"></span>";
        }
    }

    /** Plain Markdown with tables. */
    public static final class Plain extends Format {
        @Override
        String escape(String text) {
            return Markdown.inline(text);
        }

        /** In a table a pipe ends the cell even inside of code. */
        @Override
        String code(String text) {
            return Markdown.code(text);
        }

        @Override
        String strong(String text) {
            return "**" + Markdown.inline(text) + "**";
        }

        @Override
        String link(String text, String anchor) {
            return "[" + Markdown.inline(text) + "](#" + anchor + ")";
        }

        /** Between blanks a row of underscores is no markup. */
        @Override
        String blank(String text) {
            return text;
        }

        /** What stands in front of an answer: a question mark ends it as well as a colon. */
        public Markup label(Text text) {
            String label = text(text).text();
            return new Markup(label.endsWith("?") ? label : label + ":");
        }

        /** A sentence inside of a table. */
        public Markup cell(Text text) {
            return new Markup(text(text).text().replaceAll("(?<!\\\\)\\|", "\\\\|"));
        }

        /** Lines between fences that they cannot end. */
        public Markup fenced(List<String> lines) {
            String all = String.join("\n", lines);
            String fence = Markdown.fence(all);
            return new Markup(fence + "\n" + all + "\n" + fence);
        }
    }
}
