package org.mscsplanner.render.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.mscsplanner.examples.Examples;
import org.mscsplanner.model.GeneralSpec;
import org.mscsplanner.model.Name;
import org.mscsplanner.plan.RandomSpecs;
import org.mscsplanner.plan.Step;
import org.mscsplanner.render.template.TemplateFiles;
import org.mscsplanner.text.Html;

/** What every document says, whatever the spec: nothing is lost between the two formats, and no link leads nowhere. */
class DocumentsTest {
    @Test
    void both_formats_hold_every_step_with_its_commands() {
        Rendered.cases().forEach(r -> {
            Reader markdown = Reader.of(r.text("runbook.md"));
            String web = r.text("runbook.html");
            assertEquals(r.plan().steps().size(), count(web, "<section class=\"step\""));
            for (Step step : r.plan().steps()) {
                String anchor = "id=\"step-" + step.id().replace('/', '-') + "\"";
                assertEquals(1, count(web, anchor), anchor);
                assertEquals(1, count(r.text("runbook.md"), "<a " + anchor), anchor);
                for (String command : r.typed(step)) {
                    assertTrue(markdown.commands.contains(command), command);
                    assertTrue(web.contains("<pre><code>" + Html.text(command) + "</code></pre>"), command);
                }
            }
        });
    }

    @Test
    void markdown_has_its_headings_tables_and_fences() {
        Rendered.cases().forEach(r -> {
            Reader markdown = Reader.of(r.text("runbook.md"));
            assertEquals(r.plan().steps().size(), markdown.headings.stream().filter(h -> h == 4).count());
            assertEquals(6, markdown.headings.stream().filter(h -> h == 2).count());
            assertTrue(markdown.tables >= 12, "tables: " + markdown.tables);
            assertFalse(r.text("runbook.md").contains("${"), "a reference was left");
        });
    }

    @Test
    void a_path_is_code_as_a_whole() {
        Pattern goesOn = Pattern.compile("[A-Za-z]`\\\\\\w");
        Rendered.cases().forEach(r -> assertFalse(goesOn.matcher(r.text("runbook.md")).find(), "a path goes on behind its code"));
        GeneralSpec spec = Examples.spec(Examples.ROOT.resolve("virtualcenter-vpxd-cfg"));
        Prose prose = new Prose(spec, Phrases.of("en", TemplateFiles.builtIn()), Redaction.of(spec, "-"));
        Map.of("Run C:\\x\\y.cmd every 5 minutes as CORP\\z.", "C:\\x\\y.cmd", "Read C:\\mscs-sync\\mscs-sync.log: it starts with x.", "C:\\mscs-sync\\mscs-sync.log",
                "It lies in " + spec.files().get(0).path() + "\\DfsrPrivate\\PreExisting.", spec.files().get(0).path() + "\\DfsrPrivate\\PreExisting",
                "From C:\\one to D:\\two and on.", "C:\\one|D:\\two", "Enter \\\\SRV\\share$\\x, and go on.", "\\\\SRV\\share$\\x",
                "Copy the file to \"D:\\My Licenses (old)\\v 1.lic\" on N1.", "D:\\My Licenses (old)\\v 1.lic").forEach((sentence, code) ->
                assertEquals(code, String.join("|", prose.of(sentence).pieces().stream().filter(p -> p.kind() == Text.Kind.CODE).map(Text.Piece::text).toList()), sentence));
    }

    /** A person types in the folder of the plan: what a command names there is there, or is put there by a step before. */
    @Test
    void no_command_moves_a_group_to_a_node_that_may_not_own_it() {
        Pattern move = Pattern.compile("group (?:\"([^\"]+)\"|(\\S+)) /moveto:(\\S+)");
        int seen = 0;
        for (Rendered r : Rendered.cases()) {
            Matcher found = move.matcher(r.text("runbook.md"));
            while (found.find()) {
                Name node = Name.of(found.group(3));
                Name group = Name.of(found.group(1) == null ? found.group(2) : found.group(1));
                assertTrue(r.spec().group(group).stream().allMatch(g -> g.mayRunOn(node)), found.group());
                seen += r.spec().group(group).isPresent() ? 1 : 0;
            }
        }
        assertTrue(seen > 100, "only " + seen);
    }

    @Test
    void a_command_without_a_folder_names_a_file_of_the_plan() {
        Pattern relative = Pattern.compile("^copy (?:/\\w )++\"?([^\"\\\\: ]+(?:\\\\[^\" ]+)?)\"? ");
        int seen = 0;
        for (Rendered r : Rendered.cases()) {
            for (Step step : r.plan().steps()) {
                for (String command : r.typed(step)) {
                    Matcher from = relative.matcher(command);
                    if (from.find()) {
                        seen++;
                        String path = from.group(1).replace('\\', '/');
                        assertTrue(path.startsWith("staged/") || r.files().stream().anyMatch(f -> f.path().equals(path)), command);
                    }
                }
            }
        }
        assertTrue(seen > 10, () -> "commands that name a file of the folder");
    }

    /** What CommonMark sees in a document. */
    private static final class Reader extends AbstractVisitor {
        private static final Parser PARSER = Parser.builder().extensions(List.of(TablesExtension.create())).build();
        private final List<Integer> headings = new ArrayList<>();
        private final List<String> commands = new ArrayList<>();
        private int tables;

        static Reader of(String markdown) {
            Reader reader = new Reader();
            Node node = PARSER.parse(markdown);
            node.accept(reader);
            return reader;
        }

        @Override
        public void visit(Heading heading) {
            headings.add(heading.getLevel());
        }

        @Override
        public void visit(FencedCodeBlock block) {
            commands.addAll(block.getLiteral().lines().toList());
        }

        @Override
        public void visit(CustomBlock block) {
            tables += block instanceof TableBlock ? 1 : 0;
        }
    }

    @Test
    void every_link_has_its_target_once() {
        Rendered.cases().forEach(r -> {
            for (String name : List.of("runbook.html", "runbook.md", "change-record.md")) {
                List<String> ids = all(r.text(name), name.endsWith("html") ? " id=\"([^\"]+)\"" : "<a id=\"([^\"]+)\"></a>");
                assertEquals(ids.size(), new TreeSet<>(ids).size(), name + " has an anchor twice");
                for (String target : all(r.text(name), name.endsWith("html") ? "href=\"#([^\"]+)\"" : "\\]\\(#([^)]+)\\)")) {
                    assertTrue(ids.contains(target), name + " links to " + target);
                }
            }
        });
    }

    @Test
    void the_chapters_are_the_topics_of_the_note_and_every_phase() {
        Rendered.cases().forEach(r -> {
            for (String anchor : List.of("stand-alone", "cluster-architecture", "groups", "data-synchronisation", "alternatives", "how-to", "phase-0", "phase-1",
                    "phase-2", "phase-3", "phase-4", "phase-5", "phase-6a", "phase-6b", "phase-6c", "phase-7", "phase-8", "phase-9", "night-by-hand",
                    "checkpoint-recovery", "failures", "address-change", "certificate-renewal", "patch-a-node", "take-apart", "risks", "out-of-scope", "glossary",
                    "references", "verification")) {
                assertTrue(r.text("runbook.md").contains("<a id=\"" + anchor + "\"></a>"), anchor);
                assertTrue(r.text("runbook.html").contains("<section class=\"chapter\" id=\"" + anchor + "\">"), anchor);
            }
            assertTrue(r.text("runbook.md").contains("TN-019-PRD-01-01, revision 20070619"));
            assertEquals(7, r.text("runbook.md").lines().filter(l -> l.matches("[1-7]\\. .*http://.*")).count());
            boolean virtualCenter = r.text("plan.json").matches("(?s).*\"(vpxd|VMware License Server)\".*");
            for (int i = 1; i <= 16; i++) {
                boolean other = !virtualCenter && List.of(3, 4, 14).contains(i);
                assertEquals(!other, r.text("runbook.md").contains("**F" + i + "**") || r.text("runbook.md").contains("- F" + i + ": "), "F" + i);
            }
        });
    }

    @Test
    void the_digest_stands_on_every_document_and_at_the_foot_of_every_page() {
        Rendered.cases().forEach(r -> {
            for (String name : List.of("runbook.html", "runbook.md", "change-record.md", "plan.txt")) {
                assertTrue(r.text(name).contains(r.approval()), name);
            }
            assertTrue(r.text("runbook.html").contains("@page{@bottom-left{content:\"Approval digest " + r.approval().substring(0, 16) + "\"}}"));
        });
    }

    @Test
    void the_plan_has_80_columns() {
        Rendered.cases().forEach(r -> r.text("plan.txt").lines().forEach(l -> assertTrue(l.length() <= 80, l)));
        Rendered.documents(OddSpecs.names(), Options.standard()).get("plan.txt").lines().forEach(l -> assertTrue(l.length() <= 80, l));
    }

    @Test
    void three_hundred_resources_are_all_there() {
        Rendered many = Rendered.of(new RandomSpecs(300).spec(300), Options.standard());
        assertEquals(many.plan().steps().size(), count(many.text("runbook.html"), "<section class=\"step\""));
        assertEquals(many.plan().steps().size(), Reader.of(many.text("runbook.md")).headings.stream().filter(h -> h == 4).count());
        assertEquals(300, count(many.text("graph.svg"), "class=\"d-card\""));
        many.text("plan.txt").lines().forEach(l -> assertTrue(l.length() <= 80, l));
    }

    @Test
    void a_name_never_becomes_markup() {
        String web = Rendered.documents(OddSpecs.names(), Options.standard()).get("runbook.html");
        assertTrue(web.contains("&lt;img src=x onerror=alert(1)&gt; &amp; &#39;more&#39; | `code` *bold*"));
        assertTrue(web.contains("\u05d0\u05d1 (U+202E) evil \u4e2d\u6587"));
        assertTrue(web.contains("&lt;/section&gt;&lt;/main&gt;&lt;h1&gt;"));
        assertFalse(web.contains("<img"), "markup of a name");
        assertFalse(web.contains("\u202e"), "a hidden turn of the reading direction");
        assertFalse(web.contains("<script"));
        assertFalse(Pattern.compile("<[^>]* on[a-z]+=").matcher(web).find(), "an event handler");
        assertFalse(Pattern.compile("<[^>]* style=").matcher(web).find(), "a style of its own");
    }

    @Test
    void the_style_sheet_is_the_one_that_the_policy_names() throws Exception {
        String web = Rendered.cases().get(0).text("runbook.html");
        String style = web.substring(web.indexOf("<style>") + 7, web.indexOf("</style>"));
        byte[] sum = MessageDigest.getInstance("SHA-256").digest(style.getBytes(StandardCharsets.UTF_8));
        assertTrue(web.contains("style-src 'sha256-" + Base64.getEncoder().encodeToString(sum) + "'"));
        assertFalse(style.contains("</"), "the style sheet could end its element");
    }

    @Test
    void a_secret_that_was_acknowledged_is_in_the_scripts_and_in_no_document() {
        Rendered r = Rendered.of(OddSpecs.secret());
        assertTrue(r.files().stream().anyMatch(f -> f.path().startsWith("scripts/") && r.text(f.path()).contains(OddSpecs.SECRET)));
        for (String name : List.of("runbook.html", "runbook.md", "change-record.md", "plan.txt", "graph.svg")) {
            assertFalse(r.text(name).contains(OddSpecs.SECRET), name);
        }
        assertTrue(r.text("runbook.md").contains("(redacted)"));
    }

    @Test
    void one_changed_field_changes_only_the_lines_it_must() {
        String spec = Rendered.json("virtualcenter-registry");
        List<String> before = Rendered.of(spec).text("runbook.md").lines().toList();
        List<String> after = Rendered.of(spec.replace("\"everyMinutes\": 15", "\"everyMinutes\": 20")).text("runbook.md").lines().toList();
        assertEquals(before.size(), after.size());
        int changed = 0;
        for (int i = 0; i < before.size(); i++) {
            boolean digest = before.get(i).matches(".*[0-9a-f]{16}.*");
            changed += !before.get(i).equals(after.get(i)) && !digest ? 1 : 0;
        }
        assertTrue(changed >= 3 && changed <= 12, changed + " lines");
    }

    private static int count(String text, String part) {
        return text.split(Pattern.quote(part), -1).length - 1;
    }

    private static List<String> all(String text, String pattern) {
        List<String> found = new ArrayList<>();
        Matcher matcher = Pattern.compile(pattern).matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
