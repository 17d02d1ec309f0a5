package org.mscsplanner.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.HtmlRenderer;
import org.junit.jupiter.api.Test;
import org.mscsplanner.property.Gen;

/** Text in documents: a reader sees what was meant, whatever a name holds. CommonMark judges the Markdown. */
class MarkupTest {
    private static final String SIGNS = "ab1 .!\"#$%&'()*+,-/:;<=>?@[\\]^_`{|}~\u00e4\u4e2d";
    private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
    private static final HtmlRenderer HTML = HtmlRenderer.builder().extensions(List.of(TablesExtension.create())).build();

    @Test
    void a_path_stands_in_the_raw_markdown_as_it_is() {
        assertEquals("Copy it to C:\\Licenses\\vmware.lic.", Markdown.inline("Copy it to C:\\Licenses\\vmware.lic."));
        assertEquals("\\\\\\NODE\\C$\\dir\\\\", Markdown.inline("\\\\NODE\\C$\\dir\\"));
        assertEquals("C:\\\\\\_x", Markdown.inline("C:\\_x"), "an underscore after a backslash is no part of a word");
        assertEquals("AUTO_START", Markdown.inline("AUTO_START"));
    }

    @Test
    void markdown_shows_the_text() {
        Gen.forAll(2000, gen -> gen.text(SIGNS), text -> {
            String wanted = text.strip().replaceAll(" +", " ");
            assertEquals(text.isBlank() ? "" : "<p>" + Html.text(wanted) + "</p>\n", html(Markdown.inline(text.strip()).replaceAll(" +", " ")));
            assertEquals("<h2>" + Html.text(wanted) + "</h2>\n", html("## " + Markdown.inline(wanted)));
            String row = html("| h |\n|---|\n| " + Markdown.inline(wanted) + " |\n");
            assertEquals("<td>" + Html.text(wanted) + "</td>", row.lines().filter(l -> l.startsWith("<td>")).findFirst().orElse("<td></td>"));
        });
    }

    @Test
    void markdown_code_shows_the_text() {
        Gen.forAll(500, gen -> "x" + gen.text(SIGNS).strip() + "x", text ->
                assertEquals("<p><code>" + Html.text(text) + "</code></p>\n", html(Markdown.code(text))));
    }

    /** With the entities of ours, which write an apostrophe as a number. */
    private static String html(String markdown) {
        Node parsed = PARSER.parse(markdown);
        return HTML.render(parsed).replace("'", "&#39;");
    }

    @Test
    void nothing_hides_and_nothing_turns_the_reading_direction() {
        assertEquals("a b (U+202E)c(U+0007)(U+D800)\ud83d\ude00", Shown.line("a\nb \u202ec\u0007\ud800\ud83d\ude00"));
        assertEquals("(U+FFFE)(U+00AD)\u00e4", Shown.line("\ufffe\u00ad\u00e4"));
    }

    @Test
    void html_has_no_markup_of_a_name() {
        assertEquals("&lt;a href=&quot;x&quot; onclick=&#39;y&#39;&gt;&amp;amp;", Html.text("<a href=\"x\" onclick='y'>&amp;"));
        assertEquals("plain", Html.text("plain"));
    }
}
