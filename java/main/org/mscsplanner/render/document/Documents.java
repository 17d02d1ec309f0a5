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

    private final Material material;
    private final TemplateFiles files;
    private final Wording wording;
    private final Pen pen;
    private final Overview overview;
    private final Templates templates;

    private Documents(Material material) {
        this.material = material;
        this.files = material.options().templates();
        this.wording = Wording.of(material.options().language(), files);
        List.of(WEB, PLAIN, RECORD, STYLE).forEach(files::text);
        LIBRARIES.forEach(files::text);
        this.pen = new Pen(material, wording,
                new Prose(material.spec(), Phrases.of(wording.language(), files, Wording.FOLDER), Redaction.of(material.spec(), wording.raw("redacted"))));
        this.overview = Overview.of(material.spec(), material.plan());
        this.templates = new Templates(files, LIBRARIES);
    }

    /** By their path below the folder. */
    public static SortedMap<String, String> of(Material material) {
        return new Documents(material).all();
    }

    /**
     * One of them, without the work for the others.
     *
     * @param path below the folder, one of those of {@link #of}
     */
    public static String one(Material material, String path) {
        Documents d = new Documents(material);
        return switch (path) {
            case "graph.svg" -> d.drawing();
            case "plan.txt" -> d.text();
            case "runbook.html" -> d.web(d.runbook());
            case "runbook.md" -> d.plain(PLAIN, d.runbook());
            case "change-record.md" -> d.record();
            default -> throw new IllegalArgumentException(path);
        };
    }

    /** What does not wait for something else is left to further processors. */
    private SortedMap<String, String> all() {
        ForkJoinTask<String> drawing = beside(this::drawing);
        ForkJoinTask<String> text = beside(this::text);
        Document runbook = runbook();
        ForkJoinTask<String> plain = beside(() -> plain(PLAIN, runbook));
        String record = record();
        String web = web(runbook);
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

    private String drawing() {
        return Drawing.svg(pen.picture(), wording.captions(pen.clean(material.spec().name())));
    }

    private String text() {
        return PlanText.of(material.plan(), wording, sentence -> pen.prose(sentence).toString(), pen.words("foot", "digest", material.approval()));
    }

    private String record() {
        return plain(RECORD, new ChangeRecord(pen, overview).document());
    }

    private Document runbook() {
        List<Part> parts = List.of(new ApproverPart(pen, overview).part(), new TopicsPart(pen, overview).part(), new ProcedurePart(pen, overview).part(),
                new NightPart(pen, overview).part(), new DayTwoPart(pen, overview).part(), new AppendixPart(pen, overview).part());
        return new Document(pen.words("runbook.title", "name", pen.clean(overview.spec().name())), pen.words("runbook.subtitle", "cluster", pen.clean(overview.spec().target().cluster().text())),
                pen.wording().language(), parts, pen.words("foot", "digest", material.shortApproval()));
    }

    private String web(Document document) {
        Format.Web format = new Format.Web();
        String style = files.text(STYLE) + "@page{@bottom-left{content:" + CssText.string(document.foot()) + "}}\n";
        return templates.render(WEB, Map.of("v", document, "write", format, "words", new Words(wording),
                "style", new Markup(style), "styleHash", "sha256-" + sha256(style)), format::escape);
    }

    private String plain(String name, Document document) {
        return plain(templates, name, wording, document);
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
