package org.mscsplanner.render.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.function.Supplier;
import org.mscsplanner.render.diagram.Drawing;
import org.mscsplanner.render.document.Document.Part;
import org.mscsplanner.render.template.Markup;
import org.mscsplanner.render.template.TemplateFiles;
import org.mscsplanner.render.template.Templates;
import org.mscsplanner.text.CssText;

/** The door of the room: every document of a folder, from one source. Same material, same bytes; LF line ends. */
public final class Documents {
    static final String WEB = "document/runbook.html.vm";
    static final String PLAIN = "document/runbook.md.vm";
    static final String RECORD = "document/change-record.md.vm";
    private static final List<String> LIBRARIES = List.of("document/blocks.html.vm", "document/blocks.md.vm");
    private static final String STYLE = "document/style.css";

    private Documents() { }

    /** By their path below the folder. */
    public static SortedMap<String, String> of(Material material) {
        TemplateFiles files = material.options().templates();
        Wording wording = Wording.of(material.options().language(), files);
        Prose prose = new Prose(material.spec(), Phrases.of(wording.language(), files, Wording.FOLDER), Redaction.of(material.spec(), wording.raw("redacted")));
        List.of(WEB, PLAIN, RECORD, STYLE).forEach(files::text);
        LIBRARIES.forEach(files::text);
        Pen pen = new Pen(material, wording, prose);
        Overview overview = Overview.of(material.spec(), material.plan());
        // What does not wait for something else is left to further processors.
        Templates templates = new Templates(files, LIBRARIES);
        ForkJoinTask<String> drawing = beside(() -> Drawing.svg(pen.picture(), wording.captions(pen.clean(material.spec().name()))));
        ForkJoinTask<String> text = beside(() -> PlanText.of(material.plan(), wording, sentence -> pen.prose(sentence).toString(), pen.words("foot", "digest", material.approval())));
        Document runbook = runbook(pen, overview);
        ForkJoinTask<String> plain = beside(() -> plain(templates, PLAIN, wording, runbook));
        String record = plain(templates, RECORD, wording, new ChangeRecord(pen, overview).document());
        String web = web(templates, files, wording, runbook);
        return new TreeMap<>(Map.of("graph.svg", drawing.join(), "plan.txt", text.join(), "runbook.html", web, "runbook.md", plain.join(), "change-record.md", record));
    }

    private static <T> ForkJoinTask<T> beside(Supplier<T> work) {
        return ForkJoinPool.commonPool().submit(work::get);
    }

    /** A document that another room wrote, as Markdown. */
    public static String markdown(Document document) {
        TemplateFiles files = TemplateFiles.builtIn();
        return plain(new Templates(files, LIBRARIES), PLAIN, Wording.of(document.language(), files), document);
    }

    private static Document runbook(Pen pen, Overview overview) {
        List<Part> parts = List.of(new ApproverPart(pen, overview).part(), new TopicsPart(pen, overview).part(), new ProcedurePart(pen, overview).part(),
                new NightPart(pen, overview).part(), new DayTwoPart(pen, overview).part(), new AppendixPart(pen, overview).part());
        return new Document(pen.words("runbook.title", "name", pen.clean(overview.spec().name())), pen.words("runbook.subtitle", "cluster", pen.clean(overview.spec().target().cluster().text())),
                pen.wording().language(), parts, pen.words("foot", "digest", pen.material().shortApproval()));
    }

    private static String web(Templates templates, TemplateFiles files, Wording wording, Document document) {
        Format.Web format = new Format.Web();
        String style = files.text(STYLE) + "@page{@bottom-left{content:" + CssText.string(document.foot()) + "}}\n";
        return templates.render(WEB, Map.of("v", document, "write", format, "words", new Words(wording),
                "style", new Markup(style), "styleHash", "sha256-" + sha256(style)), format::escape);
    }

    private static String plain(Templates templates, String name, Wording wording, Document document) {
        Format.Plain format = new Format.Plain();
        return templates.render(name, Map.of("v", document, "write", format, "words", new Words(wording)), format::escape);
    }

    /** As a content security policy names a style sheet. */
    private static String sha256(String text) {
        try {
            return Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The few words that a template needs itself, by key. */
    public record Words(Wording wording) {
        public String get(String key) {
            return wording.raw(key);
        }
    }
}
